package no.husrom.plan.solve.planner;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.engine.EngineLostException;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.model.Written;
import no.husrom.plan.solve.planner.Progress.Phase;
import no.husrom.plan.solve.price.Matching;
import no.husrom.plan.solve.prove.Effort;
import no.husrom.plan.solve.prove.Keeping;
import no.husrom.plan.solve.prove.Prover;
import no.husrom.plan.solve.prove.Sooner;
import no.husrom.plan.solve.search.LocalSearch;
import org.jspecify.annotations.Nullable;

/// Plans a problem in one piece.
final class Piece {
  private static final System.Logger LOG = System.getLogger(Piece.class.getName());

  private static final int CITY = 3_000;

  private final Problem problem;
  private final Settings settings;
  private final Engines engines;
  private final Effort effort;
  private final Watch watch;

  Piece(Problem problem, Settings settings, Engines engines, Effort effort, Watch watch) {
    this.effort = effort;
    this.problem = problem;
    this.settings = settings;
    this.engines = engines;
    this.watch = watch;
  }

  /// The greedy plan, without any bound.
  Proposal first() {
    Space space = SpaceBuilder.of(problem, watch::cancelled);
    Draft plan = new LocalSearch(space, watch::cancelled).best();
    watch.report(progress(Phase.SEARCHING, plan));
    return new ProposalBuilder(space)
        .build(plan, new long[Levels.COUNT], true, Proposal.Engine.SEARCH_ONLY);
  }

  /// Plans.
  ///
  /// @param from a plan to begin with; null: the greedy one, made better by search
  /// @param levels so many are closed
  Proposal solve(@Nullable List<Assignment> from, int levels) {
    // short of time there is a first plan all the same, and a plan to begin with is never lost
    BooleanSupplier stop = from == null ? watch::cancelled : () -> false;
    Space space = SpaceBuilder.of(problem, stop);
    LocalSearch search = null;
    Draft best;
    if (from == null) {
      search = new LocalSearch(space, watch::cancelled);
      best = search.best();
    } else {
      best = new Written(space).read(from);
    }
    watch.report(progress(Phase.SEARCHING, best));
    ProposalBuilder proposals = new ProposalBuilder(space);
    long[] bounds = new long[Levels.COUNT];
    Outcome outcome = Outcome.UNKNOWN;
    Engine engine = settings.engine() && !watch.over() ? engines.take() : null;
    try {
      bounds = floor(space, watch);
      Rows rows = Rows.of(space, watch);
      Matching matching = Matching.of(rows, watch::over);
      bounds[0] = Math.max(bounds[0], matching.bound());
      if (search != null) {
        better(search, bounds[0]);
      }
      if (engine != null) {
        outcome = prove(rows, matching, engine, best, bounds, levels);
      }
      if (levels == Levels.COUNT) {
        new Sooner(rows, watch::cancelled).shift(best);
      }
    } catch (CancellationException e) {
      LOG.log(System.Logger.Level.DEBUG, "Stopped", e);
    } finally {
      if (engine != null && outcome.lost()) {
        engine.close();
      } else if (engine != null) {
        engines.giveBack(engine);
      }
    }
    Proposal.Engine proof =
        outcome.proven() ? Proposal.Engine.PROVEN_BY_ENGINE : Proposal.Engine.SEARCH_ONLY;
    Proposal proposal = proposals.build(best, bounds, watch.getAsBoolean(), proof);
    watch.report(progress(Phase.DONE, best));
    return proposal;
  }

  /// @param proven whether the engine took part, even if it was lost on the way
  /// @param lost whether the engine must not be asked again: it died, or may still be at work
  private record Outcome(boolean proven, boolean lost) {
    static final Outcome UNKNOWN = new Outcome(false, true);
    static final Outcome NOTHING = new Outcome(false, false);
  }

  private Outcome prove(
      Rows rows, Matching matching, Engine engine, Draft best, long[] bounds, int levels) {
    if (!new Keeping(rows).keeps(best)) {
      return Outcome.NOTHING;
    }
    Prover prover = new Prover(rows, engine, effort, best, bounds, this::report, watch::over);
    boolean lost = false;
    try {
      prover.run(matching, levels);
    } catch (EngineLostException e) {
      lost = true;
      if (!watch.getAsBoolean()) {
        LOG.log(System.Logger.Level.WARNING, "The proving engine was lost", e);
      }
    } catch (CancellationException e) {
      LOG.log(System.Logger.Level.DEBUG, "Stopped while proving", e);
    }
    return new Outcome(prover.tookPart(), lost);
  }

  private void better(LocalSearch search, long bound) {
    Consumer<Draft> report = draft -> watch.report(progress(Phase.SEARCHING, draft, 0, bound));
    report.accept(search.best());
    search.run(
        steps(search.best().space().households(), settings.engine()),
        settings.seed(),
        watch,
        report);
  }

  /// The engine needs a plan to start from, not the best that plain search can find; in a whole
  /// city so few steps find next to nothing.
  private static long steps(int households, boolean engine) {
    return engine
        ? households > CITY ? 0 : Math.min(20_000 + 100L * households, 100_000)
        : Math.min(40_000 + 2_000L * households, 2_000_000);
  }

  private void report(Draft best, int level, long bound) {
    watch.report(progress(Phase.PROVING, best, level, bound));
  }

  private static Progress progress(Phase phase, Draft draft) {
    return progress(phase, draft, -1, 0);
  }

  private static Progress progress(Phase phase, Draft draft, int level, long bound) {
    return new Progress(
        phase, draft.placed(), draft.space().households(), draft.levels(), level, bound);
  }

  /// What every household would cost at least if it were alone; nothing when stopped.
  private static long[] floor(Space space, Watch watch) {
    long[] sums =
        IntStream.range(0, space.households())
            .parallel()
            .mapToObj(h -> watch.over() ? new long[Levels.COUNT] : least(space, h))
            .reduce(new long[Levels.COUNT], Piece::sum);
    return watch.over() ? new long[Levels.COUNT] : sums;
  }

  private static long[] least(Space space, int h) {
    long[] least = new long[Levels.COUNT];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int pair = space.firstPair(h); pair < space.endPair(h); pair++) {
      for (int day = space.earliest(pair); day >= 0; day = later(space, pair, day)) {
        for (int level = 0; level < least.length; level++) {
          least[level] = Math.min(least[level], space.cost(level, pair, day));
        }
      }
    }
    return least;
  }

  /// The next day that may cost less on some level: a new unit is paid for from its day on, and all
  /// else is never cheaper later.
  private static int later(Space space, int pair, int day) {
    return space.kind(pair) == Kind.UNIT ? space.nextDay(pair, day) : -1;
  }

  private static long[] sum(long[] one, long[] other) {
    long[] sum = one.clone();
    Arrays.setAll(sum, level -> one[level] + other[level]);
    return sum;
  }
}
