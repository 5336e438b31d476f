package no.husrom.kit.table.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a column's facts must be for a row to be shown.
public sealed interface Filter {
  /// The text contains these small letters.
  record Contains(String letters) implements Filter {}

  /// The number lies between, both ends included; null is open.
  record Between(@Nullable BigDecimal least, @Nullable BigDecimal most) implements Filter {}

  /// The day lies between, both ends included; null is open.
  record During(@Nullable LocalDate first, @Nullable LocalDate last) implements Filter {}

  /// The words of the fact are among these; the empty word stands for what is not known.
  record OneOf(Set<String> words) implements Filter {
    public OneOf {
      words = Set.copyOf(words);
    }
  }

  /// The fact is not known.
  record Missing() implements Filter {}

  /// Whether it lets through no row that `other` does not.
  default boolean within(@Nullable Filter other) {
    return this instanceof Contains(String letters)
        && other instanceof Contains(String fewer)
        && letters.contains(fewer);
  }

  /// The text contains these letters, capitals or not.
  static Filter containing(String text) {
    return new Contains(Letters.small(text.strip()));
  }

  /// Whether a row is shown; `index` is the number of the column that is filtered.
  default <R> boolean lets(List<Column<R>> columns, int index, Row<R> row) {
    Column<R> column = columns.get(index);
    R content = row.content();
    return switch (this) {
      case Contains(String letters) -> row.contains(columns, index, letters);
      case Between(BigDecimal least, BigDecimal most) ->
          column.value(content) instanceof Number number && within(number, least, most);
      case During(LocalDate first, LocalDate last) ->
          column.value(content) instanceof LocalDate day
              && (first == null || !day.isBefore(first))
              && (last == null || !day.isAfter(last));
      case OneOf(Set<String> words) -> words.contains(column.words(content));
      case Missing() -> column.words(content).isBlank();
    };
  }

  private static boolean within(
      Number number, @Nullable BigDecimal least, @Nullable BigDecimal most) {
    BigDecimal value = Column.decimal(number);
    return (least == null || value.compareTo(least) >= 0)
        && (most == null || value.compareTo(most) <= 0);
  }
}
