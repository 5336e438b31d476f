package no.husrom.kit.layout;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Words on cards; they wrap and are never cut off.
public final class Words {
  private Words() {}

  /// A label with these style classes.
  public static Label label(String words, String... styles) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A name at the left and its number at the right.
  public static HBox fact(String name, String number, boolean warn) {
    Label left = label(name, "muted");
    left.setMaxWidth(Double.MAX_VALUE);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    Label right = new Label(number);
    right.setMinWidth(Region.USE_PREF_SIZE);
    right.getStyleClass().add("strong");
    if (warn) {
      right.getStyleClass().add("warm");
    }
    HBox line = new HBox(left, right);
    line.getStyleClass().add("fact-line");
    return line;
  }
}
