package no.husrom.lease.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.husrom.rule.tenancy.index.PriceIndex;
import no.husrom.text.Formats;
import no.husrom.text.Language;

/// Reads a price index that was pasted: a line a month, the month and its points, divided by a tab,
/// a semicolon or spaces. Months as 2026M10, 2026-10, 10.2026 or oktober 2026; points with one
/// decimal. A first line without numbers is a heading.
public final class PastedIndex {
  /// What is wrong with a line.
  public enum Fault {
    NOT_TWO_COLUMNS,
    NOT_A_MONTH,
    NOT_POINTS,
    /// The month stands twice.
    TWICE,
    /// More than a tenth from the month before: two series are mixed, or a number is wrong.
    JUMP
  }

  /// A fault, the number of its line from 1, and what stands there.
  public record Faulty(int line, Fault fault, String text) {}

  /// What came of it: the index when no line is faulty, else the faults.
  public record Reading(PriceIndex index, List<Faulty> faults) {}

  /// At a tab or semicolon where there is one, else at the last spaces.
  private static final Pattern COLUMNS =
      Pattern.compile("([^\\t;]+)[\\t;](.+)|([^\\t;]+)\\s(\\S+)");

  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[Mm.\\-/]\\s*(\\d{1,2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s*[.\\-/]\\s*(\\d{4})");
  private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{4})");
  private static final BigDecimal JUMP = new BigDecimal("0.10");

  private final NavigableMap<YearMonth, BigDecimal> points = new TreeMap<>();
  private final Map<YearMonth, Integer> lines = new TreeMap<>();
  private final List<Faulty> faults = new ArrayList<>();

  private PastedIndex() {}

  public static Reading read(String text) {
    PastedIndex pasted = new PastedIndex();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      boolean heading = pasted.lines.isEmpty() && line.chars().noneMatch(Character::isDigit);
      if (!line.isBlank() && !heading) {
        pasted.line(number, line.strip());
      }
    }
    pasted.jumps();
    pasted.faults.sort(Comparator.comparingInt(Faulty::line));
    return new Reading(
        pasted.faults.isEmpty() ? new PriceIndex(pasted.points) : PriceIndex.EMPTY,
        List.copyOf(pasted.faults));
  }

  private void line(int at, String line) {
    Matcher columns = COLUMNS.matcher(line.replace("\"", ""));
    if (!columns.matches()) {
      faults.add(new Faulty(at, Fault.NOT_TWO_COLUMNS, line));
      return;
    }
    boolean divided = columns.group(1) != null;
    String when = columns.group(divided ? 1 : 3).strip();
    String number = columns.group(divided ? 2 : 4).strip();
    Optional<YearMonth> month = month(when);
    Optional<BigDecimal> value = points(number);
    if (month.isEmpty()) {
      faults.add(new Faulty(at, Fault.NOT_A_MONTH, when));
    } else if (value.isEmpty()) {
      faults.add(new Faulty(at, Fault.NOT_POINTS, number));
    } else if (lines.putIfAbsent(month.get(), at) != null) {
      faults.add(new Faulty(at, Fault.TWICE, when));
    } else {
      points.put(month.get(), value.get());
    }
  }

  private static Optional<BigDecimal> points(String text) {
    return Formats.of(Language.NYNORSK)
        .readNumber(text)
        .filter(n -> n.signum() > 0 && n.precision() - n.scale() <= 6)
        .filter(n -> n.stripTrailingZeros().scale() <= 1)
        .map(n -> n.setScale(1, RoundingMode.UNNECESSARY));
  }

  private static Optional<YearMonth> month(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return month(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return month(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)));
    }
    Matcher named = NAMED.matcher(text);
    return named.matches() ? month(named.group(2), named(named.group(1))) : Optional.empty();
  }

  private static Optional<YearMonth> month(String year, int month) {
    try {
      return Optional.of(YearMonth.of(Integer.parseInt(year), month));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The number of a month by its name in Norwegian or English, whole or its first three letters; 0
  /// when it is none.
  private static int named(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      for (Locale locale : List.of(Locale.of("nb", "NO"), Locale.ENGLISH)) {
        String whole = month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        String plain = whole.toLowerCase(Locale.ROOT);
        if (plain.equals(word) || plain.substring(0, 3).equals(word)) {
          return month.getValue();
        }
      }
    }
    return 0;
  }

  private void jumps() {
    for (Map.Entry<YearMonth, BigDecimal> month : points.entrySet()) {
      BigDecimal before = points.get(month.getKey().minusMonths(1));
      if (before != null
          && month.getValue().subtract(before).abs().compareTo(before.multiply(JUMP)) > 0) {
        faults.add(
            new Faulty(
                lines.getOrDefault(month.getKey(), 0),
                Fault.JUMP,
                before.toPlainString() + " – " + month.getValue().toPlainString()));
      }
    }
  }
}
