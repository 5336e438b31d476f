package no.husrom.plan.ui.wizard;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Line;

/// Numbers on a line, each with what it counts.
final class Figures extends Line {

  void clear() {
    getChildren().clear();
  }

  void add(String number, String what) {
    Label figure = new Label(number);
    figure.getStyleClass().add("small-figure");
    Label words = new Label(what);
    words.getStyleClass().addAll("muted", "small-words");
    for (Label label : new Label[] {figure, words}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    VBox box = new VBox(figure, words);
    box.getStyleClass().add("figure-box");
    getChildren().add(box);
  }
}
