package no.husrom.plan.solve.search;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Space;
import org.jspecify.annotations.Nullable;

/// Greedy and then annealing: a number of random changes, each kept when it is better or, the
/// earlier the likelier, somewhat worse. The best plan seen, level by level, is the answer.
public final class LocalSearch {
  private static final double HOT = 3e7;
  private static final double COLD = 0.6;
  private static final int LOOK = 1024;

  private final Space space;
  private final State state;
  private final Draft best;
  private @Nullable Levels bestLevels;

  /// Starts from the greedy plan.
  public LocalSearch(Space space) {
    this(space, () -> false);
  }

  /// The same.
  ///
  /// @param stop asked often; once true, the rest get nothing
  public LocalSearch(Space space, BooleanSupplier stop) {
    this.space = space;
    state = new State(space);
    new Greedy(state, stop).run();
    best = state.draft().copy();
    bestLevels = state.whole() ? state.levels() : null;
  }

  /// The best plan so far. Where changes are limited it may have too many of them.
  public Draft best() {
    return best;
  }

  /// Anneals once.
  ///
  /// @param steps how many changes are tried
  /// @param cancelled asked now and then; true ends the search with the best so far
  /// @param onBetter told now and then, on this thread, when a better plan is there
  public void run(long steps, long seed, BooleanSupplier cancelled, Consumer<Draft> onBetter) {
    if (space.households() == 0) {
      return;
    }
    SplitMix random = SplitMix.of(seed, 1, 0);
    Moves moves = new Moves(state, random, cancelled);
    double heat = HOT;
    double cooling = Math.exp(Math.log(COLD / HOT) * LOOK / steps);
    boolean better = false;
    long energy = state.energy();
    for (long step = 0; step < steps; step++) {
      if (step % LOOK == 0) {
        heat *= cooling;
        if (cancelled.getAsBoolean()) {
          return;
        }
        if (better) {
          onBetter.accept(best);
          better = false;
        }
      }
      long after = moves.random() ? state.energy() : Long.MAX_VALUE;
      if (after == Long.MAX_VALUE || !accepted(after - energy, heat, random)) {
        state.undo();
        continue;
      }
      state.keep();
      energy = after;
      better |= remember();
    }
  }

  private static boolean accepted(long worse, double heat, SplitMix random) {
    return worse <= 0 || random.unit() < Math.exp(-worse / heat);
  }

  private boolean remember() {
    if (!state.whole()) {
      return false;
    }
    Levels now = state.levels();
    if (bestLevels != null && now.compareTo(bestLevels) >= 0) {
      return false;
    }
    bestLevels = now;
    best.copyFrom(state.draft());
    return true;
  }
}
