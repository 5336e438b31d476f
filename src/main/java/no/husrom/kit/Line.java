package no.husrom.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Nodes on one line, as buttons or small facts; wraps only when there is too little room. A plain
/// FlowPane always asks for the width it would wrap at.
public class Line extends FlowPane {
  public Line(Node... nodes) {
    super(nodes);
    getStyleClass().add("line");
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset();
    int shown = 0;
    for (Node node : getManagedChildren()) {
      width += snapSizeX(node.prefWidth(-1));
      shown++;
    }
    return width + Math.max(0, shown - 1) * snapSpaceX(getHgap());
  }
}
