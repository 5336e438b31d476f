package no.husrom.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.CollationKey;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How dates, money and numbers are written and read. The form is Norwegian in every language, as
/// in all papers of the office: 31.12.2026, 12 500 kr, 68,5 m².
public final class Formats {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);
  private static final List<DateTimeFormatter> READ_DATES =
      List.of(
          DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT));
  private static final BigDecimal KILO = BigDecimal.valueOf(1024);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final char HARD_SPACE = '\u00a0';
  private static final char MINUS = '\u2212';

  private final Language language;
  private final Collator collator;

  private Formats(Language language) {
    this.language = language;
    this.collator = Collator.getInstance(Locale.of("nb", "NO"));
  }

  public static Formats of(Language language) {
    return new Formats(language);
  }

  public Language language() {
    return language;
  }

  /// 31.12.2026
  public String date(LocalDate day) {
    return DATE.format(day);
  }

  /// 31.12.2026 14:05, in the machine's time zone.
  public String time(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }

  /// A date as people write it: 31.12.2026, 1.2.2026, 2026-12-31, 31/12/2026. Empty when it is
  /// none, 31.02 included.
  public Optional<LocalDate> readDate(String text) {
    for (DateTimeFormatter format : READ_DATES) {
      try {
        return Optional.of(LocalDate.parse(text.strip(), format));
      } catch (DateTimeParseException e) {
        // the next notation may fit
      }
    }
    return Optional.empty();
  }

  /// 12 500 (with a hard space).
  public String number(long number) {
    return grouped(Long.toString(number));
  }

  /// 68,5: at most one decimal.
  public String decimal(BigDecimal number) {
    String[] parts = number.setScale(1, RoundingMode.HALF_EVEN).toPlainString().split("\\.");
    return parts[1].equals("0") ? grouped(parts[0]) : grouped(parts[0]) + ',' + parts[1];
  }

  /// 0,15 and 137 462: every decimal there is.
  public String exact(BigDecimal number) {
    String[] parts = number.stripTrailingZeros().toPlainString().split("\\.");
    return parts.length == 1 ? grouped(parts[0]) : grouped(parts[0]) + ',' + parts[1];
  }

  /// 12 500 kr
  public String kroner(long kroner) {
    return number(kroner) + HARD_SPACE + "kr";
  }

  /// 68,5 m²
  public String area(BigDecimal squareMetres) {
    return decimal(squareMetres) + HARD_SPACE + "m²";
  }

  /// How large a file is: 640 B, 12 kB, 1,4 MB, 2 GB. A kB is 1024 bytes, as the systems' file
  /// windows count.
  public String bytes(long bytes) {
    List<String> units = List.of("B", "kB", "MB", "GB");
    BigDecimal size = BigDecimal.valueOf(bytes);
    int unit = 0;
    while (size.compareTo(THOUSAND) >= 0 && unit < units.size() - 1) {
      size = size.divide(KILO, 3, RoundingMode.HALF_EVEN);
      unit++;
    }
    BigDecimal shown = unit < 2 ? size.setScale(0, RoundingMode.UP) : size;
    return decimal(shown) + HARD_SPACE + units.get(unit);
  }

  /// A number as people write it: 12 500, 12500, 12.500, 68,5, 12 500,00 kr. Empty when it is none.
  public Optional<BigDecimal> readNumber(String text) {
    String bare =
        text.strip()
            .replace("\u2212", "-")
            .replaceAll("(?i)\\s*(kr|nok|m2|m²)\\.?$", "")
            .replaceAll("(?i)^(kr|nok)\\.?\\s*", "")
            .replaceAll("[\\s\u00a0\u202f]", "")
            .replaceAll(",-$", "");
    if (bare.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
      bare = bare.replace(".", "");
    } else if (bare.matches("-?\\d{1,3}(,\\d{3})+\\.\\d+")) {
      bare = bare.replace(",", "");
    }
    bare = bare.replace(',', '.');
    return bare.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
  }

  /// The key that sorts as in a Norwegian register: æ, ø, å last, aa as å. Made once a row;
  /// comparing keys is cheap, comparing by a collator is not.
  public CollationKey sortKey(String text) {
    synchronized (collator) {
      return collator.getCollationKey(text);
    }
  }

  /// Whole numbers with a hard space between thousands; written by hand, since it is done for every
  /// cell of a table.
  private static String grouped(String number) {
    boolean negative = number.startsWith("-");
    StringBuilder all = new StringBuilder(negative ? number.substring(1) : number);
    for (int at = all.length() - 3; at > 0; at -= 3) {
      all.insert(at, HARD_SPACE);
    }
    return negative ? MINUS + all.toString() : all.toString();
  }
}
