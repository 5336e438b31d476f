package no.husrom.plan.solve.model;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// What decisions compete for: rows `sum of use = limit` or `sum of use ≤ limit`, in whole numbers.
/// Every column is a decision of the [Space] or one of the few [Extra]s, and none is below zero.
public final class Rows {
  private final Space space;
  private final long[] limits;
  private final boolean[] equal;
  private final List<Extra> extras;
  private final DwellingRows dwellings;
  private final ShareRows shares;
  private final LimitRows others;

  Rows(
      Space space,
      long[] limits,
      boolean[] equal,
      List<Extra> extras,
      DwellingRows dwellings,
      ShareRows shares,
      LimitRows others) {
    this.space = space;
    this.limits = limits;
    this.equal = equal;
    this.extras = List.copyOf(extras);
    this.dwellings = dwellings;
    this.shares = shares;
    this.others = others;
  }

  /// The rows of a space; the first ones are the households' choices, in their order.
  ///
  /// @param stop asked now and then; once true, this ends with a `CancellationException`
  public static Rows of(Space space, BooleanSupplier stop) {
    RowList list = new RowList();
    for (int h = 0; h < space.households(); h++) {
      list.equal(1);
    }
    DwellingRows dwellings = new DwellingRows(space, stop, list);
    ShareRows shares = new ShareRows(space, stop, list, dwellings);
    LimitRows others = new LimitRows(space, stop, list);
    shares.extras(list, others);
    return new Rows(
        space, list.limits(), list.equalities(), list.extras(), dwellings, shares, others);
  }

  public Space space() {
    return space;
  }

  public int count() {
    return limits.length;
  }

  public long limit(int row) {
    return limits[row];
  }

  /// Whether the row is an equality, not an upper limit.
  public boolean isEqual(int row) {
    return equal[row];
  }

  public List<Extra> extras() {
    return extras;
  }

  /// Tells what a decision uses, each row at most once.
  public void use(int pair, int day, Use use) {
    use.of(space.household(pair), 1);
    dwellings.use(pair, day, use);
    shares.use(pair, use);
    others.use(pair, day, use);
  }

  /// Tells every row of a dwelling's time. A price on all of them is one on having it for good.
  public void dwelling(int d, IntConsumer row) {
    dwellings.rows(d, row);
  }

  /// The row of a measure's units; -1 when they can never be short.
  public int measureRow(int m) {
    return others.measureRow(m);
  }

  /// Receives one row and how much of it is used.
  @FunctionalInterface
  public interface Use {
    void of(int row, long amount);
  }

  /// A column that is no household's decision: a dwelling standing idle from one release to the
  /// next, or a house given to one share group.
  ///
  /// @param whole whether it must be 0 or 1
  /// @param cost hundreds of kroner at level 3
  public record Extra(boolean whole, long cost, int[] rows, long[] amounts) {}
}
