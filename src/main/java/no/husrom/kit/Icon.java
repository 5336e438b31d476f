package no.husrom.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Line icons. An icon only ever stands beside words, or in a button that has an accessible text.
public final class Icon {
  private Icon() {}

  /// The icon at the size and colour of the text around it; `styles` are style classes as `accent`.
  public static FontIcon of(Ikon drawing, String... styles) {
    FontIcon icon = new FontIcon(drawing);
    icon.getStyleClass().addAll(styles);
    icon.setMouseTransparent(true);
    return icon;
  }
}
