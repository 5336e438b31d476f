package no.husrom.kit.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Bubble;
import no.husrom.kit.table.edit.Editor;
import no.husrom.kit.table.filter.FilterButtons;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Fact;
import no.husrom.kit.table.row.Ready;
import no.husrom.kit.table.row.Row;
import no.husrom.kit.table.row.Rows;
import no.husrom.kit.table.row.Selection;
import no.husrom.text.Formats;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A table of records with a search box, filters, sorting, and a line that counts. Columns are
/// added first, each headed by the text `key` of the room; then rows as often as wanted: what was
/// chosen stays chosen when it is still there.
///
/// @param <R> the record of a row
public final class RecordTable<R> extends VBox {
  private final Texts room;
  private final Texts own;
  private final Formats formats;
  private final Function<R, Object> identity;
  private final List<Column<R>> columns = new CopyOnWriteArrayList<>();
  private final Rows<R> rows = new Rows<>(columns);
  private final Selection selection = new Selection();
  private final TableView<Row<R>> table = new TableView<>(rows.shown());
  private final Cursor<R> cursor = new Cursor<>(table, selection);
  private final Grid<R> grid;
  private final TableBar<R> bar;
  private final FilterButtons<R> filters;
  private final StatusLine<R> status;
  private final TableKeys keys = new TableKeys(table, this, this::find);
  private final TableWork<R> work;
  private final Label nothing = new Label();
  private final ReadOnlyObjectWrapper<@Nullable R> selected = new ReadOnlyObjectWrapper<>();
  private String emptyWords;
  private Consumer<R> onOpen = record -> {};

  /// @param room the texts the headings are taken from
  /// @param identity what stays the same in a record when its facts change: its id
  public RecordTable(Texts room, Function<R, Object> identity) {
    this.room = room;
    this.own = Texts.of(RecordTable.class, room.language());
    this.formats = room.formats();
    this.identity = identity;
    this.emptyWords = own.say("table.empty");
    getStyleClass().add("record-table");
    filters = new FilterButtons<>(room.language(), rows, this::narrowed, this::order);
    grid = new Grid<>(table, rows, own, cursor, filters::edit, filters::show);
    status = new StatusLine<>(own, rows);
    bar = new TableBar<>(own, columns, filters, this::search, this::help);
    work =
        new TableWork<>(
            keys,
            bar,
            grid,
            new Looks<>(rows, grid, filters, formats),
            this::narrowed,
            new Editor.Spot<>(
                rows, selection, grid::shown, this::lead, r -> (String) identity.apply(r)));
    nothing.setWrapText(true);
    table.setPlaceholder(nothing);
    table.setAccessibleText(own.say("table.name"));
    setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar, filters, table, status);
    cursor.onChange(this::chosen);
    listen();
    count();
  }

  public Column<R> text(String key, Fact<R, String> fact) {
    return add(key, Column.Kind.TEXT, fact, Object::toString);
  }

  /// Whole numbers, counts.
  public Column<R> number(String key, Fact<R, ? extends Number> fact) {
    return add(key, Column.Kind.NUMBER, fact, n -> formats.number(((Number) n).longValue()));
  }

  public Column<R> kroner(String key, Fact<R, ? extends Number> fact) {
    return add(key, Column.Kind.NUMBER, fact, n -> formats.kroner(rounded((Number) n)));
  }

  /// Square metres.
  public Column<R> area(String key, Fact<R, BigDecimal> fact) {
    return add(key, Column.Kind.NUMBER, fact, n -> formats.area((BigDecimal) n));
  }

  public Column<R> date(String key, Fact<R, LocalDate> fact) {
    return add(key, Column.Kind.DATE, fact, day -> formats.date((LocalDate) day));
  }

  /// An enum's constants, named by the room's texts and ordered as declared.
  public Column<R> choice(String key, Fact<R, ? extends Enum<?>> fact) {
    return choice(key, fact, room);
  }

  /// The same, named by the texts of another room.
  public Column<R> choice(String key, Fact<R, ? extends Enum<?>> fact, Texts words) {
    return add(key, Column.Kind.CHOICE, fact, constant -> words.name((Enum<?>) constant));
  }

  /// A text that takes few values, as a district: filtered by ticking them.
  public Column<R> few(String key, Fact<R, String> fact) {
    return add(key, Column.Kind.CHOICE, fact, Object::toString);
  }

  public Column<R> yesNo(String key, Fact<R, Boolean> fact) {
    return add(
        key, Column.Kind.CHOICE, fact, yes -> own.say((Boolean) yes ? "table.yes" : "table.no"));
  }

  /// What more can be done here when the room lets it.
  public TableWork<R> work() {
    return work;
  }

  /// What stands in the table while there are no records at all: a sentence and what to do.
  public void empty(String sentence) {
    emptyWords = sentence;
    count();
  }

  /// Runs when the user presses Enter on a row or clicks it twice.
  public void onOpen(Consumer<R> action) {
    onOpen = action;
  }

  /// Makes many records ready to be shown and searched. Slow; meant for the background work that
  /// reads them.
  public Ready<R> ready(List<R> records) {
    return rows.ready(records);
  }

  /// The records to show; the one that was selected stays so when its identity is still there.
  public void rows(List<R> records) {
    rows(rows.of(records));
  }

  /// The same, with records that are ready.
  public void rows(Ready<R> ready) {
    Optional<Object> kept = Optional.ofNullable(selected.get()).map(identity);
    grid.keeping(() -> rows.records(ready));
    grid.measure();
    kept.ifPresent(this::select);
    count();
  }

  /// The selected record; null when none is.
  public ReadOnlyObjectProperty<@Nullable R> selected() {
    return selected.getReadOnlyProperty();
  }

  /// Selects and shows the record with this identity, if it is among the rows that are shown.
  public void select(Object id) {
    for (int i = 0; i < rows.shown().size(); i++) {
      if (identity.apply(rows.shown().get(i).content()).equals(id)) {
        table.getSelectionModel().clearAndSelect(i);
        if (!grid.visible(i)) {
          table.scrollTo(Math.max(0, i - 3));
        }
        return;
      }
    }
  }

  /// Selects the first row, if there is one.
  public void selectFirst() {
    table.getSelectionModel().selectFirst();
  }

  public void clearSelection() {
    table.getSelectionModel().clearSelection();
  }

  /// The records that are shown, in their order.
  public List<R> shown() {
    return rows.shown().stream().map(Row::content).toList();
  }

  /// The records of the chosen rows, in their order.
  public List<R> chosenRecords() {
    return selection.rows().mapToObj(i -> rows.shown().get(i).content()).toList();
  }

  /// The words of the line that counts.
  public String status() {
    return status.words();
  }

  /// What the chosen numbers come to, in words; empty while one cell is chosen.
  public String totals() {
    return status.totals();
  }

  /// Puts the focus in the search box.
  public void find() {
    bar.focus();
  }

  private Column<R> add(
      String key, Column.Kind kind, Fact<R, ?> fact, Function<Object, String> writer) {
    Column<R> column = new Column<>(key, room.say(key), kind, fact, writer, formats);
    columns.add(column);
    grid.add(column);
    return column;
  }

  private static long rounded(Number kroner) {
    return kroner instanceof BigDecimal exact
        ? exact.setScale(0, RoundingMode.HALF_UP).longValueExact()
        : kroner.longValue();
  }

  private Node lead() {
    table.layout(); // the cell may just have come into sight
    Node cell = cursor.lead();
    return cell == null ? table : cell;
  }

  private void search(String text) {
    grid.keeping(() -> rows.search(text));
    count();
  }

  private void order(List<Rows.Order<R>> orders) {
    grid.sort(orders);
  }

  private void narrowed() {
    cursor.collapse(table.getSelectionModel().getSelectedIndex());
    count();
  }

  private void count() {
    status.count();
    nothing.setText(rows.total() == 0 ? emptyWords : own.say("table.nothing"));
  }

  private void chosen() {
    status.choose(selection, grid.shown());
  }

  private void help() {
    new Bubble(new ShortcutList(own, keys.has(Shortcut.EDIT))).show(bar.help(), Side.BOTTOM);
  }

  private void listen() {
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> selected.set(is == null ? null : is.content()));
    table.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER && selected.get() != null) {
            onOpen.accept(selected.get());
            e.consume();
          }
        });
    grid.onOpen(record -> onOpen.accept(record));
    Commands<R> commands = new Commands<>(table, rows, grid, selection, filters);
    commands.bind(keys);
    keys.on(Shortcut.HELP, this::help);
    bar.onDown(
        () -> {
          table.requestFocus();
          if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
          }
        });
  }
}
