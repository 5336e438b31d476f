package no.husrom.overview.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.layout.Words;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// A number, what it is, what it is made of, and a button to the rows behind it. A click anywhere
/// on the card does as the button.
final class FigureCard extends VBox {
  private final Label number;
  private final VBox parts = new VBox();

  FigureCard(Texts texts, String title, String figure, String words, Runnable open) {
    getStyleClass().addAll("card", "figure-card");
    number = Words.label(figure, "figure");
    parts.getStyleClass().add("fact-lines");
    Region space = new Region();
    setVgrow(space, Priority.ALWAYS);
    Button rows = Buttons.quiet(texts.say("rows"), Feather.LIST, open);
    rows.setAccessibleText(texts.say("rows.of", title));
    rows.getStyleClass().add("card-button");
    getChildren()
        .addAll(
            Words.label(title, "card-title"),
            number,
            Words.label(words, "muted"),
            parts,
            space,
            rows);
    setOnMouseClicked(_ -> open.run());
  }

  FigureCard part(String name, String count, boolean warn) {
    return part(Words.fact(name, count, warn));
  }

  FigureCard part(Node node) {
    parts.getChildren().add(node);
    return this;
  }

  /// Shows the number as one to act on.
  FigureCard warn(boolean is) {
    if (is) {
      number.getStyleClass().add("warn");
    }
    return this;
  }
}
