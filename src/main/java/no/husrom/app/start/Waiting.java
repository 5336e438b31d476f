package no.husrom.app.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/// What stands in the window while the database is opened or filled.
public final class Waiting extends VBox {
  public Waiting(String sentence) {
    getStyleClass().add("waiting");
    setAlignment(Pos.CENTER);
    ProgressIndicator turning = new ProgressIndicator();
    turning.setAccessibleText(sentence);
    turning.setFocusTraversable(false);
    Label words = new Label(sentence);
    words.setWrapText(true);
    getChildren().addAll(Logo.view(88), words, turning);
  }
}
