package no.husrom.exchange.words;

import java.text.Normalizer;
import java.util.Locale;

/// Words in the form they are compared in: small letters and digits, one space between them.
/// Punctuation is a space: "Mnd.leige " is compared as "mnd leige".
public final class PlainWords {
  private PlainWords() {}

  public static String of(String text) {
    String folded =
        (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC))
            .toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        plain.append(letter);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().stripTrailing();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /// Without spaces at the ends, hard spaces included.
  public static String unspaced(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /// Words as they are kept: without spaces at the ends, and with one sign between lines.
  public static String kept(String text) {
    return unspaced(text).replace("\r\n", "\n");
  }

  /// A number of something as it is compared: without the zeros before it, which a spreadsheet
  /// takes away.
  public static String withoutZeros(String number) {
    return unspaced(number).replaceFirst("^0+(?=\\d)", "");
  }

  /// Whether the letter is a space of any kind, or the mark that some files begin with.
  public static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\ufeff';
  }
}
