package no.husrom.measure.ladder.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Parts after one another, each as wide as its count is of the whole, on a track of the whole.
final class StackedBar extends Region {
  private final List<Node> parts;
  private final List<Integer> counts;
  private final int whole;

  /// @param whole what the full width stands for; at least 1
  StackedBar(List<? extends Node> parts, List<Integer> counts, int whole) {
    this.parts = List.copyOf(parts);
    this.counts = List.copyOf(counts);
    this.whole = Math.max(1, whole);
    getStyleClass().add("stacked-bar");
    getChildren().addAll(parts);
  }

  @Override
  protected void layoutChildren() {
    double left = 0;
    for (int i = 0; i < parts.size(); i++) {
      double right = left + getWidth() * counts.get(i) / whole;
      parts
          .get(i)
          .resizeRelocate(
              snapPositionX(left), 0, snapPositionX(right) - snapPositionX(left), getHeight());
      left = right;
    }
  }
}
