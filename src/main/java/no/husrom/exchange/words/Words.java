package no.husrom.exchange.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The words that cells of every kind have in common: those for unknown, yes and no, and those that
/// start a line of totals.
public final class Words {
  private static final WordLists LISTS = WordLists.read(Words.class, "words.properties");

  private static final Set<String> UNKNOWN = new HashSet<>(LISTS.of("unknown"));
  private static final Set<String> OPEN_END = new HashSet<>(LISTS.of("open-end"));
  private static final Set<String> MONTHS = new HashSet<>(LISTS.of("months"));
  private static final Set<String> TOTAL = new HashSet<>(LISTS.of("total"));

  private Words() {}

  /// The further words for an enum's constant, as `Status.READY`; in plain form.
  public static List<String> of(String key) {
    return LISTS.of(key);
  }

  /// Whether the text says that nothing is known: blank, only signs as "?" and "–", or "ukjent".
  public static boolean sayUnknown(String text) {
    String plain = PlainWords.of(text);
    return plain.isEmpty() || UNKNOWN.contains(plain);
  }

  /// Whether the text says that something goes on until further notice.
  public static boolean sayOpenEnd(String text) {
    return OPEN_END.contains(PlainWords.of(text));
  }

  /// Whether a word of the text means month.
  public static boolean nameMonths(String text) {
    return Stream.of(PlainWords.of(text).split(" ")).anyMatch(MONTHS::contains);
  }

  /// How a text names a line of totals.
  public enum Totals {
    /// It says nothing else.
    ALONE,
    /// Its first word does, as in "Sum Storgata".
    FIRST,
    NONE
  }

  /// How the text names a line of totals, if it does.
  public static Totals totals(String text) {
    String plain = PlainWords.of(text);
    int space = plain.indexOf(' ');
    return TOTAL.contains(plain)
        ? Totals.ALONE
        : space > 0 && TOTAL.contains(plain.substring(0, space)) ? Totals.FIRST : Totals.NONE;
  }
}
