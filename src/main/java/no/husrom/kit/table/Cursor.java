package no.husrom.kit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Row;
import no.husrom.kit.table.row.Selection;
import org.jspecify.annotations.Nullable;

/// Moves through the cells and chooses them, by keys and by mouse, as in a spreadsheet. TableView
/// itself only knows the current row: the one whose record is shown. Choosing more rows leaves that
/// as it is.
final class Cursor<R> {
  private final TableView<Row<R>> table;
  private final Selection selection;
  private final List<WordsCell<R>> cells = new ArrayList<>();
  private final Frozen frozen;
  private Runnable onChange = () -> {};
  private Function<R, @Nullable Node> mark = record -> null;

  Cursor(TableView<Row<R>> table, Selection selection) {
    this.table = table;
    this.selection = selection;
    frozen = new Frozen(table, cells);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    table
        .getSelectionModel()
        .selectedIndexProperty()
        .addListener((o, was, is) -> current(is.intValue()));
  }

  /// Runs whenever other cells are chosen.
  void onChange(Runnable action) {
    onChange = action;
  }

  /// What stands before a record in the first column.
  void marks(Function<R, @Nullable Node> of) {
    mark = of;
  }

  /// How many marks stand before one of the first records at most; each is as wide as the text is
  /// high.
  int marks() {
    return table.getItems().stream()
        .limit(Widths.SAMPLED)
        .map(row -> mark.apply(row.content()))
        .mapToInt(marks -> marks instanceof HBox box ? box.getChildren().size() : 0)
        .max()
        .orElse(0);
  }

  WordsCell<R> cell(Column<R> column) {
    WordsCell<R> made = new WordsCell<>(column, selection, record -> mark.apply(record));
    cells.add(made);
    made.tableRowProperty().addListener((o, was, is) -> made.freeze(frozen.moved()));
    return made;
  }

  /// The cell at the lead; null while it is not on the screen.
  @Nullable WordsCell<R> lead() {
    return cells.stream()
        .filter(cell -> !cell.isEmpty() && cell.getIndex() == selection.row())
        .filter(cell -> cell.at() == selection.column() && cell.getScene() != null)
        .findFirst()
        .orElse(null);
  }

  /// Shows what is chosen now.
  void changed() {
    cells.forEach(WordsCell::mark);
    onChange.run();
  }

  /// Only this row is chosen, in the column where the cursor stands; none when it is -1.
  void collapse(int row) {
    if (row < 0) {
      selection.clear();
    } else {
      selection.cell(row, selection.column());
    }
    changed();
  }

  /// The cursor stands in this column.
  void atColumn(int column) {
    if (selection.row() >= 0) {
      selection.cell(selection.row(), column);
      changed();
    }
  }

  private void current(int row) {
    if (row >= 0 && row != selection.row()) {
      selection.cell(row, selection.column());
      changed();
    }
  }

  private int rows() {
    return table.getItems().size();
  }

  private int columns() {
    return table.getVisibleLeafColumns().size();
  }

  private void key(KeyEvent e) {
    if (e.isAltDown() || rows() == 0 || columns() == 0) {
      return;
    }
    if (Shortcut.ALL.match(e)) {
      selection.all(rows());
    } else if (Shortcut.WHOLE_ROWS.match(e)) {
      selection.wholeRows();
    } else if (Shortcut.WHOLE_COLUMNS.match(e)) {
      selection.wholeColumns(rows());
    } else {
      step(e);
      return;
    }
    changed();
    e.consume();
  }

  private void step(KeyEvent e) {
    boolean far = e.isShortcutDown();
    int row = Math.max(0, selection.row());
    int column = Math.max(0, selection.column());
    switch (e.getCode()) {
      case UP -> row = far ? 0 : row - 1;
      case DOWN -> row = far ? rows() - 1 : selection.row() < 0 ? 0 : row + 1;
      case PAGE_UP -> row -= page();
      case PAGE_DOWN -> row += page();
      case LEFT -> column = far ? 0 : column - 1;
      case RIGHT -> column = far ? columns() - 1 : column + 1;
      case HOME -> {
        column = 0;
        row = far ? 0 : row;
      }
      case END -> {
        column = columns() - 1;
        row = far ? rows() - 1 : row;
      }
      default -> {
        return;
      }
    }
    go(Math.clamp(row, 0, rows() - 1), Math.clamp(column, 0, columns() - 1), e.isShiftDown());
    e.consume();
  }

  private void go(int row, int column, boolean extend) {
    if (extend) {
      selection.to(row, column);
    } else {
      selection.cell(row, column);
      table.getSelectionModel().clearAndSelect(row);
    }
    changed();
    reveal(row);
    table.scrollToColumnIndex(column);
  }

  /// Moves the rows no more than is needed to see this one.
  private void reveal(int row) {
    VirtualFlow<?> flow = flow();
    if (flow == null || flow.getFirstVisibleCell() == null) {
      return;
    }
    int first = flow.getFirstVisibleCell().getIndex();
    int last = flow.getLastVisibleCell().getIndex();
    if (row <= first) {
      table.scrollTo(row);
    } else if (row >= last) {
      table.scrollTo(Math.max(0, row - (last - first) + 1));
    }
  }

  private int page() {
    VirtualFlow<?> flow = flow();
    return flow == null || flow.getFirstVisibleCell() == null
        ? 1
        : Math.max(1, flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex());
  }

  private @Nullable VirtualFlow<?> flow() {
    return table.getSkin() instanceof TableViewSkin<?> skin
        ? skin.getChildren().stream()
            .filter(VirtualFlow.class::isInstance)
            .map(node -> (VirtualFlow<?>) node)
            .findFirst()
            .orElse(null)
        : null;
  }

  private void pressed(MouseEvent e) {
    WordsCell<R> cell = under(e);
    if (cell == null || e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    table.requestFocus();
    if (e.isShortcutDown()) {
      selection.also(cell.getIndex());
      changed();
    } else if (e.isShiftDown()) {
      selection.to(cell.getIndex(), cell.at());
      changed();
    } else {
      selection.cell(cell.getIndex(), cell.at());
      table.getSelectionModel().clearAndSelect(cell.getIndex());
      changed();
    }
    e.consume();
  }

  private void dragged(MouseEvent e) {
    WordsCell<R> cell = under(e);
    if (cell != null
        && e.isPrimaryButtonDown()
        && (cell.getIndex() != selection.row() || cell.at() != selection.column())) {
      selection.to(cell.getIndex(), cell.at());
      changed();
    }
  }

  private @Nullable WordsCell<R> under(MouseEvent e) {
    Node node = e.getPickResult().getIntersectedNode();
    while (node != null && node != table) {
      for (WordsCell<R> cell : cells) {
        if (cell == node && !cell.isEmpty()) {
          return cell;
        }
      }
      node = node.getParent();
    }
    return null;
  }
}
