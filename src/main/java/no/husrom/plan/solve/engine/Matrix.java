package no.husrom.plan.solve.engine;

import java.util.Arrays;

/// A linear or integer program, column by column: minimise `cost` so that each row's sum is at most
/// (or equal to) its limit and no column is below zero. The native solver crashes on a malformed
/// matrix, so this class refuses to hold one.
public final class Matrix {
  private final double[] limits;
  private final boolean[] equal;
  private double[] costs = new double[64];
  private boolean[] whole = new boolean[64];
  private int[] starts = new int[65];
  private int[] rows = new int[256];
  private double[] amounts = new double[256];
  private int columns;

  /// @param limits one for each row
  /// @param equal whether the row is an equality
  public Matrix(double[] limits, boolean[] equal) {
    if (limits.length != equal.length) {
      throw new IllegalArgumentException("rows");
    }
    for (double limit : limits) {
      require(Double.isFinite(limit));
    }
    this.limits = limits.clone();
    this.equal = equal.clone();
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("malformed matrix");
    }
  }

  /// Adds a column and returns its number.
  ///
  /// @param isWhole whether it is 0 or 1 in a plan; others are continuous
  /// @param columnRows rows in ascending order, each once
  public int add(
      double cost, boolean isWhole, int[] columnRows, double[] columnAmounts, int length) {
    require(Double.isFinite(cost));
    int before = -1;
    for (int i = 0; i < length; i++) {
      require(columnRows[i] > before && columnRows[i] < limits.length);
      require(Double.isFinite(columnAmounts[i]));
      before = columnRows[i];
    }
    grow(length);
    costs[columns] = cost;
    whole[columns] = isWhole;
    System.arraycopy(columnRows, 0, rows, starts[columns], length);
    System.arraycopy(columnAmounts, 0, amounts, starts[columns], length);
    starts[columns + 1] = starts[columns] + length;
    return columns++;
  }

  private void grow(int length) {
    if (columns == costs.length) {
      costs = Arrays.copyOf(costs, 2 * columns);
      whole = Arrays.copyOf(whole, 2 * columns);
      starts = Arrays.copyOf(starts, 2 * columns + 1);
    }
    if (starts[columns] + length > rows.length) {
      int room = 2 * (starts[columns] + length);
      rows = Arrays.copyOf(rows, room);
      amounts = Arrays.copyOf(amounts, room);
    }
  }

  public int rows() {
    return limits.length;
  }

  public int columns() {
    return columns;
  }

  int entries() {
    return starts[columns];
  }

  double limit(int row) {
    return limits[row];
  }

  boolean isEqual(int row) {
    return equal[row];
  }

  double cost(int column) {
    return costs[column];
  }

  boolean isWhole(int column) {
    return whole[column];
  }

  int start(int column) {
    return starts[column];
  }

  int row(int entry) {
    return rows[entry];
  }

  double amount(int entry) {
    return amounts[entry];
  }
}
