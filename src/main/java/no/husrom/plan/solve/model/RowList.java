package no.husrom.plan.solve.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows and extra columns while they are written.
final class RowList {
  private final List<Rows.Extra> extras = new ArrayList<>();
  private long[] limits = new long[256];
  private boolean[] equal = new boolean[256];
  private int size;

  int equal(long limit) {
    return add(limit, true);
  }

  int atMost(long limit) {
    return add(limit, false);
  }

  private int add(long limit, boolean isEqual) {
    if (size == limits.length) {
      limits = Arrays.copyOf(limits, 2 * size);
      equal = Arrays.copyOf(equal, 2 * size);
    }
    limits[size] = limit;
    equal[size] = isEqual;
    return size++;
  }

  void extra(boolean whole, long cost, int[] rows, long[] amounts) {
    extras.add(new Rows.Extra(whole, cost, rows, amounts));
  }

  long[] limits() {
    return Arrays.copyOf(limits, size);
  }

  boolean[] equalities() {
    return Arrays.copyOf(equal, size);
  }

  List<Rows.Extra> extras() {
    return extras;
  }
}
