package no.husrom.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands in one cell. A formula is known by the value it last had; a number formatted as a
/// date is a [Day], and its time of day is dropped.
public sealed interface Cell {
  /// Nothing, or only spaces.
  Empty EMPTY = new Empty();

  /// Words, as they stand: leading zeros and inner spaces are kept.
  record Text(String value) implements Cell {
    @Override
    public String asText() {
      return value.strip();
    }
  }

  /// A number with at most the 15 digits that a spreadsheet holds.
  record Number(BigDecimal value) implements Cell {
    @Override
    public String asText() {
      return value.toPlainString();
    }
  }

  /// A date.
  record Day(LocalDate value) implements Cell {
    @Override
    public String asText() {
      return value.toString();
    }
  }

  /// True or false.
  record Flag(boolean value) implements Cell {
    @Override
    public String asText() {
      return Boolean.toString(value);
    }
  }

  /// An empty cell; use [Cell#EMPTY].
  record Empty() implements Cell {
    @Override
    public String asText() {
      return "";
    }
  }

  /// A formula that failed, with the spreadsheet's own word for it: `#REF!`, `#DIV/0!`.
  record Trouble(String error) implements Cell {
    @Override
    public String asText() {
      return error;
    }
  }

  /// The cell as plain words, stripped: numbers with a decimal point, dates as 2026-12-31, empty as
  /// the empty string. For columns that are words whatever the spreadsheet thinks, as 0301.
  String asText();

  default boolean isEmpty() {
    return this instanceof Empty;
  }

  static Cell text(@Nullable String value) {
    return value == null || value.isBlank() ? EMPTY : new Text(value);
  }

  static Cell number(@Nullable BigDecimal value) {
    return value == null ? EMPTY : new Number(value);
  }

  static Cell number(long value) {
    return new Number(BigDecimal.valueOf(value));
  }

  static Cell number(@Nullable Integer value) {
    return value == null ? EMPTY : new Number(BigDecimal.valueOf(value));
  }

  static Cell day(@Nullable LocalDate value) {
    return value == null ? EMPTY : new Day(value);
  }

  static Cell flag(@Nullable Boolean value) {
    return value == null ? EMPTY : new Flag(value);
  }
}
