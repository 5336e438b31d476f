package no.husrom.plan.solve.prove;

import java.util.BitSet;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.price.Cheapest;
import no.husrom.plan.solve.price.Decisions;
import no.husrom.plan.solve.price.Prices;

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
    BitSet chosen = new BitSet();
    BitSet settled = new BitSet();
    double[] values = optimum.values();
    int[] at = {0};
    Space space = plan.space();
    optimum
        .pool()
        .forEach(
            (number, pair, _) -> {
              double value = values[at[0]++];
              if (value > PART) {
                chosen.set(number);
              }
              if (value > WHOLE) {
                settled.set(space.household(pair));
              }
            });
    for (int h = 0; h < space.households(); h++) {
      chosen.set(alive.number(plan.pair(h), plan.day(h)));
      if (!settled.get(h)) {
        cheapest(alive, optimum.prices(), h, each, chosen);
      }
    }
    return alive.where(chosen);
  }

  private static void cheapest(Decisions alive, Prices prices, int h, int each, BitSet chosen) {
    Prices.Reckoner reckoner = prices.new Reckoner();
    Cheapest cheapest = new Cheapest(each);
    alive.forEach(h, (number, pair, day) -> cheapest.offer(number, reckoner.of(pair, day)));
    cheapest.forEach(chosen::set);
  }
}
