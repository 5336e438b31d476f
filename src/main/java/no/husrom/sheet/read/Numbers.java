package no.husrom.sheet.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import no.husrom.sheet.Cell;
import org.apache.poi.ss.usermodel.DateUtil;

/// A spreadsheet's stored number as a cell. Excel stores 68.5 as 68.499999999999986 at times, so
/// numbers are rounded to the 15 digits it shows.
final class Numbers {
  private static final MathContext SHOWN = new MathContext(15);
  private static final int LONGEST = 40;
  private static final int WIDEST_EXPONENT = 330;

  private final boolean since1904;

  Numbers(boolean since1904) {
    this.since1904 = since1904;
  }

  /// The stored text as a number, or as words when it is none.
  Cell cell(String stored, boolean dateFormat) {
    if (stored.length() > LONGEST) {
      return Cell.text(stored);
    }
    try {
      return cell(new BigDecimal(stored.strip()), dateFormat);
    } catch (NumberFormatException e) {
      return Cell.text(stored);
    }
  }

  Cell cell(BigDecimal stored, boolean dateFormat) {
    if (Math.abs((long) stored.scale()) > WIDEST_EXPONENT) {
      return Cell.text(stored.toString());
    }
    if (dateFormat) {
      double value = stored.doubleValue();
      if (value >= 1 && DateUtil.isValidExcelDate(value)) {
        LocalDateTime time = DateUtil.getLocalDateTime(value, since1904);
        if (time != null) {
          return new Cell.Day(time.toLocalDate());
        }
      }
    }
    BigDecimal shown = stored.round(SHOWN).stripTrailingZeros();
    return new Cell.Number(shown.scale() < 0 ? shown.setScale(0) : shown);
  }

  /// A date written as words in a cell of type date, as 2026-12-31T00:00:00.
  static Cell isoDay(String stored) {
    try {
      return new Cell.Day(LocalDate.parse(stored.substring(0, Math.min(10, stored.length()))));
    } catch (DateTimeParseException e) {
      return Cell.text(stored);
    }
  }
}
