package no.husrom.exchange.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people write them: 31.12.2026, 31.12.26, 31/12-2026, 2026-12-31, 20261231, 31. desember
/// 2026, Dec 31 2026; a time of day after it is dropped. Two digits of a year are of 1970 to 2069.
public final class DayText {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4}|\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern WITH_MONTH =
      Pattern.compile(
          "(\\d{1,2})\\.?(?:st|nd|rd|th)?\\s*-?\\s*(\\p{L}+)\\.?,?\\s*-?\\s*(\\d{4}|\\d{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
  private static final Pattern TIME =
      Pattern.compile("(?:T|\\s+)(?:kl\\.?\\s*)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?Z?$");
  private static final int PIVOT = 70;
  private static final Map<String, Integer> MONTHS = months();

  private DayText() {}

  /// The date, or empty when it is none, 31.02 included.
  public static Optional<LocalDate> read(String text) {
    String bare = TIME.matcher(text.strip()).replaceFirst("");
    Matcher found = DAY_FIRST.matcher(bare);
    if (found.matches()) {
      return day(found.group(3), found.group(2), found.group(1));
    }
    found = YEAR_FIRST.matcher(bare);
    if (found.matches()) {
      return day(found.group(1), found.group(2), found.group(3));
    }
    found = COMPACT.matcher(bare);
    if (found.matches()) {
      return day(found.group(1), found.group(2), found.group(3));
    }
    found = WITH_MONTH.matcher(bare);
    if (found.matches()) {
      return day(found.group(3), month(found.group(2)), found.group(1));
    }
    found = MONTH_FIRST.matcher(bare);
    return found.matches()
        ? day(found.group(3), month(found.group(1)), found.group(2))
        : Optional.empty();
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.getOrDefault(PlainWords.of(name), 0));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int full = Integer.parseInt(year);
    if (year.length() == 2) {
      full += full < PIVOT ? 2000 : 1900;
    }
    try {
      return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int month = 1; month <= 12; month++) {
      for (String name : Words.of("month." + month)) {
        months.put(name, month);
      }
    }
    return months;
  }
}
