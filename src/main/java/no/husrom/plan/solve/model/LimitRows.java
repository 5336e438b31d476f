package no.husrom.plan.solve.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.Problem;
import org.jspecify.annotations.Nullable;

/// Units of measures, budgets, changes, move-ins in a bucket and caps for a group in a place. A
/// limit that can never bind gets no row.
final class LimitRows {
  private static final int[] NONE = {};

  private final Space space;
  private final int[] measureRow;
  private final int[] bucketRow;
  private final int[] capRow;
  private final int operatingRow;
  private final int investmentRow;
  private final int changesRow;
  private final List<GroupCap> caps;
  private final int[][] dwellingCaps;
  private final int[][] measureCaps;

  LimitRows(Space space, BooleanSupplier stop, RowList list) {
    this.space = space;
    Problem problem = space.facts().problem();
    Limits limits = problem.limits();
    int households = space.households();
    measureRow = new int[space.facts().measures()];
    for (int m = 0; m < measureRow.length; m++) {
      int units = space.facts().measure(m).units();
      measureRow[m] = units < households ? list.atMost(units) : -1;
    }
    bucketRow = new int[problem.period().buckets()];
    for (int b = 0; b < bucketRow.length; b++) {
      int most = limits.handoversIn(b);
      bucketRow[b] = most < households ? list.atMost(most) : -1;
    }
    Long operating = limits.operatingBudget();
    operatingRow = operating == null ? -1 : list.atMost(operating);
    Long investment = limits.investmentBudget();
    investmentRow = investment == null ? -1 : list.atMost(investment);
    Integer changes = limits.mostChanges();
    changesRow = changes == null || changes >= households ? -1 : list.atMost(changes);
    caps = limits.caps();
    dwellingCaps =
        problem.dwellings().stream()
            .map(d -> capsIn(caps, d.area(), d.building()))
            .toArray(int[][]::new);
    measureCaps =
        problem.measures().stream().map(m -> capsIn(caps, m.area(), "")).toArray(int[][]::new);
    capRow = capRows(stop, list);
  }

  private int[] capRows(BooleanSupplier stop, RowList list) {
    int[] most = new int[caps.size()];
    int[] last = new int[caps.size()];
    Arrays.fill(last, -1);
    space.eachPair(
        stop,
        pair -> {
          int h = space.household(pair);
          for (int c : capsAt(pair)) {
            if (last[c] != h && inGroup(c, h)) {
              last[c] = h;
              most[c]++;
            }
          }
        });
    int[] rows = new int[caps.size()];
    for (int c = 0; c < rows.length; c++) {
      rows[c] = most[c] > caps.get(c).most() ? list.atMost(caps.get(c).most()) : -1;
    }
    return rows;
  }

  private boolean inGroup(int c, int h) {
    String group = caps.get(c).group();
    return group == null || group.equals(space.facts().household(h).group());
  }

  private int[] capsAt(int pair) {
    return switch (space.kind(pair)) {
      case STAY, SHARE -> dwellingCaps[space.target(pair)];
      case UNIT -> measureCaps[space.target(pair)];
      case RENEW, EXIT, NONE -> NONE;
    };
  }

  private static int[] capsIn(List<GroupCap> caps, @Nullable String area, String building) {
    return IntStream.range(0, caps.size())
        .filter(
            c -> caps.get(c).place().equals(caps.get(c).scope() == Scope.AREA ? area : building))
        .toArray();
  }

  int measureRow(int m) {
    return measureRow[m];
  }

  /// The row of the operating budget; -1 when there is no limit.
  int operatingRow() {
    return operatingRow;
  }

  void use(int pair, int day, Rows.Use use) {
    Kind kind = space.kind(pair);
    if (kind == Kind.UNIT && measureRow[space.target(pair)] >= 0) {
      use.of(measureRow[space.target(pair)], 1);
    }
    if (kind.movesIn()) {
      int row = bucketRow[space.bucketOf(day)];
      if (row >= 0) {
        use.of(row, 1);
      }
      for (int c : capsAt(pair)) {
        if (capRow[c] >= 0 && inGroup(c, space.household(pair))) {
          use.of(capRow[c], 1);
        }
      }
    }
    budget(operatingRow, space.operating(pair, day), use);
    budget(investmentRow, space.investment(pair), use);
    if (changesRow >= 0 && space.changes(pair)) {
      use.of(changesRow, 1);
    }
  }

  private static void budget(int row, long amount, Rows.Use use) {
    if (row >= 0 && amount != 0) {
      use.of(row, amount);
    }
  }
}
