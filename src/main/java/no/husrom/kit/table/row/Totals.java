package no.husrom.kit.table.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;

/// What the numbers of a column come to in some rows.
///
/// @param count how many of the rows have a number there
/// @param mean with one decimal
public record Totals(int count, BigDecimal sum, BigDecimal mean) {

  /// Nothing when no row has a number in the column.
  public static <R> Optional<Totals> of(
      Column<R> column, List<Row<R>> shown, PrimitiveIterator.OfInt rows) {
    int count = 0;
    long whole = 0;
    BigDecimal rest = BigDecimal.ZERO;
    while (rows.hasNext()) {
      Object value = column.value(shown.get(rows.nextInt()).content());
      if (value instanceof Integer || value instanceof Long) {
        whole = Math.addExact(whole, ((Number) value).longValue());
        count++;
      } else if (value instanceof Number number) {
        rest = rest.add(Column.decimal(number));
        count++;
      }
    }
    if (count == 0) {
      return Optional.empty();
    }
    BigDecimal sum = rest.add(BigDecimal.valueOf(whole));
    return Optional.of(
        new Totals(count, sum, sum.divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP)));
  }
}
