package no.husrom.exchange.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.husrom.exchange.words.NumberText;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;

/// A number above 0 and up to `most` with one decimal, as a [BigDecimal] of scale 1; further
/// decimals are rounded.
public record DecimalContent(int most) implements Content {

  /// The number in the form it is read in, so that 68 and 68.0 are the same.
  public static BigDecimal normal(BigDecimal number) {
    return number.setScale(1, RoundingMode.HALF_UP);
  }

  @Override
  public Understood read(Cell cell) {
    return switch (cell) {
      case Cell.Number(BigDecimal number) -> number(number);
      case Cell.Text text -> words(PlainWords.unspaced(text.value()));
      case Cell.Empty _ -> Understood.NOTHING;
      case Cell.Day _, Cell.Flag _ -> Understood.not(new Complaint.NotANumber());
      case Cell.Trouble _ -> Understood.not(new Complaint.FailedFormula());
    };
  }

  private Understood words(String text) {
    if (Words.sayUnknown(text)) {
      return Understood.NOTHING;
    }
    Optional<BigDecimal> number = NumberText.read(text);
    return number.isPresent() ? number(number.get()) : Understood.not(new Complaint.NotANumber());
  }

  private Understood number(BigDecimal number) {
    BigDecimal normal = normal(number);
    return normal.signum() <= 0 || normal.compareTo(BigDecimal.valueOf(most)) > 0
        ? Understood.not(new Complaint.OutOfRange(1, most))
        : Understood.known(normal);
  }

  @Override
  public Cell write(Object value, Language language) {
    return Cell.number(normal((BigDecimal) value).stripTrailingZeros());
  }
}
