package no.husrom.plan.solve.planner;

import java.util.Arrays;
import java.util.BitSet;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.model.Draft;

/// The decisions an integer program is most likely to need, when all are too many for one.
///
/// @param next no decision left out has a smaller reduced cost
record Core(Decisions decisions, long next) {
  private static final long NONE = Long.MAX_VALUE;

  /// All decisions.
  static Core whole(Decisions all) {
    return new Core(all, NONE);
  }

  boolean isWhole() {
    return next == NONE;
  }

  /// What a plan with a decision that is left out costs at least.
  ///
  /// @param exact the linear bound
  long others(long exact) {
    return isWhole() ? NONE : Math.ceilDiv(exact + next, Prices.UNIT);
  }

  /// Each household's cheapest decisions at the prices, among equals the one that is better on the
  /// levels after, and a plan's own.
  static Core of(Decisions all, Prices prices, RowSystem system, int level, int each, Draft plan) {
    BitSet chosen = new BitSet(all.size());
    long next = NONE;
    for (int h = 0; h < all.households(); h++) {
      int first = all.first(h);
      Integer[] order = new Integer[all.first(h + 1) - first];
      long[] costs = new long[order.length];
      for (int i = 0; i < order.length; i++) {
        order[i] = i;
        costs[i] = prices.reducedCost(all.pair(first + i), all.day(first + i));
      }
      Arrays.sort(
          order,
          (one, other) -> {
            int byPrice = Long.compare(rounded(costs[one]), rounded(costs[other]));
            return byPrice != 0 ? byPrice : later(all, system, level, first + one, first + other);
          });
      for (int i = 0; i < order.length; i++) {
        int index = first + order[i];
        if (i < each || plan.has(all.pair(index), all.day(index))) {
          chosen.set(index);
        } else {
          next = Math.min(next, costs[order[i]]);
        }
      }
    }
    return new Core(all.where(chosen), next);
  }

  /// Prices are not exact enough for a smaller difference to say anything.
  private static long rounded(long cost) {
    return cost / (Prices.UNIT >> 4);
  }

  private static int later(Decisions all, RowSystem system, int level, int one, int other) {
    for (int l = level + 1; l < Levels.COUNT; l++) {
      int order =
          Long.compare(
              system.cost(l, all.pair(one), all.day(one)),
              system.cost(l, all.pair(other), all.day(other)));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one, other);
  }
}
