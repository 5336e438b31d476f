package no.husrom.plan.solve.prove;

import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Rows.Extra;

/// Holds a plan against the rows in whole numbers, since the engine works with tolerances.
public final class Keeping {
  private final Rows rows;

  public Keeping(Rows rows) {
    this.rows = rows;
  }

  /// Whether every row holds.
  public boolean keeps(Draft draft) {
    long[] used = new long[rows.count()];
    for (int h = 0; h < draft.space().households(); h++) {
      rows.use(draft.pair(h), draft.day(h), (row, amount) -> used[row] += amount);
    }
    for (boolean whole : new boolean[] {true, false}) {
      for (Extra extra : rows.extras()) {
        if (extra.whole() == whole) {
          long value = whole ? (needed(extra, used) ? 1 : 0) : left(extra, used);
          if (value < 0) {
            return false;
          }
          add(extra, value, used);
        }
      }
    }
    for (int row = 0; row < used.length; row++) {
      if (used[row] > rows.limit(row) || (rows.isEqual(row) && used[row] != rows.limit(row))) {
        return false;
      }
    }
    return true;
  }

  private long left(Extra idle, long[] used) {
    int row = idle.rows()[0];
    return rows.limit(row) - used[row];
  }

  private static boolean needed(Extra extra, long[] used) {
    for (int i = 0; i < extra.rows().length; i++) {
      if (extra.amounts()[i] < 0 && used[extra.rows()[i]] > 0) {
        return true;
      }
    }
    return false;
  }

  private static void add(Extra extra, long value, long[] used) {
    for (int i = 0; i < extra.rows().length; i++) {
      used[extra.rows()[i]] += value * extra.amounts()[i];
    }
  }
}
