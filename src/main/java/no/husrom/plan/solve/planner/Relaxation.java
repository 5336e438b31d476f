package no.husrom.plan.solve.planner;

import java.util.BitSet;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.engine.EngineLostException;
import no.husrom.plan.solve.engine.LpAnswer;
import no.husrom.plan.solve.model.Draft;

/// The linear optimum of one level over many decisions, without handing them all to the engine: a
/// pool is solved, every decision outside is priced, the cheap ones join, until none is left. The
/// bound holds for all decisions, also when this is stopped early.
final class Relaxation {
  private static final int FIRST = 30;
  private static final int JOIN = 12;
  private static final int MOST_ROUNDS = 60;

  /// A reduced cost above this is rounding.
  private static final long TINY = -(Prices.UNIT >> 16);

  private final RowSystem system;
  private final int level;
  private final Decisions alive;
  private final boolean[] aliveExtras;
  private final Engine engine;
  private final int few;
  private final BitSet pool;

  /// @param few so many decisions are handed over at once
  Relaxation(
      RowSystem system, int level, Decisions alive, boolean[] aliveExtras, Engine engine, int few) {
    this.system = system;
    this.level = level;
    this.alive = alive;
    this.aliveExtras = aliveExtras;
    this.engine = engine;
    this.few = few;
    pool = new BitSet(alive.size());
  }

  /// What came out.
  ///
  /// @param exact the bound, in units of [Prices#UNIT]
  /// @param whole the optimum itself when it happens to be a plan
  record Optimum(Prices prices, long exact, @org.jspecify.annotations.Nullable Draft whole) {}

  /// @param best a plan whose decisions are all alive
  Optimum solve(Draft best) throws EngineLostException {
    fillPool(best);
    for (int round = 0; ; round++) {
      MatrixBuilder linear = new MatrixBuilder(system, level, alive.where(pool), aliveExtras);
      LpAnswer answer = engine.lp(linear.matrix());
      Prices prices = new Prices(system, level, answer.duals());
      boolean joined = join(prices, round == 0 ? 3 * JOIN : JOIN);
      long exact = settle(prices);
      if (!joined || round == MOST_ROUNDS || reached(exact, answer.objective())) {
        Draft draft = best.copy();
        return new Optimum(prices, exact, linear.read(answer.values(), draft) ? draft : null);
      }
    }
  }

  /// Whether the bound cannot rise to the next whole number any more.
  private static boolean reached(long exact, double objective) {
    return Math.ceilDiv(exact, Prices.UNIT) >= Math.ceil(objective - 1e-6);
  }

  private void fillPool(Draft best) {
    if (alive.size() <= few) {
      pool.set(0, alive.size());
      return;
    }
    for (int h = 0; h < alive.households(); h++) {
      int own = alive.find(h, best.pair(h), best.day(h));
      if (own >= 0) {
        pool.set(own);
      }
      pool.set(alive.first(h + 1) - 1);
      cheapest(h, FIRST, i -> system.cost(level, alive.pair(i), alive.day(i)));
    }
  }

  /// Adds a household's cheapest decisions outside the pool; false when there are none below zero.
  private boolean cheapest(int h, int count, java.util.function.IntToLongFunction cost) {
    long[] least = new long[count];
    int[] index = new int[count];
    int size = 0;
    for (int i = alive.first(h); i < alive.first(h + 1); i++) {
      long value = pool.get(i) ? Long.MAX_VALUE : cost.applyAsLong(i);
      if (value < Long.MAX_VALUE && (size < count || value < least[size - 1])) {
        int at = size < count ? size++ : count - 1;
        while (at > 0 && least[at - 1] > value) {
          least[at] = least[at - 1];
          index[at] = index[at - 1];
          at--;
        }
        least[at] = value;
        index[at] = i;
      }
    }
    for (int i = 0; i < size; i++) {
      pool.set(index[i]);
    }
    return size > 0;
  }

  private boolean join(Prices prices, int count) {
    if (pool.cardinality() == alive.size()) {
      return false;
    }
    boolean joined = false;
    for (int h = 0; h < alive.households(); h++) {
      joined |=
          cheapest(
              h,
              count,
              i -> {
                long cost = prices.reducedCost(alive.pair(i), alive.day(i));
                return cost < TINY ? cost : Long.MAX_VALUE;
              });
    }
    return joined;
  }

  /// Raises each household's price until its cheapest decision costs nothing at these prices, and
  /// gives the bound that follows.
  private long settle(Prices prices) {
    for (int h = 0; h < alive.households(); h++) {
      long least = Long.MAX_VALUE;
      for (int i = alive.first(h); i < alive.first(h + 1); i++) {
        least = Math.min(least, prices.reducedCost(alive.pair(i), alive.day(i)));
      }
      prices.raise(h, least);
    }
    return prices.bound(aliveExtras);
  }
}
