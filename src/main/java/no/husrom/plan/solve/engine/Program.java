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
