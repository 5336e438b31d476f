package no.husrom.plan.solve.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/// A matrix as the child process receives it.
record Program(
    double[] limits,
    int[] equal,
    double[] costs,
    int[] whole,
    int[] starts,
    int[] rows,
    double[] amounts) {

  static Program read(DataInputStream in) throws IOException {
    return new Program(
        Wire.doubles(in),
        Wire.ints(in),
        Wire.doubles(in),
        Wire.ints(in),
        Wire.ints(in),
        Wire.ints(in),
        Wire.doubles(in));
  }

  int columns() {
    return costs.length;
  }

  /// This program with the columns of another one after its own.
  Program with(Program more) {
    int entries = rows.length;
    int[] joined = Arrays.copyOf(starts, starts.length + more.columns());
    for (int column = 1; column <= more.columns(); column++) {
      joined[columns() + column] = entries + more.starts[column];
    }
    double[] allCosts = Arrays.copyOf(costs, columns() + more.columns());
    System.arraycopy(more.costs, 0, allCosts, columns(), more.columns());
    int[] allWhole = Arrays.copyOf(whole, columns() + more.columns());
    System.arraycopy(more.whole, 0, allWhole, columns(), more.columns());
    int[] allRows = Arrays.copyOf(rows, entries + more.rows.length);
    System.arraycopy(more.rows, 0, allRows, entries, more.rows.length);
    double[] allAmounts = Arrays.copyOf(amounts, entries + more.rows.length);
    System.arraycopy(more.amounts, 0, allAmounts, entries, more.rows.length);
    return new Program(limits, equal, allCosts, allWhole, joined, allRows, allAmounts);
  }

  double[] lowerLimits() {
    double[] lower = new double[limits.length];
    for (int row = 0; row < lower.length; row++) {
      lower[row] = equal[row] == 1 ? limits[row] : Double.NEGATIVE_INFINITY;
    }
    return lower;
  }

  /// Upper bounds of the columns: 1 in an integer program, where the rows imply it anyway; none in
  /// a linear one, so that no price hides in a bound.
  double[] upper(boolean integer) {
    double[] upper = new double[costs.length];
    Arrays.fill(upper, integer ? 1 : Double.POSITIVE_INFINITY);
    return upper;
  }
}
