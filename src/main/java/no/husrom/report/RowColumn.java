package no.husrom.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A column of the rows behind a number, the same in the window and in the workbook. `key` names
/// its heading.
public record RowColumn<R>(String key, Kind kind, Fact<R, ?> fact) {
  /// What the column holds.
  public enum Kind {
    WORDS,
    NUMBER,
    DAY,
    YES_NO,
    CHOICE
  }

  /// A fact of a row, null when it is not known.
  @FunctionalInterface
  public interface Fact<R, T> {
    @Nullable T of(R row);
  }

  static <R> RowColumn<R> words(String key, Fact<R, String> fact) {
    return new RowColumn<>(key, Kind.WORDS, fact);
  }

  static <R> RowColumn<R> number(String key, Fact<R, Integer> fact) {
    return new RowColumn<>(key, Kind.NUMBER, fact);
  }

  static <R> RowColumn<R> day(String key, Fact<R, LocalDate> fact) {
    return new RowColumn<>(key, Kind.DAY, fact);
  }

  static <R> RowColumn<R> yesNo(String key, Fact<R, Boolean> fact) {
    return new RowColumn<>(key, Kind.YES_NO, fact);
  }

  static <R> RowColumn<R> choice(String key, Fact<R, ? extends Enum<?>> fact) {
    return new RowColumn<>(key, Kind.CHOICE, fact);
  }

  public @Nullable Object of(R row) {
    return fact.of(row);
  }
}
