package no.husrom.kit.tag;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// The colours of tags, as dots.
public final class Dots {
  private static final double RADIUS = 4.5;

  private Dots() {}

  /// Nothing for no colours.
  public static @Nullable Node of(List<String> colours) {
    if (colours.isEmpty()) {
      return null;
    }
    HBox dots = new HBox();
    dots.getStyleClass().add("tag-dots");
    colours.forEach(colour -> dots.getChildren().add(dot(colour)));
    return dots;
  }

  static Circle dot(String colour) {
    Circle dot = new Circle(RADIUS, Color.web(colour));
    dot.getStyleClass().add("tag-dot");
    return dot;
  }
}
