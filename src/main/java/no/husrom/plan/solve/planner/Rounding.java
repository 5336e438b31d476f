package no.husrom.plan.solve.planner;

import java.util.BitSet;
import no.husrom.plan.solve.model.Draft;

/// What a plan near a linear optimum can be made of.
final class Rounding {
  private static final double WHOLE = 1 - 1e-6;
  private static final double PART = 1e-6;

  private Rounding() {}

  /// A household that has one decision in the optimum gets that one to choose from, and the plan's
  /// own; another everything it has a part of there, and the cheapest at the prices.
  ///
  /// @param each so many of the cheapest
  static Decisions near(Relaxation.Optimum optimum, Decisions alive, int each, Draft plan) {
    Decisions pool = optimum.pool();
    BitSet chosen = new BitSet(alive.size());
    for (int h = 0; h < pool.households(); h++) {
      boolean settled = false;
      for (int i = pool.first(h); i < pool.first(h + 1); i++) {
        if (optimum.values()[i] > PART) {
          chosen.set(alive.find(h, pool.pair(i), pool.day(i)));
          settled |= optimum.values()[i] > WHOLE;
        }
      }
      chosen.set(alive.find(h, plan.pair(h), plan.day(h)));
      if (!settled) {
        cheapest(alive, optimum.prices(), h, each, chosen);
      }
    }
    return alive.where(chosen);
  }

  private static void cheapest(Decisions alive, Prices prices, int h, int each, BitSet chosen) {
    int first = alive.first(h);
    int count = alive.first(h + 1) - first;
    long[] costs = new long[count];
    for (int i = 0; i < count; i++) {
      costs[i] = prices.reducedCost(alive.pair(first + i), alive.day(first + i));
    }
    long[] order = costs.clone();
    java.util.Arrays.sort(order);
    long most = order[Math.min(each, count) - 1];
    int left = each;
    for (int i = 0; i < count && left > 0; i++) {
      if (costs[i] <= most) {
        chosen.set(first + i);
        left--;
      }
    }
  }
}
