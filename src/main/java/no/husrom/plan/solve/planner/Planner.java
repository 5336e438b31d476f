package no.husrom.plan.solve.planner;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.planner.Progress.Phase;
import no.husrom.plan.solve.search.LocalSearch;

/// Makes the best plan it can and says how good the best could be.
public final class Planner {
  /// Plans. Blocks until there is a proposal; there always is one.
  ///
  /// @param onProgress told now and then, from this thread or another
  /// @param cancelled asked often; once true, the best plan so far comes back as stopped
  public Proposal solve(
      Problem problem,
      Settings settings,
      Consumer<Progress> onProgress,
      BooleanSupplier cancelled) {
    Space space = SpaceBuilder.of(problem);
    LocalSearch search = new LocalSearch(space);
    long until = System.nanoTime() + settings.seconds() * 1_000_000_000L;
    BooleanSupplier stop = () -> cancelled.getAsBoolean() || System.nanoTime() > until;
    search.run(
        Math.min(200_000 + 6_000L * space.households(), 3_000_000),
        settings.seed(),
        stop,
        draft -> onProgress.accept(searching(draft)));
    Draft best = search.best();
    boolean stopped = stop.getAsBoolean();
    onProgress.accept(
        new Progress(Phase.DONE, best.placed(), space.households(), best.levels(), -1, 0));
    return new ProposalBuilder(space)
        .build(best, floor(space), stopped, Proposal.Engine.SEARCH_ONLY);
  }

  private static Progress searching(Draft draft) {
    return new Progress(
        Phase.SEARCHING, draft.placed(), draft.space().households(), draft.levels(), -1, 0);
  }

  /// What every household would cost at least if it were alone.
  private static long[] floor(Space space) {
    long[] sums = new long[Levels.COUNT];
    for (int h = 0; h < space.households(); h++) {
      for (int level = 0; level < Levels.COUNT; level++) {
        long least = Long.MAX_VALUE;
        for (int pair = space.firstPair(h); pair < space.endPair(h); pair++) {
          for (int day = space.earliest(pair); day >= 0; day = space.nextDay(pair, day)) {
            least = Math.min(least, space.cost(level, pair, day));
          }
        }
        sums[level] += least;
      }
    }
    return sums;
  }
}
