package no.husrom.text;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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
  private static final char HARD_SPACE = '\u00a0';

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
    return decimalFormat("#,##0").format(number);
  }

  /// 68,5: at most one decimal.
  public String decimal(BigDecimal number) {
    return decimalFormat("#,##0.#").format(number);
  }

  /// 12 500 kr
  public String kroner(long kroner) {
    return number(kroner) + HARD_SPACE + "kr";
  }

  /// 68,5 m²
  public String area(BigDecimal squareMetres) {
    return decimal(squareMetres) + HARD_SPACE + "m²";
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

  private static DecimalFormat decimalFormat(String pattern) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator(HARD_SPACE);
    symbols.setMinusSign('\u2212');
    return new DecimalFormat(pattern, symbols);
  }
}
