package no.husrom.kit.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Fields beside each other as far as there is room, each as wide as its kind of fact needs. What
/// it adds to a FlowPane: a field wider than the row is narrowed, so that nothing is cut off.
final class FieldRow extends FlowPane {
  private record Place(Node node, double x, double y, double width, double height) {}

  private record Plan(List<Place> places, double height) {}

  FieldRow() {
    getStyleClass().add("form-row");
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    List<Node> fields = getManagedChildren();
    double gaps = Math.max(0, fields.size() - 1) * getHgap();
    return gaps + fields.stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    return plan(width < 0 ? Double.MAX_VALUE : width).height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    for (Place place : plan(getWidth()).places()) {
      place.node().resizeRelocate(place.x(), place.y(), place.width(), place.height());
    }
  }

  private Plan plan(double room) {
    List<Place> places = new ArrayList<>();
    double x = 0;
    double y = 0;
    double tallest = 0;
    for (Node node : getManagedChildren()) {
      double width = snapSizeX(Math.min(node.prefWidth(-1), room));
      if (x > 0 && x + width > room) {
        y += tallest + getVgap();
        x = 0;
        tallest = 0;
      }
      double height = snapSizeY(node.prefHeight(width));
      places.add(new Place(node, x, y, width, height));
      x += width + getHgap();
      tallest = Math.max(tallest, height);
    }
    return new Plan(places, y + tallest);
  }
}
