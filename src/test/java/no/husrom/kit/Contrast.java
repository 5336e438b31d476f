package no.husrom.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Words whose colour stands out too little from what is behind them: WCAG AA asks for 4.5, and for
/// 3 of large words. What is disabled is exempt. Gives sentences; none is what is wanted.
public final class Contrast {
  private static final double LEAST = 4.5;
  private static final double LEAST_LARGE = 3;
  private static final double LARGE = 24;

  private Contrast() {}

  public static List<String> weak(Node root) {
    List<String> found = new ArrayList<>();
    for (Node node : Accessibility.visible(root)) {
      if (node instanceof Text text
          && !text.getText().isBlank()
          && !text.isDisabled()
          && text.getFill() instanceof Color colour) {
        Color behind = behind(text);
        double contrast = between(over(colour, behind), behind);
        double least = text.getFont().getSize() >= LARGE ? LEAST_LARGE : LEAST;
        if (contrast < least) {
          found.add(
              String.format(
                  Locale.ROOT, "stands out too little, %.1f: «%s»", contrast, text.getText()));
        }
      }
    }
    return found;
  }

  /// The contrast of two opaque colours, from 1 to 21.
  public static double between(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /// The colour the eye sees behind a node: the nearest opaque fill, with the thin ones over it.
  private static Color behind(Node node) {
    List<Color> thin = new ArrayList<>();
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null) {
        for (BackgroundFill fill : region.getBackground().getFills().reversed()) {
          if (fill.getFill() instanceof Color colour) {
            thin.add(colour);
            if (colour.isOpaque()) {
              return thin.reversed().stream()
                  .reduce((under, top) -> over(top, under))
                  .orElseThrow();
            }
          }
        }
      }
    }
    Color scene = node.getScene().getFill() instanceof Color colour ? colour : Color.WHITE;
    thin.add(scene.isOpaque() ? scene : Color.WHITE);
    return thin.reversed().stream().reduce((under, top) -> over(top, under)).orElseThrow();
  }

  private static Color over(Color top, Color under) {
    double part = top.getOpacity();
    return Color.color(
        top.getRed() * part + under.getRed() * (1 - part),
        top.getGreen() * part + under.getGreen() * (1 - part),
        top.getBlue() * part + under.getBlue() * (1 - part));
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
