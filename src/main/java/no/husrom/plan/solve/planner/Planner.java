package no.husrom.plan.solve.planner;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.engine.EngineLostException;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.planner.Progress.Phase;
import no.husrom.plan.solve.price.Matching;
import no.husrom.plan.solve.search.LocalSearch;
import org.jspecify.annotations.Nullable;

/// Makes the best plan it can and says how good the best could be.
public final class Planner {
  private static final System.Logger LOG = System.getLogger(Planner.class.getName());

  private final Starter starter;

  /// With the proving engine of this program.
  public Planner() {
    this(Engine::start);
  }

  /// With an engine that a test has chosen.
  Planner(Starter starter) {
    this.starter = starter;
  }

  /// Starts an engine.
  @FunctionalInterface
  interface Starter {
    /// @param cancelled asked while waiting for the engine; once true, it is lost
    Engine start(BooleanSupplier cancelled) throws EngineLostException;
  }

  /// Plans. Blocks until there is a proposal; there always is one. It breaks a rule only when no
  /// plan with as few changes as the problem allows was found.
  ///
  /// @param onProgress told some times a second, from this thread
  /// @param cancelled asked often; once true, the best plan so far comes back as stopped
  public Proposal solve(
      Problem problem,
      Settings settings,
      Consumer<Progress> onProgress,
      BooleanSupplier cancelled) {
    Watch watch = new Watch(settings.seconds(), cancelled, onProgress);
    Space space = SpaceBuilder.of(problem, watch::over);
    LocalSearch search = new LocalSearch(space, watch);
    watch.report(progress(Phase.SEARCHING, search.best()));
    Engine engine = settings.engine() && !watch.over() ? startEngine(watch) : null;
    ProposalBuilder proposals = new ProposalBuilder(space);
    long[] bounds = floor(space, watch);
    Draft best = search.best();
    boolean proven = false;
    try {
      Rows rows = Rows.of(space, watch);
      Matching matching = Matching.of(rows, watch::over);
      bounds[0] = Math.max(bounds[0], matching.bound());
      better(search, settings, bounds[0], watch);
      proven = engine != null && prove(rows, matching, engine, best, bounds, watch);
    } catch (CancellationException e) {
      LOG.log(System.Logger.Level.DEBUG, "Stopped", e);
    } finally {
      if (engine != null) {
        engine.close();
      }
    }
    Proposal.Engine proof = proven ? Proposal.Engine.PROVEN_BY_ENGINE : Proposal.Engine.SEARCH_ONLY;
    Proposal proposal = proposals.build(best, bounds, watch.getAsBoolean(), proof);
    watch.report(progress(Phase.DONE, best));
    return proposal;
  }

  private @Nullable Engine startEngine(Watch watch) {
    try {
      return starter.start(watch);
    } catch (EngineLostException e) {
      LOG.log(System.Logger.Level.WARNING, "No proving engine", e);
      return null;
    }
  }

  /// Whether the engine took part, even if it was lost on the way.
  private static boolean prove(
      Rows rows, Matching matching, Engine engine, Draft best, long[] bounds, Watch watch) {
    if (!new Keeping(rows).keeps(best)) {
      return false;
    }
    Prover prover =
        new Prover(rows, engine, Effort.STANDARD, best, bounds, watch::report, watch::over);
    try {
      prover.run(matching);
    } catch (EngineLostException e) {
      if (!watch.getAsBoolean()) {
        LOG.log(System.Logger.Level.WARNING, "The proving engine was lost", e);
      }
    } catch (CancellationException e) {
      LOG.log(System.Logger.Level.DEBUG, "Stopped while proving", e);
    }
    return prover.tookPart();
  }

  private static void better(LocalSearch search, Settings settings, long bound, Watch watch) {
    Consumer<Draft> report = draft -> watch.report(progress(Phase.SEARCHING, draft, 0, bound));
    report.accept(search.best());
    search.run(
        steps(search.best().space().households(), settings.engine()),
        settings.seed(),
        watch,
        report);
  }

  /// The engine needs a plan to start from, not the best that plain search can find.
  private static long steps(int households, boolean engine) {
    return engine
        ? Math.min(20_000 + 100L * households, 100_000)
        : Math.min(40_000 + 2_000L * households, 2_000_000);
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
            .reduce(new long[Levels.COUNT], Planner::sum);
    return watch.over() ? new long[Levels.COUNT] : sums;
  }

  private static long[] least(Space space, int h) {
    long[] least = new long[Levels.COUNT];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int pair = space.firstPair(h); pair < space.endPair(h); pair++) {
      for (int day = space.earliest(pair); day >= 0; day = space.nextDay(pair, day)) {
        for (int level = 0; level < least.length; level++) {
          least[level] = Math.min(least[level], space.cost(level, pair, day));
        }
      }
    }
    return least;
  }

  private static long[] sum(long[] one, long[] other) {
    long[] sum = one.clone();
    Arrays.setAll(sum, level -> one[level] + other[level]);
    return sum;
  }
}
