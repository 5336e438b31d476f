package no.husrom.kit.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/// The look: light or dark, as the system or as chosen, and the size of the text. Set as the
/// toolkit's own style sheet, so that every window, dialog, menu and tooltip has it without asking.
public final class Theme {
  /// What the user wants.
  public enum Choice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// The text size at 100 %, in pixels.
  private static final int TEXT = 14;

  public static final int SMALLEST_ZOOM = 100;
  public static final int LARGEST_ZOOM = 200;

  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(100);
  private Choice choice;

  /// Dresses the program at once; to be made on the screen's thread.
  public Theme(Choice choice, int zoomPercent) {
    this.choice = choice;
    zoom.set(within(zoomPercent));
    Platform.getPreferences().colorSchemeProperty().addListener((o, was, is) -> dress());
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(this::frame);
                  }
                });
    dress();
  }

  public Choice choice() {
    return choice;
  }

  /// Whether the look is dark now.
  public ReadOnlyBooleanProperty dark() {
    return dark.getReadOnlyProperty();
  }

  /// The size of the text in per cent, 100 to 200.
  public ReadOnlyIntegerProperty zoom() {
    return zoom.getReadOnlyProperty();
  }

  public void choose(Choice wanted) {
    if (wanted != choice) {
      choice = wanted;
      dress();
    }
  }

  /// Sets the size of the text in per cent; held within 100 and 200.
  public void zoomTo(int percent) {
    if (within(percent) != zoom.get()) {
      zoom.set(within(percent));
      dress();
    }
  }

  private static int within(int percent) {
    return Math.clamp(percent, SMALLEST_ZOOM, LARGEST_ZOOM);
  }

  private void dress() {
    dark.set(
        switch (choice) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        });
    Application.setUserAgentStylesheet(sheet());
    Window.getWindows().forEach(this::frame);
  }

  /// One sheet that takes in the others in order, with the sizes last. Icons are sized in pixels:
  /// an em would be the icon's own font size, and grow each time it is applied.
  private String sheet() {
    String shade = dark.get() ? "dark" : "light";
    String css =
        """
        @import "/atlantafx/base/theme/primer-%1$s.css";
        @import "/no/husrom/kit/colours-%1$s.css";
        @import "/no/husrom/kit/controlsfx.css";
        @import "/no/husrom/kit/parts.css";
        @import "/no/husrom/kit/shell.css";
        .root { -fx-font-size: %2$spx; }
        .ikonli-font-icon { -fx-icon-size: %3$dpx; }
        .ikonli-font-icon.large { -fx-icon-size: %4$dpx; }
        .ikonli-font-icon.small { -fx-icon-size: %5$dpx; }
        """
            .formatted(
                shade,
                TEXT * zoom.get() / 100.0,
                16 * zoom.get() / 100,
                28 * zoom.get() / 100,
                13 * zoom.get() / 100);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  /// The window's own frame follows too, where the system can.
  private void frame(Window window) {
    Scene scene = window.getScene();
    if (scene != null) {
      scene.getPreferences().setColorScheme(dark.get() ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
  }
}
