package no.husrom.report.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words of a report; they wrap and are never cut off.
final class Words {
  private Words() {}

  static Label label(String words, String... styles) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
