package no.husrom.kit.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import no.husrom.kit.Buttons;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Row;
import no.husrom.kit.table.row.Rows;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The grid of a [RecordTable]: its columns with their headings and filter buttons, their widths
/// and the order of the rows.
final class Grid<R> {
  private final TableView<Row<R>> table;
  private final Rows<R> rows;
  private final Texts texts;
  private final Cursor<R> cursor;
  private final BiConsumer<Column<R>, Node> onFilter;
  private final Map<Column<R>, TableColumn<Row<R>, Row<R>>> columns = new LinkedHashMap<>();
  private final Map<Column<R>, Double> widths = new LinkedHashMap<>();
  private final Label ruler = new Label();
  private Consumer<R> onOpen = record -> {};

  Grid(
      TableView<Row<R>> table,
      Rows<R> rows,
      Texts texts,
      Cursor<R> cursor,
      BiConsumer<Column<R>, Node> onFilter,
      Runnable onSort) {
    this.table = table;
    this.rows = rows;
    this.texts = texts;
    this.cursor = cursor;
    this.onFilter = onFilter;
    table.setSortPolicy(
        t -> {
          keeping(() -> rows.sort(orders()));
          onSort.run();
          return true;
        });
    table.setRowFactory(t -> row());
    table.widthProperty().addListener((o, was, is) -> widen());
    ruler.fontProperty().addListener((o, was, is) -> measure());
    ruler.setManaged(false);
    ruler.setVisible(false);
    table.parentProperty().addListener((o, was, is) -> measureIn(is));
  }

  void add(Column<R> column) {
    TableColumn<Row<R>, Row<R>> made = new TableColumn<>(column.title());
    made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    made.setCellFactory(c -> cursor.cell(column));
    made.setId(column.key());
    made.setUserData(column);
    Button filter =
        Buttons.icon(texts.say("table.filter.on", column.title()), Feather.FILTER, () -> {});
    filter.setOnAction(e -> onFilter.accept(column, filter));
    filter.setFocusTraversable(false);
    filter.getStyleClass().add("heading-filter");
    filter.getGraphic().getStyleClass().add("small");
    made.setGraphic(filter);
    if (column.kind() == Column.Kind.NUMBER) {
      made.getStyleClass().add("align-right");
    }
    made.visibleProperty().bindBidirectional(column.shown());
    column.shown().addListener((o, was, is) -> shownOrHidden());
    columns.put(column, made);
    table.getColumns().add(made);
  }

  /// What stands before a record in the first column.
  void marks(Function<R, @Nullable Node> mark) {
    cursor.marks(mark);
  }

  void remove(Column<R> column) {
    TableColumn<Row<R>, Row<R>> made = at(column);
    table.getSortOrder().remove(made);
    table.getColumns().remove(made);
    columns.remove(column);
  }

  void onOpen(Consumer<R> action) {
    onOpen = action;
  }

  /// The columns that are shown, from the left.
  @SuppressWarnings("unchecked")
  List<Column<R>> shown() {
    return table.getVisibleLeafColumns().stream()
        .map(column -> (Column<R>) column.getUserData())
        .toList();
  }

  /// All columns from the left, hidden ones in their place.
  @SuppressWarnings("unchecked")
  List<Column<R>> inOrder() {
    return table.getColumns().stream().map(column -> (Column<R>) column.getUserData()).toList();
  }

  /// Puts the columns in this order.
  void inOrder(List<Column<R>> order) {
    table.getColumns().setAll(order.stream().map(this::at).toList());
  }

  /// Moves a column past its shown neighbour: to the right by 1, to the left by -1.
  void move(Column<R> column, int by) {
    List<Column<R>> shown = shown();
    int to = shown.indexOf(column) + by;
    if (to >= 0 && to < shown.size()) {
      List<Column<R>> order = new ArrayList<>(inOrder());
      int place = order.indexOf(shown.get(to));
      order.remove(column);
      order.add(place, column);
      inOrder(order);
      cursor.atColumn(to);
    }
  }

  /// Orders the rows by a column: alone or after those that order them already. Again for the other
  /// way, and once more for no order.
  void sort(Column<R> column, boolean also) {
    TableColumn<Row<R>, Row<R>> chosen = at(column);
    List<TableColumn<Row<R>, ?>> order = new ArrayList<>(table.getSortOrder());
    if (!order.contains(chosen)) {
      chosen.setSortType(SortType.ASCENDING);
      order.add(chosen);
    } else if (chosen.getSortType() == SortType.ASCENDING) {
      chosen.setSortType(SortType.DESCENDING);
    } else {
      order.remove(chosen);
    }
    if (!also) {
      order.removeIf(other -> other != chosen);
    }
    table.getSortOrder().setAll(order);
  }

  /// Orders the rows so, and by nothing else.
  void sort(List<Rows.Order<R>> orders) {
    orders.forEach(
        order ->
            at(order.column())
                .setSortType(order.ascending() ? SortType.ASCENDING : SortType.DESCENDING));
    table.getSortOrder().setAll(orders.stream().map(order -> at(order.column())).toList());
  }

  /// Where a column's heading stands, for what is shown beside it.
  Node heading(Column<R> column) {
    Node graphic = at(column).getGraphic();
    return graphic.getScene() == null ? table : graphic;
  }

  /// Whether the row at this index is on the screen.
  boolean visible(int index) {
    return table.getSkin() instanceof TableViewSkin<?> skin
        && skin.getChildren().stream()
            .filter(VirtualFlow.class::isInstance)
            .map(VirtualFlow.class::cast)
            .anyMatch(
                flow ->
                    flow.getFirstVisibleCell() != null
                        && flow.getFirstVisibleCell().getIndex() <= index
                        && index <= flow.getLastVisibleCell().getIndex());
  }

  /// Makes a change of the rows, and keeps the current row so when it is still shown.
  void keeping(Runnable change) {
    Row<R> kept = table.getSelectionModel().getSelectedItem();
    change.run();
    int index = kept == null ? -1 : rows.shown().indexOf(kept);
    if (index >= 0) {
      table.getSelectionModel().clearAndSelect(index);
    } else {
      table.getSelectionModel().clearSelection();
    }
    cursor.collapse(index);
  }

  /// While the table is being built there is nothing to measure.
  private void shownOrHidden() {
    if (table.getScene() != null) {
      measure();
    }
  }

  /// Finds how wide the columns that are shown must be for what is in them.
  void measure() {
    widths.clear();
    for (Column<R> column : columns.keySet()) {
      if (column.shown().get()) {
        widths.put(column, Widths.of(column, rows.shown(), ruler.getFont()));
      }
    }
    shown().stream()
        .findFirst()
        .ifPresent(
            first -> widths.merge(first, cursor.marks() * ruler.getFont().getSize(), Double::sum));
    widen();
  }

  /// Gives the columns the width they must have, and what is left over to the wide ones.
  private void widen() {
    double used = 0;
    List<TableColumn<?, ?>> wide = new ArrayList<>();
    for (Map.Entry<Column<R>, Double> each : widths.entrySet()) {
      TableColumn<?, ?> column = at(each.getKey());
      column.setPrefWidth(each.getValue());
      used += each.getValue();
      if (each.getKey().isWide()) {
        wide.add(column);
      }
    }
    double left = table.getWidth() - used - 2.0 * ruler.getFont().getSize();
    if (left > 0) {
      for (TableColumn<?, ?> column : wide) {
        column.setPrefWidth(column.getPrefWidth() + left / wide.size());
      }
    }
  }

  private TableColumn<Row<R>, Row<R>> at(Column<R> column) {
    return Objects.requireNonNull(columns.get(column));
  }

  private void measureIn(@Nullable Node parent) {
    if (parent instanceof javafx.scene.layout.Pane pane) {
      pane.getChildren().add(ruler);
    }
  }

  private List<Rows.Order<R>> orders() {
    List<Rows.Order<R>> orders = new ArrayList<>();
    for (TableColumn<Row<R>, ?> sorted : table.getSortOrder()) {
      columns.forEach(
          (column, made) -> {
            if (made == sorted) {
              orders.add(new Rows.Order<>(column, sorted.getSortType() == SortType.ASCENDING));
            }
          });
    }
    return orders;
  }

  private TableRow<Row<R>> row() {
    TableRow<Row<R>> row = new TableRow<>();
    row.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2 && !row.isEmpty()) {
            onOpen.accept(row.getItem().content());
          }
        });
    return row;
  }
}
