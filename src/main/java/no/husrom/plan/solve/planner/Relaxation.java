package no.husrom.plan.solve.planner;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.engine.EngineLostException;
import no.husrom.plan.solve.engine.LpAnswer;
import no.husrom.plan.solve.model.Draft;
import org.jspecify.annotations.Nullable;

/// The linear optimum of one level over many decisions, without handing them all to the engine: a
/// pool is solved, every decision outside is priced, the cheap ones join, until none is left or the
/// bound is as good as there. The bound holds for all decisions, also when this is stopped early.
final class Relaxation {
  private static final int FIRST = 30;
  private static final int JOIN = 12;
  private static final int MOST_ROUNDS = 60;

  /// How much of the prices that gave the best bound is kept, for the newest ones swing; less after
  /// each round that gave no better one.
  private static final double MOST_STEADY = 0.6;

  private static final double LESS_STEADY = 0.2;

  private static final long MIXING = 0x9E3779B97F4A7C15L;

  /// A reduced cost above this is rounding.
  private static final long TINY = -(Prices.UNIT >> 16);

  private final RowSystem system;
  private final int level;
  private final Decisions alive;
  private final boolean[] aliveExtras;
  private final Engine engine;
  private final Effort effort;
  private final BitSet pool;
  private final MatrixBuilder linear;
  private int[] order = new int[1024];
  private int size;

  Relaxation(
      RowSystem system,
      int level,
      Decisions alive,
      boolean[] aliveExtras,
      Engine engine,
      Effort effort) {
    this.system = system;
    this.level = level;
    this.alive = alive;
    this.aliveExtras = aliveExtras;
    this.engine = engine;
    this.effort = effort;
    pool = new BitSet(alive.size());
    linear = new MatrixBuilder(system, level, aliveExtras);
  }

  /// What came out.
  ///
  /// @param exact the bound, in units of [Prices#UNIT]
  /// @param pool the decisions it was solved over at last
  /// @param values how much of each of these is in the optimum, from 0 to 1
  /// @param whole the optimum itself when it happens to be a plan
  record Optimum(
      Prices prices, long exact, Decisions pool, double[] values, @Nullable Draft whole) {}

  /// @param best a plan whose decisions are all alive
  Optimum solve(Draft best) throws EngineLostException {
    fillPool(best);
    Prices center = null;
    long exact = Long.MIN_VALUE;
    double steady = MOST_STEADY;
    for (int round = 0; ; round++) {
      LpAnswer answer = engine.lp(linear.matrix());
      Prices newest = new Prices(system, level, answer.duals());
      Prices prices = center == null ? newest : newest.towards(center, Math.max(0, steady));
      double[] values = values(answer);
      Decisions solved = alive.where(pool);
      boolean joined = price(newest, prices, round == 0 ? 3 * JOIN : JOIN);
      if (!joined && prices != newest) {
        prices = newest;
        price(newest, newest, 0);
      }
      long reached = prices.bound(aliveExtras);
      boolean better = center == null || reached > exact;
      if (better) {
        center = prices;
        exact = reached;
      }
      steady = better ? MOST_STEADY : steady - LESS_STEADY;
      if (!joined || round == MOST_ROUNDS || near(exact, answer.objective())) {
        Draft draft = best.copy();
        boolean whole = solved.read(values, 0, draft);
        return new Optimum(center, exact, solved, values, whole ? draft : null);
      }
    }
  }

  /// Whether the bound cannot rise to the next whole number any more, or not by much.
  private boolean near(long exact, double objective) {
    double bound = (double) exact / Prices.UNIT;
    return Math.ceilDiv(exact, Prices.UNIT) >= Math.ceil(objective - 1e-6)
        || (size > effort.many() && objective - bound <= effort.tolerance() * objective);
  }

  /// The values of the pool's decisions in their own order, not the one they joined in.
  private double[] values(LpAnswer answer) {
    long[] byIndex = new long[size];
    for (int i = 0; i < size; i++) {
      byIndex[i] = (long) order[i] << 32 | i;
    }
    Arrays.sort(byIndex);
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = answer.values()[linear.firstDecision() + (int) byIndex[i]];
    }
    return values;
  }

  private void fillPool(Draft best) {
    boolean all = alive.size() <= effort.pool();
    for (int h = 0; h < alive.households(); h++) {
      if (all) {
        for (int i = alive.first(h); i < alive.first(h + 1); i++) {
          join(i);
        }
        continue;
      }
      join(alive.find(h, best.pair(h), best.day(h)));
      join(alive.first(h + 1) - 1);
      for (int i : cheapest(h, FIRST, i -> system.cost(level, alive.pair(i), alive.day(i)))) {
        join(i);
      }
    }
  }

  private void join(int index) {
    if (index < 0 || pool.get(index)) {
      return;
    }
    pool.set(index);
    if (size == order.length) {
      order = Arrays.copyOf(order, 2 * size);
    }
    order[size++] = index;
    linear.add(alive.pair(index), alive.day(index));
  }

  /// A household's cheapest decisions outside the pool.
  ///
  /// @param cost `MAX_VALUE` for one that is not wanted
  private int[] cheapest(int h, int count, java.util.function.IntToLongFunction cost) {
    if (count == 0) {
      return new int[0];
    }
    long[] least = new long[count];
    int[] index = new int[count];
    int found = 0;
    for (int i = alive.first(h); i < alive.first(h + 1); i++) {
      long value = pool.get(i) ? Long.MAX_VALUE : cost.applyAsLong(i);
      if (value < Long.MAX_VALUE
          && (found < count || before(value, i, least[found - 1], index[found - 1]))) {
        int at = found < count ? found++ : count - 1;
        while (at > 0 && before(value, i, least[at - 1], index[at - 1])) {
          least[at] = least[at - 1];
          index[at] = index[at - 1];
          at--;
        }
        least[at] = value;
        index[at] = i;
      }
    }
    return Arrays.copyOf(index, found);
  }

  /// Of decisions that cost the same, those of different households must not all be of the same few
  /// homes: their order is mixed.
  private static boolean before(long value, int index, long otherValue, int other) {
    return value < otherValue || (value == otherValue && index * MIXING < other * MIXING);
  }

  /// Prices every decision, household by household on all cores: the cheapest of those below zero
  /// at the newest prices join the pool, and each household's own price rises until its cheapest
  /// decision costs nothing.
  ///
  /// @param newest of the pool's optimum
  /// @param prices the ones to reckon with: the newest, or steadier ones
  /// @param count so many of a household join at most
  private boolean price(Prices newest, Prices prices, int count) {
    int households = alive.households();
    int[][] joining = new int[households][];
    long[] least = new long[households];
    IntStream.range(0, households)
        .parallel()
        .forEach(
            h -> {
              Prices.Reckoner now = newest.new Reckoner();
              Prices.Reckoner steady = prices.new Reckoner();
              long low = Long.MAX_VALUE;
              for (int i = alive.first(h); i < alive.first(h + 1); i++) {
                low = Math.min(low, steady.of(alive.pair(i), alive.day(i)));
              }
              least[h] = low;
              joining[h] =
                  cheapest(
                      h,
                      count,
                      i ->
                          now.of(alive.pair(i), alive.day(i)) < TINY
                              ? steady.of(alive.pair(i), alive.day(i))
                              : Long.MAX_VALUE);
            });
    int before = size;
    for (int h = 0; h < households; h++) {
      for (int index : joining[h]) {
        join(index);
      }
      prices.raise(h, least[h]);
    }
    return size > before;
  }
}
