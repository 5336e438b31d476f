package no.husrom.kit.tape;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Cuts words to the room there is. Letters are measured once for a font, since a tape is written
/// on for each frame.
final class Fitting {
  private static final String REST = "…";

  private final Font font;
  private final Map<Integer, Double> widths = new HashMap<>();
  private final Text ruler = new Text();

  Fitting(Font font) {
    this.font = font;
    ruler.setFont(font);
  }

  Font font() {
    return font;
  }

  double width(String words) {
    return words.codePoints().mapToDouble(this::width).sum();
  }

  private double width(int letter) {
    return widths.computeIfAbsent(letter, this::measure);
  }

  private double measure(int letter) {
    ruler.setText(Character.toString(letter));
    return ruler.getLayoutBounds().getWidth();
  }

  /// All of the words, or their beginning and end, since an address is told by its number.
  String middle(String words, double room) {
    if (width(words) <= room) {
      return words;
    }
    int tail = words.length();
    double used = 0;
    while (tail > 0 && used + width(words.codePointBefore(tail)) < room * 0.75) {
      tail -= Character.charCount(words.codePointBefore(tail));
      used = width(words.substring(tail));
    }
    String end = words.substring(tail);
    int start = end.indexOf(' ');
    end = start < 0 ? end : end.substring(start);
    return fit(words.substring(0, tail), room - width(end)) + end;
  }

  /// All of the words, or as many letters as there is room for and an ellipsis; nothing when there
  /// is room for less than two.
  String fit(String words, double room) {
    double used = 0;
    double rest = width(REST);
    int kept = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      used += width(words.codePointAt(i));
      if (used + rest <= room) {
        kept = i + Character.charCount(words.codePointAt(i));
      }
      if (used > room) {
        return kept < 2 ? "" : words.substring(0, kept).stripTrailing() + REST;
      }
    }
    return words;
  }
}
