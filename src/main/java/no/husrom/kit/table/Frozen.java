package no.husrom.kit.table;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Skin;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import org.jspecify.annotations.Nullable;

/// Keeps the first column where it is while the others are moved sideways. TableView cannot, so its
/// cells and its heading are moved back by as much as everything is moved.
final class Frozen {
  private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");

  private final TableView<?> table;
  private final Iterable<? extends WordsCell<?>> cells;
  private double moved;

  Frozen(TableView<?> table, List<? extends WordsCell<?>> cells) {
    this.table = table;
    this.cells = cells;
    table.skinProperty().addListener((o, was, is) -> follow(is));
    table.getVisibleLeafColumns().addListener((javafx.beans.InvalidationListener) o -> move(moved));
  }

  /// By how much everything else is moved.
  double moved() {
    return moved;
  }

  private void follow(@Nullable Skin<?> skin) {
    if (skin != null) {
      table.lookupAll(".scroll-bar").stream()
          .filter(ScrollBar.class::isInstance)
          .map(ScrollBar.class::cast)
          .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
          .forEach(
              bar -> {
                bar.valueProperty().addListener((o, was, is) -> move(is.doubleValue()));
                bar.visibleProperty().addListener((o, was, is) -> move(is ? bar.getValue() : 0));
              });
    }
  }

  private void move(double by) {
    moved = Math.max(0, by);
    cells.forEach(cell -> cell.freeze(moved));
    table.lookupAll(".column-header").stream()
        .filter(TableColumnHeader.class::isInstance)
        .map(TableColumnHeader.class::cast)
        .filter(header -> header.getTableColumn() != null)
        .filter(header -> header.getTableColumn().getColumns().isEmpty())
        .forEach(this::freeze);
  }

  private void freeze(TableColumnHeader header) {
    boolean frozen =
        moved > 0
            && !table.getVisibleLeafColumns().isEmpty()
            && table.getVisibleLeafColumns().getFirst() == header.getTableColumn();
    header.setTranslateX(frozen ? moved : 0);
    header.setViewOrder(frozen ? -1 : 0);
    header.pseudoClassStateChanged(FROZEN, frozen);
  }
}
