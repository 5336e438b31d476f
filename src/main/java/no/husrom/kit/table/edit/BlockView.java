package no.husrom.kit.table.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.Dialogs;
import no.husrom.kit.layout.Words;
import no.husrom.kit.table.row.Column;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A block before it is saved: its rows as they are written, bad cells marked, told and mended in
/// place. It can be saved when nothing is bad.
final class BlockView<R> extends VBox {
  private static final int TOLD = 6;

  private final Desk desk;
  private final Texts texts;
  private final Sheet sheet;
  private final Runnable saved;
  private final List<Line> lines;
  private final List<String> notes;
  private final Map<String, String> titles;
  private final Map<String, String> flaws = new HashMap<>();
  private final TableView<Integer> table = new TableView<>();
  private final Label count = Words.label("", "block-count");
  private final Label told = Words.label("", "block-flaws");
  private final Label known = Words.label("", "muted");
  private final Dialog<ButtonType> dialog;
  private final Button apply;
  private @Nullable Judged judged;

  BlockView(Desk desk, Sheet sheet, Block<R> block, Runnable saved) {
    this.desk = desk;
    this.sheet = sheet;
    this.saved = saved;
    texts = desk.texts(BlockView.class);
    lines = new ArrayList<>(block.lines());
    titles =
        block.columns().stream().collect(Collectors.toMap(Column::key, Column::title, (a, b) -> a));
    notes =
        block.passedOver().isEmpty()
            ? List.of()
            : List.of(texts.say("block.passed", String.join(", ", block.passedOver())));
    getStyleClass().add("block-view");
    table.setEditable(true);
    table.setAccessibleText(texts.say("block.title"));
    TableColumn<Integer, String> name = new TableColumn<>(texts.say("block.row"));
    name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(name(cell.getValue())));
    name.setSortable(false);
    table.getColumns().add(name);
    block.columns().forEach(column -> table.getColumns().add(column(column)));
    for (int i = 0; i < lines.size(); i++) {
      table.getItems().add(i);
    }
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(Words.label(texts.say("block.lead"), "muted"), table, count, told, known);
    ButtonType doing = Dialogs.doing(texts.say("block.apply"));
    dialog =
        desk.dialogs().dialog(texts.say("block.title"), this, doing, desk.dialogs().cancelling());
    apply = (Button) dialog.getDialogPane().lookupButton(doing);
    apply.getStyleClass().add("accent");
    apply.addEventFilter(
        javafx.event.ActionEvent.ACTION,
        e -> {
          e.consume();
          save();
        });
  }

  /// Judges the rows and shows the window.
  void open() {
    judge();
    dialog.show();
    table.requestFocus();
  }

  private TableColumn<Integer, String> column(Column<R> column) {
    TableColumn<Integer, String> made = new TableColumn<>(column.title());
    made.setId(column.key());
    made.setSortable(false);
    made.setCellValueFactory(
        cell ->
            new ReadOnlyStringWrapper(
                lines.get(cell.getValue()).cells().getOrDefault(column.key(), "")));
    made.setCellFactory(_ -> new BlockCell(line -> flaws.get(flawKey(line, column.key()))));
    made.setOnEditCommit(e -> mend(e.getRowValue(), column.key(), e.getNewValue()));
    return made;
  }

  private static String flawKey(int line, String column) {
    return line + " " + column;
  }

  private String name(int line) {
    Line written = lines.get(line);
    return written.name().isBlank()
        ? texts.say("block.new", String.valueOf(line + 1))
        : written.name();
  }

  private void mend(int at, String column, String words) {
    Line line = lines.get(at);
    Map<String, String> cells = new HashMap<>(line.cells());
    if (words.isBlank()) {
      cells.remove(column);
    } else {
      cells.put(column, words.strip());
    }
    lines.set(at, new Line(line.id(), line.name(), cells));
    judge();
    table.requestFocus();
  }

  private void judge() {
    apply.setDisable(true);
    List<Line> now = List.copyOf(lines);
    desk.background().run(() -> sheet.judge(now), this::show);
  }

  private void show(Judged result) {
    judged = result;
    flaws.clear();
    for (Flaw flaw : result.flaws()) {
      String column = flaw.column();
      String first = table.getColumns().size() > 1 ? table.getColumns().get(1).getId() : "";
      flaws.merge(
          flawKey(flaw.line(), column == null || !titles.containsKey(column) ? first : column),
          flaw.words(),
          (a, b) -> a + "\n" + b);
    }
    table.refresh();
    count.setText(texts.say("block.count", result.changed(), result.created()));
    List<String> sentences =
        result.flaws().stream().limit(TOLD).map(this::sentence).collect(Collectors.toList());
    if (result.flaws().size() > TOLD) {
      sentences.add(texts.say("block.more", result.flaws().size() - TOLD));
    }
    tell(told, sentences);
    List<String> more = new ArrayList<>(notes);
    result.notes().stream().limit(TOLD).forEach(more::add);
    tell(known, more);
    apply.setDisable(!result.flaws().isEmpty() || result.changed() + result.created() == 0);
  }

  private String sentence(Flaw flaw) {
    String column = flaw.column();
    String title = column == null ? null : titles.get(column);
    String row = name(flaw.line());
    return title == null
        ? texts.say("block.flaw.row", row, flaw.words())
        : texts.say("block.flaw.cell", row, title, flaw.words());
  }

  private static void tell(Label label, List<String> sentences) {
    label.setText(String.join("\n", sentences));
    label.setVisible(!sentences.isEmpty());
    label.setManaged(!sentences.isEmpty());
  }

  private void save() {
    Judged ready = judged;
    if (ready == null) {
      return;
    }
    apply.setDisable(true);
    desk.background()
        .run(
            ready::save,
            trouble -> {
              if (trouble.isEmpty()) {
                dialog.close();
                saved.run();
              } else {
                tell(told, List.of(trouble.get()));
                judge();
              }
            });
  }
}
