package no.husrom.paper.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Breaks words into lines that fit a width. Breaks stand at spaces and after hyphens and slashes;
/// a word longer than the line is cut.
final class Lines {
  private final ToDoubleFunction<String> width;
  private final double room;
  private final List<String> lines = new ArrayList<>();
  private String line = "";

  private Lines(ToDoubleFunction<String> width, double room) {
    this.width = width;
    this.room = room;
  }

  static List<String> of(String words, double room, ToDoubleFunction<String> width) {
    Lines lines = new Lines(width, room);
    for (String paragraph : words.split("\n", -1)) {
      for (String piece : paragraph.split("(?<=[^§] )|(?<=/)|(?<=-)(?=\\p{L})")) {
        lines.add(piece);
      }
      lines.end();
    }
    return lines.lines;
  }

  private void add(String piece) {
    if (fits(line + piece.stripTrailing())) {
      line += piece;
      return;
    }
    if (!line.isBlank()) {
      end();
    }
    String left = piece;
    while (!fits(left.stripTrailing()) && left.length() > 1) {
      int most = left.length() - 1;
      while (most > 1 && !fits(left.substring(0, most))) {
        most--;
      }
      line = left.substring(0, most);
      end();
      left = left.substring(most);
    }
    line = left;
  }

  private boolean fits(String candidate) {
    return width.applyAsDouble(candidate) <= room;
  }

  private void end() {
    lines.add(line.stripTrailing());
    line = "";
  }
}
