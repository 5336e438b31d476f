package no.husrom.plan.solve.engine;

import no.husrom.plan.solve.search.SplitMix;

/// A market split problem: small, and more than HiGHS can do before a test is over.
final class HardProgram {
  private static final int ROWS = 5;
  private static final int COLUMNS = 40;

  private HardProgram() {}

  static Matrix matrix() {
    SplitMix random = SplitMix.of(1, 2, 3);
    double[][] amounts = new double[COLUMNS][ROWS];
    double[] limits = new double[ROWS];
    for (double[] column : amounts) {
      for (int row = 0; row < ROWS; row++) {
        column[row] = random.below(100);
        limits[row] += column[row] / 2;
      }
    }
    boolean[] equal = new boolean[ROWS];
    java.util.Arrays.fill(equal, true);
    java.util.Arrays.setAll(limits, row -> Math.floor(limits[row]));
    Matrix matrix = new Matrix(limits, equal);
    for (double[] column : amounts) {
      matrix.add(1, true, new int[] {0, 1, 2, 3, 4}, column, ROWS);
    }
    return matrix;
  }

  /// Solves it until the answer is there, which is never.
  static void solve(Engine engine) throws EngineLostException {
    engine.mip(matrix(), new double[0], Integer.MAX_VALUE, 0, (_, _) -> {});
  }
}
