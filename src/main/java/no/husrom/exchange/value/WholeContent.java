package no.husrom.exchange.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.husrom.exchange.words.NumberText;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;

/// A whole number from `least` to `most`, as an [Integer]. Kroner may have øre, which are rounded.
public record WholeContent(int least, int most, Kind kind) implements Content {
  private static final BigDecimal LEAST_WITH_WORDS = BigDecimal.valueOf(100);

  /// What is counted.
  public enum Kind {
    COUNT,
    KRONER,
    YEAR
  }

  public static WholeContent count(int least, int most) {
    return new WholeContent(least, most, Kind.COUNT);
  }

  public static WholeContent kroner(int least, int most) {
    return new WholeContent(least, most, Kind.KRONER);
  }

  public static WholeContent year(int first, int last) {
    return new WholeContent(first, last, Kind.YEAR);
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
    return number.isEmpty() || kind == Kind.KRONER && isOfMonths(text, number.get())
        ? Understood.not(new Complaint.NotANumber())
        : number(number.get());
  }

  /// "3 mnd" is a number of months, not of kroner.
  private static boolean isOfMonths(String text, BigDecimal number) {
    return number.compareTo(LEAST_WITH_WORDS) < 0 && Words.nameMonths(text);
  }

  private Understood number(BigDecimal number) {
    BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
    if (kind != Kind.KRONER && whole.compareTo(number) != 0) {
      return Understood.not(new Complaint.NotWhole());
    }
    return whole.compareTo(BigDecimal.valueOf(least)) < 0
            || whole.compareTo(BigDecimal.valueOf(most)) > 0
        ? Understood.not(new Complaint.OutOfRange(least, most))
        : Understood.known(whole.intValueExact());
  }

  @Override
  public Cell write(Object value, Language language) {
    return Cell.number((Integer) value);
  }
}
