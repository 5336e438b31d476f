package no.husrom.kit.table;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Row;
import no.husrom.kit.table.row.Selection;
import org.jspecify.annotations.Nullable;

/// A cell with the words of its column's fact, which shows whether it is chosen, and stays where it
/// is when it stands in the first column and the others are moved sideways.
final class WordsCell<R> extends TableCell<Row<R>, Row<R>> {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
  private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");

  private final Column<R> column;
  private final Selection selection;
  private final Function<R, @Nullable Node> mark;

  /// @param mark what stands before a record in the first column
  WordsCell(Column<R> column, Selection selection, Function<R, @Nullable Node> mark) {
    this.mark = mark;
    this.column = column;
    this.selection = selection;
  }

  @Override
  protected void updateItem(@Nullable Row<R> row, boolean empty) {
    super.updateItem(row, empty);
    setText(empty || row == null ? "" : column.words(row.content()));
    setGraphic(empty || row == null || at() != 0 ? null : mark.apply(row.content()));
    mark();
  }

  @Override
  public void updateIndex(int index) {
    super.updateIndex(index);
    mark();
  }

  /// The number of its column among those that are shown.
  int at() {
    return getTableView() == null ? -1 : getTableView().getVisibleLeafIndex(getTableColumn());
  }

  /// Shows whether it is chosen.
  void mark() {
    int row = isEmpty() ? -1 : getIndex();
    int at = row < 0 ? -1 : at();
    pseudoClassStateChanged(PICKED, row >= 0 && !selection.isSingle() && selection.has(row, at));
    pseudoClassStateChanged(LEAD, row >= 0 && row == selection.row() && at == selection.column());
  }

  /// Stays in the first column's place while the table is moved sideways by so much.
  void freeze(double moved) {
    boolean frozen = moved > 0 && at() == 0;
    setTranslateX(frozen ? moved : 0);
    setViewOrder(frozen ? -1 : 0);
    pseudoClassStateChanged(FROZEN, frozen);
  }
}
