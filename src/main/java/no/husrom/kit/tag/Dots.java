package no.husrom.kit.tag;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// The colours of tags, as dots.
public final class Dots {
  private static final double RADIUS = 4.5;

  private Dots() {}

  public static List<Node> of(List<String> colours) {
    return colours.stream().<Node>map(Dots::dot).toList();
  }

  static Circle dot(String colour) {
    Circle dot = new Circle(RADIUS, Color.web(colour));
    dot.getStyleClass().add("tag-dot");
    return dot;
  }
}
