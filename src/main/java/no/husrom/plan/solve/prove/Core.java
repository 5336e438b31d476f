package no.husrom.plan.solve.prove;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.price.Decisions;
import no.husrom.plan.solve.price.Prices;
import no.husrom.plan.solve.price.RowSystem;

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
    BitSet chosen = new BitSet();
    long next = NONE;
    Prices.Reckoner reckoner = prices.new Reckoner();
    for (int h = 0; h < all.households(); h++) {
      List<Candidate> order = new ArrayList<>();
      all.forEach(
          h,
          (number, pair, day) ->
              order.add(new Candidate(number, pair, day, reckoner.of(pair, day))));
      order.sort((one, other) -> compare(system, level, one, other));
      for (int i = 0; i < order.size(); i++) {
        Candidate candidate = order.get(i);
        if (i < each || plan.has(candidate.pair, candidate.day)) {
          chosen.set(candidate.number);
        } else {
          next = Math.min(next, candidate.cost);
        }
      }
    }
    return new Core(all.where(chosen), next);
  }

  /// @param cost the reduced cost
  private record Candidate(int number, int pair, int day, long cost) {}

  /// Prices are not exact enough for a smaller difference to say anything.
  private static long rounded(long cost) {
    return cost / (Prices.UNIT >> 4);
  }

  private static int compare(RowSystem system, int level, Candidate one, Candidate other) {
    int order = Long.compare(rounded(one.cost), rounded(other.cost));
    for (int l = level + 1; l < Levels.COUNT && order == 0; l++) {
      order =
          Long.compare(system.cost(l, one.pair, one.day), system.cost(l, other.pair, other.day));
    }
    return order == 0 ? Integer.compare(one.number, other.number) : order;
  }
}
