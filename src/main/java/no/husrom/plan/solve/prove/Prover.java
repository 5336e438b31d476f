package no.husrom.plan.solve.prove;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.engine.EngineLostException;
import no.husrom.plan.solve.engine.MipAnswer;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Rows.Extra;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.price.Decisions;
import no.husrom.plan.solve.price.Matching;
import no.husrom.plan.solve.price.MatrixBuilder;
import no.husrom.plan.solve.price.Prices;
import no.husrom.plan.solve.price.RowSystem;
import org.jspecify.annotations.Nullable;

/// Closes the levels one after the other. For each: the linear optimum over every decision that can
/// still be in a best plan gives prices and a bound; decisions too dear at those prices are out for
/// this and all later levels; an integer program over the rest gives the best plan and, at its end,
/// the proof. What is thrown away is thrown away by exact arithmetic.
public final class Prover {
  private static final double INTEGER_GAP = 0.999;

  /// What is known of a plan with decisions that are left out by guess.
  private static final long NOTHING = Long.MIN_VALUE;

  private final Space space;
  private final Effort effort;
  private final Rows rows;
  private final Engine engine;
  private final Draft best;
  private final long[] bounds;
  private final OnWay onWay;
  private final RowSystem system;
  private final boolean[] aliveExtras;
  private Decisions alive;
  private boolean tookPart;

  /// Told of the best plan, the level now being proven and what is proven for it so far.
  @FunctionalInterface
  public interface OnWay {
    void told(Draft best, int level, long bound);
  }

  /// @param best the plan to start from; made better in place
  /// @param bounds a bound for each level; made better in place
  /// @param stop asked from several threads; once true, the work ends with a
  ///   `CancellationException`
  public Prover(
      Rows rows,
      Engine engine,
      Effort effort,
      Draft best,
      long[] bounds,
      OnWay onWay,
      BooleanSupplier stop) {
    this.rows = rows;
    this.effort = effort;
    this.engine = engine;
    this.best = best;
    this.bounds = bounds;
    this.onWay = onWay;
    space = rows.space();
    alive = Decisions.all(space, stop);
    system = new RowSystem(rows, alive);
    aliveExtras = new boolean[rows.extras().size()];
    Arrays.fill(aliveExtras, true);
  }

  /// Works until so many levels are closed.
  ///
  /// @param matching prices for the first level to begin with
  public void run(Matching matching, int levels) throws EngineLostException {
    for (int level = 0; level < levels; level++) {
      close(level, prove(level, level == 0 ? matching.prices(system, level) : null));
    }
  }

  /// Whether the engine has answered at all.
  public boolean tookPart() {
    return tookPart;
  }

  private LevelProof prove(int level, @Nullable Prices first) throws EngineLostException {
    long known = first == null ? Long.MIN_VALUE : first.bound(aliveExtras);
    if (first != null && best.levels().get(level) == Math.ceilDiv(known, Prices.UNIT)) {
      raise(level, best.levels().get(level));
      return new LevelProof(best.levels().get(level), bounds[level], first, known);
    }
    Relaxation.Optimum optimum =
        new Relaxation(system, level, alive, aliveExtras, engine, effort).solve(best, first);
    tookPart = true;
    Prices prices = optimum.prices();
    long exact = optimum.exact();
    raise(level, Math.ceilDiv(exact, Prices.UNIT));
    if (optimum.whole() != null) {
      improve(optimum.whole());
    }
    if (best.levels().get(level) > bounds[level]) {
      rounded(level, optimum);
    }
    if (best.levels().get(level) > bounds[level]) {
      integer(level, prices, exact);
    }
    return new LevelProof(best.levels().get(level), bounds[level], prices, exact);
  }

  /// Looks for a better plan near the linear optimum: households that have one decision there keep
  /// it, the others choose freely among those that cost nothing at its prices.
  private void rounded(int level, Relaxation.Optimum optimum) throws EngineLostException {
    Decisions near = Rounding.near(optimum, alive, effort.near(), best);
    solve(level, near, NOTHING, effort.fewNodes());
  }

  /// An integer program over each household's cheapest decisions at the prices, and over ever more
  /// of them until none is left that could be in a better plan. A plan with a decision left out
  /// costs more than the linear bound and that decision's reduced cost, so each program proves
  /// something.
  private void integer(int level, Prices prices, long exact) throws EngineLostException {
    boolean more = true;
    for (int each = effort.each(); more && best.levels().get(level) > bounds[level]; each *= 2) {
      long slack = best.levels().get(level) * Prices.UNIT - exact;
      Decisions possible = within(prices, slack);
      Core core =
          possible.size() <= effort.all()
              ? Core.whole(possible)
              : Core.of(possible, prices, system, level, each, best);
      more = !core.isWhole() && core.decisions().size() <= effort.most();
      if (more || core.isWhole()) {
        int nodes = core.isWhole() ? effort.nodes() : effort.fewNodes();
        raise(level, solve(level, core.decisions(), core.others(exact), nodes));
      }
    }
  }

  /// Those that can be in a plan so far from the linear bound.
  private Decisions within(Prices prices, long slack) {
    Prices.Reckoner reckoner = prices.new Reckoner();
    return alive.where((pair, day) -> reckoner.of(pair, day) <= slack);
  }

  /// Looks for a better plan and returns what plans cost at least.
  ///
  /// @param decisions it may be made of
  /// @param others what a plan with other decisions costs at least
  private long solve(int level, Decisions decisions, long others, int nodes)
      throws EngineLostException {
    MatrixBuilder integer = new MatrixBuilder(system, level, aliveExtras, true);
    decisions.forEach((_, pair, day) -> integer.add(pair, day));
    MipAnswer answer =
        engine.mip(
            integer.matrix(),
            integer.values(decisions, best),
            nodes,
            INTEGER_GAP,
            (_, bound) -> report(level, Math.max(bounds[level], Math.min(others, roundUp(bound)))));
    Draft draft = best.copy();
    if (answer.values().length > 0
        && decisions.read(answer.values(), integer.firstDecision(), draft)) {
      improve(draft);
    }
    return Math.min(others, roundUp(answer.bound()));
  }

  private static long roundUp(double bound) {
    return bound > 1e15
        ? Long.MAX_VALUE
        : bound < -1e15 ? Long.MIN_VALUE : (long) Math.ceil(bound - 1e-6);
  }

  private void raise(int level, long bound) {
    bounds[level] = Math.min(best.levels().get(level), Math.max(bounds[level], bound));
    report(level, bounds[level]);
  }

  private void improve(Draft draft) {
    if (draft.levels().compareTo(best.levels()) < 0 && new Keeping(rows).keeps(draft)) {
      best.copyFrom(draft);
    }
  }

  private void report(int level, long bound) {
    onWay.told(best, level, bound);
  }

  /// Keeps only what can be in a plan as good on this level.
  private void close(int level, LevelProof proof) {
    long slack = proof.slack();
    Prices prices = proof.prices();
    long excess = 0;
    for (int row = 0; row < system.count(); row++) {
      if (Math.abs(prices.price(row)) > slack) {
        system.useUp(row);
      } else if (!system.isEqual(row)) {
        excess += Math.abs(prices.price(row)) * (Math.abs(system.limit(row)) + space.households());
      }
    }
    for (int e = 0; e < aliveExtras.length; e++) {
      Extra extra = rows.extras().get(e);
      long cost = prices.reducedCost(extra);
      aliveExtras[e] &= cost <= slack;
      excess += aliveExtras[e] ? Math.max(0, cost) : 0;
    }
    alive = within(prices, slack);
    excess += slack * space.households();
    if (excess >= Prices.UNIT || excess < 0) {
      system.hold(level, proof.value());
    }
  }
}
