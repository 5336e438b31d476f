package no.husrom.plan.show;

/// Which numbers of a table must be suppressed so that none from 1 to 4 can be read or reckoned by
/// somebody who knows the totals of every row and column. A row or column in which only one number
/// is suppressed, or in which the suppressed ones are together under 5, gets one more: its
/// smallest.
public final class Suppression {
  static final int SMALLEST_SHOWN = 5;
  private final int[][] counts;
  private final boolean[][] hidden;

  private Suppression(int[][] counts) {
    this.counts = counts;
    this.hidden = new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length];
  }

  /// For each number of a table whether it must be suppressed. All rows are of the same length.
  public static boolean[][] of(int[][] counts) {
    Suppression table = new Suppression(counts);
    table.hideSmall();
    for (boolean changed = true; changed; ) {
      changed = table.hideMore();
    }
    return table.hidden;
  }

  private void hideSmall() {
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        hidden[row][column] = counts[row][column] > 0 && counts[row][column] < SMALLEST_SHOWN;
      }
    }
  }

  private boolean hideMore() {
    boolean changed = false;
    for (int row = 0; row < hidden.length; row++) {
      changed |= hideMore(row, 0, 0, 1, hidden[row].length);
    }
    int columns = hidden.length == 0 ? 0 : hidden[0].length;
    for (int column = 0; column < columns; column++) {
      changed |= hideMore(0, column, 1, 0, hidden.length);
    }
    return changed;
  }

  /// Looks along one row or column and hides one more number when it must.
  private boolean hideMore(int row, int column, int down, int right, int length) {
    int count = 0;
    int sum = 0;
    int best = -1;
    for (int i = 0; i < length; i++) {
      int r = row + down * i;
      int c = column + right * i;
      if (hidden[r][c]) {
        count++;
        sum += counts[r][c];
      } else if (best < 0
          || smaller(counts[r][c], counts[row + down * best][column + right * best])) {
        best = i;
      }
    }
    boolean enough = count == 0 || (count > 1 && sum >= SMALLEST_SHOWN);
    if (enough || best < 0) {
      return false;
    }
    hidden[row + down * best][column + right * best] = true;
    return true;
  }

  /// A zero is taken only when nothing else is left: it hides little.
  private static boolean smaller(int count, int other) {
    return count > 0 && (other == 0 || count < other);
  }
}
