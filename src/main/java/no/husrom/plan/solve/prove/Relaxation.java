package no.husrom.plan.solve.prove;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.engine.EngineLostException;
import no.husrom.plan.solve.engine.LpAnswer;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.price.Cheapest;
import no.husrom.plan.solve.price.Decisions;
import no.husrom.plan.solve.price.MatrixBuilder;
import no.husrom.plan.solve.price.Prices;
import no.husrom.plan.solve.price.RowSystem;
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
    pool = new BitSet();
    linear = new MatrixBuilder(system, level, aliveExtras, false);
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
  /// @param first prices to begin with, which give a bound; null without
  Optimum solve(Draft best, @Nullable Prices first) throws EngineLostException {
    fillPool(best, first);
    Bound bound = first == null ? null : new Bound(first, first.bound(aliveExtras));
    double steady = MOST_STEADY;
    for (int round = 0; ; round++) {
      LpAnswer answer = engine.lp(linear.matrix());
      Prices newest = new Prices(system, level, answer.duals());
      Prices prices = bound == null ? newest : newest.towards(bound.prices(), Math.max(0, steady));
      double[] values = values(answer);
      Decisions solved = alive.where(pool);
      boolean joined = price(newest, prices, round == 0 ? 3 * JOIN : JOIN);
      if (!joined && prices != newest) {
        prices = newest;
        price(newest, newest, 0);
      }
      Bound reached = new Bound(prices, prices.bound(aliveExtras));
      if (bound == null || reached.exact() > bound.exact()) {
        bound = reached;
        steady = MOST_STEADY;
      } else {
        steady -= LESS_STEADY;
      }
      if (!joined || round == MOST_ROUNDS || near(bound.exact(), answer.objective())) {
        Draft draft = best.copy();
        boolean whole = solved.read(values, 0, draft);
        return new Optimum(bound.prices(), bound.exact(), solved, values, whole ? draft : null);
      }
    }
  }

  /// What follows from some prices, in units of [Prices#UNIT].
  private record Bound(Prices prices, long exact) {}

  /// Whether the bound cannot rise to the next whole number any more, or not by much.
  private boolean near(long exact, double objective) {
    double bound = (double) exact / Prices.UNIT;
    return Math.ceilDiv(exact, Prices.UNIT) >= Math.ceil(objective - 1e-6)
        || (size > effort.many() && objective - bound <= effort.tolerance() * objective);
  }

  /// The values of the pool's decisions in the order of their numbers, not the one they joined in.
  private double[] values(LpAnswer answer) {
    long[] byNumber = new long[size];
    for (int i = 0; i < size; i++) {
      byNumber[i] = (long) order[i] << 32 | i;
    }
    Arrays.sort(byNumber);
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = answer.values()[linear.firstDecision() + (int) byNumber[i]];
    }
    return values;
  }

  private void fillPool(Draft best, @Nullable Prices first) {
    BitSet joining = new BitSet();
    boolean all = alive.size() <= effort.pool();
    Space space = best.space();
    for (int h = 0; h < alive.households(); h++) {
      if (all) {
        alive.forEach(h, (number, _, _) -> joining.set(number));
        continue;
      }
      int none = space.nonePair(h);
      joining.set(alive.number(best.pair(h), best.day(h)));
      joining.set(alive.number(none, space.earliest(none)));
      Cheapest cheapest = new Cheapest(FIRST);
      Prices.Reckoner reckoner = first == null ? null : first.new Reckoner();
      alive.forEach(
          h,
          (number, pair, day) ->
              cheapest.offer(
                  number,
                  reckoner == null ? system.cost(level, pair, day) : reckoner.of(pair, day)));
      cheapest.forEach(joining::set);
    }
    join(joining);
  }

  private void join(BitSet joining) {
    alive
        .where(joining)
        .forEach(
            (number, pair, day) -> {
              pool.set(number);
              if (size == order.length) {
                order = Arrays.copyOf(order, 2 * size);
              }
              order[size++] = number;
              linear.add(pair, day);
            });
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
    Cheapest[] cheapest = new Cheapest[households];
    long[] least = new long[households];
    IntStream.range(0, households)
        .parallel()
        .forEach(
            h -> {
              Prices.Reckoner now = newest.new Reckoner();
              Prices.Reckoner steady = prices.new Reckoner();
              long[] low = {Long.MAX_VALUE};
              Cheapest mine = new Cheapest(count);
              alive.forEach(
                  h,
                  (number, pair, day) -> {
                    long cost = steady.of(pair, day);
                    low[0] = Math.min(low[0], cost);
                    if (!pool.get(number) && now.of(pair, day) < TINY) {
                      mine.offer(number, cost);
                    }
                  });
              least[h] = low[0];
              cheapest[h] = mine;
            });
    BitSet joining = new BitSet();
    for (int h = 0; h < households; h++) {
      cheapest[h].forEach(joining::set);
      prices.raise(h, least[h]);
    }
    int before = size;
    join(joining);
    return size > before;
  }
}
