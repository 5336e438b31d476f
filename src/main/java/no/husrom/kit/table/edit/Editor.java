package no.husrom.kit.table.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import no.husrom.kit.Desk;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Row;
import no.husrom.kit.table.row.Rows;
import no.husrom.kit.table.row.Selection;
import no.husrom.text.Texts;

/// Writes in a table's cells: pastes, fills down, changes one or many, empties. What is judged to
/// be without fault is saved at once, but a pasted block is shown first.
///
/// @param <R> the record of a row
public final class Editor<R> {
  /// What the table can tell of itself.
  ///
  /// @param shown the columns that are shown, from the left
  /// @param lead the node of the cell where the cursor stands, or the table
  public record Spot<R>(
      Rows<R> rows,
      Selection selection,
      Supplier<List<Column<R>>> shown,
      Supplier<Node> lead,
      Function<R, String> identity) {}

  private final Desk desk;
  private final Texts texts;
  private final Sheet sheet;
  private final Spot<R> spot;
  private final Supplier<Boolean> may;
  private final Runnable saved;

  /// @param may whether nothing stands in the way of changing records now
  /// @param saved runs when something has been saved
  public Editor(Desk desk, Sheet sheet, Spot<R> spot, Supplier<Boolean> may, Runnable saved) {
    this.desk = desk;
    this.texts = desk.texts(Editor.class);
    this.sheet = sheet;
    this.spot = spot;
    this.may = may;
    this.saved = saved;
  }

  /// Lays what is on the clipboard over the table, and shows it before it is saved.
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    List<List<String>> cells = text == null ? List.of() : TabText.read(text);
    if (!cells.isEmpty() && may.get()) {
      view(
          Block.of(
              cells,
              spot.rows().columns(),
              spot.shown().get(),
              spot.rows().shown(),
              spot.selection(),
              spot.identity(),
              sheet));
    }
  }

  /// Gives the chosen cells below the topmost what stands in it.
  public void fillDown() {
    List<R> records = records();
    List<Column<R>> columns = columns();
    if (records.size() > 1 && !columns.isEmpty() && may.get()) {
      Map<String, String> said = new HashMap<>();
      columns.forEach(column -> said.put(column.key(), column.plain(records.getFirst())));
      apply(columns, lines(records.subList(1, records.size()), said));
    }
  }

  /// Empties the chosen cells.
  public void erase() {
    List<Column<R>> columns = columns();
    if (!records().isEmpty() && !columns.isEmpty() && may.get()) {
      Map<String, String> said = new HashMap<>();
      columns.forEach(column -> said.put(column.key(), ""));
      apply(columns, lines(records(), said));
    }
  }

  /// One form for all chosen rows.
  public void editAll() {
    List<R> records = records();
    if (records.isEmpty() || !may.get()) {
      return;
    }
    List<Column<R>> columns =
        spot.rows().columns().stream().filter(column -> sheet.takes(column.key())).toList();
    ManyEditor<R> many = new ManyEditor<>(desk, texts, columns, sheet, records.size());
    Map<String, String> said = many.ask();
    if (!said.isEmpty()) {
      apply(many.columns(said), lines(records, said));
    }
  }

  /// Changes the cell where the cursor stands.
  public void edit() {
    int at = spot.selection().row();
    int place = spot.selection().column();
    List<Column<R>> shown = spot.shown().get();
    if (at < 0 || place >= shown.size() || !sheet.takes(shown.get(place).key()) || !may.get()) {
      return;
    }
    Column<R> column = shown.get(place);
    R record = spot.rows().shown().get(at).content();
    CellEditor[] open = new CellEditor[1];
    open[0] =
        new CellEditor(
            column.title(),
            column.plain(record),
            sheet.choices(column.key()),
            words -> change(record, column, words, open[0]));
    open[0].open(spot.lead().get());
  }

  private void change(R record, Column<R> column, String words, CellEditor open) {
    if (words.strip().equals(column.plain(record))) {
      open.close();
      return;
    }
    List<Line> lines = lines(List.of(record), Map.of(column.key(), words.strip()));
    desk.background()
        .run(
            () -> outcome(sheet.judge(lines)),
            trouble -> {
              if (trouble.isEmpty()) {
                open.close();
                saved.run();
              } else {
                open.refuse(trouble);
              }
            });
  }

  /// Saves what has no fault; what was wrong, in words, or nothing.
  private static String outcome(Judged judged) {
    return judged.flaws().isEmpty()
        ? judged.save().orElse("")
        : String.join("\n", judged.flaws().stream().map(Flaw::words).toList());
  }

  private void apply(List<Column<R>> columns, List<Line> lines) {
    desk.background()
        .run(
            () -> outcome(sheet.judge(lines)),
            trouble -> {
              if (trouble.isEmpty()) {
                saved.run();
              } else {
                view(new Block<>(lines, columns, List.of()));
              }
            });
  }

  private void view(Block<R> block) {
    new BlockView<>(desk, sheet, block, saved).open();
  }

  private List<R> records() {
    List<Row<R>> rows = spot.rows().shown();
    return spot.selection().rows().mapToObj(i -> rows.get(i).content()).toList();
  }

  /// The chosen columns that can be written in.
  private List<Column<R>> columns() {
    List<Column<R>> shown = spot.shown().get();
    int last = Math.min(spot.selection().last(), shown.size() - 1);
    return spot.selection().count() == 0
        ? List.of()
        : Stream.iterate(spot.selection().first(), i -> i <= last, i -> i + 1)
            .map(shown::get)
            .filter(column -> sheet.takes(column.key()))
            .toList();
  }

  private List<Line> lines(List<R> records, Map<String, String> said) {
    Column<R> naming = spot.rows().columns().getFirst();
    List<Line> lines = new ArrayList<>();
    records.forEach(
        record -> lines.add(new Line(spot.identity().apply(record), naming.words(record), said)));
    return lines;
  }
}
