package no.husrom.kit.tag;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours of tags, as dots that grow with the text.
public final class Dots {
  private static final CornerRadii ROUND = new CornerRadii(50, true);

  private Dots() {}

  public static List<Node> of(List<String> colours) {
    return colours.stream().map(Dots::dot).toList();
  }

  static Node dot(String colour) {
    Region dot = new Region();
    dot.setBackground(new Background(new BackgroundFill(Color.web(colour), ROUND, Insets.EMPTY)));
    dot.getStyleClass().add("tag-dot");
    return dot;
  }
}
