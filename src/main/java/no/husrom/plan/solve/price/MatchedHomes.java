package no.husrom.plan.solve.price;

import java.util.Arrays;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Space;

/// Dwellings and measures as one list, each with its rows and how many it can take.
final class MatchedHomes {
  private final Space space;
  private final int[] ofRow;
  private final int[] capacity;

  MatchedHomes(Rows rows) {
    space = rows.space();
    ofRow = new int[rows.count()];
    Arrays.fill(ofRow, Matching.FREE);
    int dwellings = space.facts().dwellings();
    capacity = new int[dwellings + space.facts().measures()];
    for (int d = 0; d < dwellings; d++) {
      int home = d;
      rows.dwelling(d, row -> ofRow[row] = home);
      capacity[d] = 1;
    }
    for (int m = 0; m < space.facts().measures(); m++) {
      int row = rows.measureRow(m);
      if (row >= 0) {
        ofRow[row] = dwellings + m;
        capacity[dwellings + m] = space.facts().measure(m).units();
      }
    }
  }

  int count() {
    return capacity.length;
  }

  int capacity(int home) {
    return capacity[home];
  }

  int of(int row) {
    return ofRow[row];
  }

  /// The home a sitting tenant keeps unless it leaves in time.
  int own(int h) {
    return space.facts().home(h);
  }
}
