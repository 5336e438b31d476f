package no.husrom.kit.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import no.husrom.kit.Buttons;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The grid of a [RecordTable]: cells, headings with their filter button, widths and order.
final class Grid<R> {
  private final TableView<Row<R>> table;
  private final Rows<R> rows;
  private final Texts texts;
  private final BiConsumer<Column<R>, Node> onFilter;
  private final Map<Column<R>, TableColumn<Row<R>, Row<R>>> columns = new LinkedHashMap<>();
  private final Map<Column<R>, Double> widths = new LinkedHashMap<>();
  private final Label ruler = new Label();
  private Consumer<R> onOpen = record -> {};

  Grid(TableView<Row<R>> table, Rows<R> rows, Texts texts, BiConsumer<Column<R>, Node> onFilter) {
    this.table = table;
    this.rows = rows;
    this.texts = texts;
    this.onFilter = onFilter;
    table.setSortPolicy(
        t -> {
          keeping(() -> rows.sort(orders()));
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
    made.setCellFactory(c -> new WordsCell<>(column));
    made.setId(column.key());
    Button filter =
        Buttons.icon(texts.say("filter.title", column.title()), Feather.FILTER, () -> {});
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

  void onOpen(Consumer<R> action) {
    onOpen = action;
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

  /// Makes a change of the rows, and keeps the selected row selected when it is still shown.
  void keeping(Runnable change) {
    Row<R> kept = table.getSelectionModel().getSelectedItem();
    change.run();
    int index = kept == null ? -1 : rows.shown().indexOf(kept);
    if (index >= 0) {
      table.getSelectionModel().clearAndSelect(index);
    } else {
      table.getSelectionModel().clearSelection();
    }
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
    return java.util.Objects.requireNonNull(columns.get(column));
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

  /// A cell with the words of its column's fact.
  private static final class WordsCell<R> extends TableCell<Row<R>, Row<R>> {
    private final Column<R> column;

    WordsCell(Column<R> column) {
      this.column = column;
    }

    @Override
    protected void updateItem(@Nullable Row<R> row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? "" : column.words(row.content()));
    }
  }
}
