package no.husrom.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/// Buttons of one look. A page has at most one primary button: the thing most often done there.
public final class Buttons {
  private Buttons() {}

  public static Button plain(String words, Runnable action) {
    Button button = new Button(words);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  public static Button plain(String words, Ikon icon, Runnable action) {
    Button button = plain(words, action);
    button.setGraphic(Icon.of(icon));
    return button;
  }

  public static Button primary(String words, Runnable action) {
    return styled(plain(words, action), "accent");
  }

  public static Button primary(String words, Ikon icon, Runnable action) {
    return styled(plain(words, icon, action), "accent");
  }

  /// For what cannot be undone.
  public static Button danger(String words, Ikon icon, Runnable action) {
    return styled(plain(words, icon, action), "danger");
  }

  /// Without a frame, for what stands in a row of text.
  public static Button quiet(String words, Ikon icon, Runnable action) {
    return styled(plain(words, icon, action), "flat");
  }

  /// Only an icon; `words` are its tooltip and what a screen reader says.
  public static Button icon(String words, Ikon icon, Runnable action) {
    Button button = plain("", icon, action);
    button.getStyleClass().addAll("button-icon", "flat");
    named(button, words);
    return button;
  }

  /// Says in a button's tooltip which keys do the same; who makes the button listens for them.
  public static void shortcut(ButtonBase button, KeyCombination keys) {
    Tooltip tip = button.getTooltip();
    String words = tip == null ? button.getText() : tip.getText();
    button.setTooltip(new Tooltip(words + " (" + keys.getDisplayText() + ")"));
  }

  /// Gives a button without words its name.
  public static void named(ButtonBase button, String words) {
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
  }

  private static Button styled(Button button, String style) {
    button.getStyleClass().add(style);
    return button;
  }
}
