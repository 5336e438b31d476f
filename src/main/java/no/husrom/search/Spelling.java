package no.husrom.search;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Writes words as the index keeps them: small letters without marks; å, aa and a are one, so are
/// ø, oe and o, and æ, ae, ä and e; a street's last part in one form, as "gata", "gate" and "gt.".
final class Spelling {
  /// Letters that do not come apart into a letter and its mark, and what they are kept as.
  private static final Map<Character, String> LETTERS =
      Map.of(
          '\u00e6', "e", // ae
          '\u00e4', "e", // a with dots
          '\u00f8', "o", // o with stroke
          '\u00e5', "a", // a with ring
          '\u0111', "d",
          '\u014b', "n",
          '\u0167', "t",
          '\u00f0', "d",
          '\u00df', "ss",
          '\u0142', "l");

  /// Says nothing of what is looked for: "nr. 4" is "4".
  private static final String NUMBER = "nr";

  private static final char STOP = '.';
  private static final char FIRST_STRANGE = 128;

  /// So many letters stand before a street's last part.
  private static final int BEFORE_ENDING = 3;

  private static final Map<String, String> ENDINGS = new HashMap<>();
  private static final Map<String, String> STOPPED = new HashMap<>();

  static {
    read();
  }

  private Spelling() {}

  /// The words of a text in their order.
  static List<String> words(String text) {
    return words(text, Spelling::kept);
  }

  /// The same, each word kept by `keeping`, which may know it from before; a full stop that follows
  /// it is its last character.
  static List<String> words(String text, UnaryOperator<String> keeping) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char letter = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(letter)
          || Character.getType(letter) == Character.NON_SPACING_MARK) {
        word.append(letter);
      } else if (!word.isEmpty()) {
        String kept =
            keeping.apply(letter == STOP ? word.append(STOP).toString() : word.toString());
        if (!kept.isEmpty() && !kept.equals(NUMBER)) {
          words.add(kept);
        }
        word.setLength(0);
      }
    }
    return words;
  }

  /// Small letters without marks.
  static String fold(String text) {
    String small = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      char letter = small.charAt(i);
      if (letter < FIRST_STRANGE) {
        append(folded, letter);
      } else {
        String plain = plain(letter);
        for (int j = 0; j < plain.length(); j++) {
          append(folded, plain.charAt(j));
        }
      }
    }
    return folded.toString();
  }

  private static String plain(char letter) {
    String known = LETTERS.get(letter);
    if (known != null) {
      return known;
    }
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }

  /// Two letters that stand for one become the one.
  private static void append(StringBuilder folded, char letter) {
    int last = folded.length() - 1;
    char before = last < 0 ? ' ' : folded.charAt(last);
    if (before == 'a' && letter == 'e') {
      folded.setCharAt(last, 'e');
    } else if (!(before == 'a' && letter == 'a') && !(before == 'o' && letter == 'e')) {
      folded.append(letter);
    }
  }

  /// A word, with its full stop if it has one, as it is kept.
  static String kept(String written) {
    boolean stop = written.charAt(written.length() - 1) == STOP;
    String word = fold(stop ? written.substring(0, written.length() - 1) : written);
    if (stop) {
      String whole = ended(word, STOPPED);
      if (whole != null) {
        return whole;
      }
    }
    String whole = ended(word, ENDINGS);
    return whole == null ? word : whole;
  }

  /// The word with its ending in the form that is kept; null when it has none of them.
  private static @Nullable String ended(String word, Map<String, String> endings) {
    String alone = endings.get(word);
    if (alone != null) {
      return alone;
    }
    for (int at = BEFORE_ENDING; at < word.length(); at++) {
      String ending = endings.get(word.substring(at));
      if (ending != null) {
        return word.substring(0, at) + ending;
      }
    }
    return null;
  }

  private static void read() {
    try (InputStream in = Spelling.class.getResourceAsStream("endings.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(requireNonNull(in), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(Spelling::learn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void learn(String line) {
    Map<String, String> into = ENDINGS;
    String[] forms = line.split(" ", -1);
    for (String form : forms) {
      if (form.equals("*")) {
        into = STOPPED;
      } else {
        into.put(fold(form), fold(forms[0]));
      }
    }
  }
}
