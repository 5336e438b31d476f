package no.husrom.kit.record;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// A table and beside it the form of what is chosen; above one another where the page is narrow.
final class Sides extends SplitPane {
  /// Below this many em the form goes under the table.
  private static final double NARROW = 62;

  private static final double OF_WIDTH = 0.55;
  private static final double OF_HEIGHT = 0.45;

  private final RecordPane<?> pane;

  Sides(Node table, RecordPane<?> pane) {
    this.pane = pane;
    getItems().setAll(table, pane);
    getStyleClass().add("record-split");
    setDividerPositions(OF_WIDTH);
    setResizableWithParent(pane, false);
  }

  /// Turns as suits a page of this width, pixels.
  void turn(double width) {
    Orientation orientation =
        width < NARROW * pane.em() ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    if (getOrientation() != orientation) {
      setOrientation(orientation);
      setDividerPositions(orientation == Orientation.VERTICAL ? OF_HEIGHT : OF_WIDTH);
    }
  }
}
