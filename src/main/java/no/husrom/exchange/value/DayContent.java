package no.husrom.exchange.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.husrom.exchange.words.DayText;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;

/// A date, as a [LocalDate]. Also understood: dates as words, and the bare number that a
/// spreadsheet shows when a date has lost its format. Where it is the end of something, words as
/// "løpande" are no date.
public record DayContent(boolean end) implements Content {
  public static final DayContent DAY = new DayContent(false);
  public static final DayContent END = new DayContent(true);

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 80_000;
  private static final int FIRST_COMPACT = 1900_01_01;
  private static final int LAST_COMPACT = 2199_12_31;

  @Override
  public Understood read(Cell cell) {
    return switch (cell) {
      case Cell.Day(LocalDate day) -> plausible(day);
      case Cell.Number(BigDecimal number) -> number(number);
      case Cell.Text text -> words(PlainWords.unspaced(text.value()));
      case Cell.Empty _ -> Understood.NOTHING;
      case Cell.Flag _ -> Understood.not(new Complaint.NotADay());
      case Cell.Trouble _ -> Understood.not(new Complaint.FailedFormula());
    };
  }

  private Understood number(BigDecimal number) {
    if (number.stripTrailingZeros().scale() <= 0 && number.precision() <= 9) {
      int whole = number.intValue();
      if (whole >= FIRST_SERIAL && whole <= LAST_SERIAL) {
        return Understood.known(SERIAL_ZERO.plusDays(whole));
      } else if (whole >= FIRST_COMPACT && whole <= LAST_COMPACT) {
        return words(String.valueOf(whole));
      }
    }
    return Understood.not(new Complaint.NotADay());
  }

  private Understood words(String text) {
    if (Words.sayUnknown(text) || end && Words.sayOpenEnd(text)) {
      return Understood.NOTHING;
    }
    return DayText.read(text)
        .map(DayContent::plausible)
        .orElseGet(() -> Understood.not(new Complaint.NotADay()));
  }

  private static Understood plausible(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() <= 2199
        ? Understood.known(day)
        : Understood.not(new Complaint.NotADay());
  }

  @Override
  public Cell write(Object value, Language language) {
    return Cell.day((LocalDate) value);
  }
}
