package no.husrom.exchange.words;

import java.util.ArrayList;
import java.util.List;

/// Several pieces of text in one cell. A cell with a semicolon or a line break is split there, any
/// other at its commas; a backslash takes the meaning from the sign after it.
public final class Listing {
  private Listing() {}

  public static List<String> split(String text) {
    List<String> pieces = pieces(text, ";\n");
    return pieces.size() == 1 && text.indexOf(';') < 0 && text.indexOf('\n') < 0
        ? pieces(text, ",")
        : pieces;
  }

  private static List<String> pieces(String text, String separators) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        piece.append(next == 'n' ? '\n' : next);
      } else if (separators.indexOf(letter) >= 0) {
        add(piece, pieces);
      } else {
        piece.append(letter);
      }
    }
    add(piece, pieces);
    return pieces;
  }

  private static void add(StringBuilder piece, List<String> pieces) {
    String text = PlainWords.unspaced(piece.toString());
    if (!text.isEmpty()) {
      pieces.add(text);
    }
    piece.setLength(0);
  }

  /// Written so that [#split] gives the same pieces.
  public static String join(List<String> pieces, String separator) {
    List<String> escaped = pieces.stream().map(Listing::escaped).toList();
    String joined = String.join(separator, escaped);
    return pieces.size() == 1 && joined.indexOf(',') >= 0 ? joined + ";" : joined;
  }

  private static String escaped(String piece) {
    return piece.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\n");
  }
}
