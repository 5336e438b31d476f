package no.husrom.plan.solve.planner;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.engine.EngineLostException;
import no.husrom.plan.solve.prove.Effort;

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
  /// @param onProgress told some times a second, from one thread at a time
  /// @param cancelled asked often; once true, the best plan so far comes back as stopped
  public Proposal solve(
      Problem problem,
      Settings settings,
      Consumer<Progress> onProgress,
      BooleanSupplier cancelled) {
    Watch watch = new Watch(settings.seconds(), cancelled, onProgress);
    try (Engines engines = new Engines(starter, watch)) {
      return DistrictPlanner.needed(problem)
          ? new DistrictPlanner(problem, settings, engines, watch).solve()
          : inOnePiece(problem, settings, engines, watch);
    }
  }

  /// Short of memory it is planned by district, where a small part of the space is needed at once.
  private static Proposal inOnePiece(
      Problem problem, Settings settings, Engines engines, Watch watch) {
    try {
      return new Piece(problem, settings, engines, Effort.STANDARD, watch)
          .solve(null, Levels.COUNT);
    } catch (OutOfMemoryError e) {
      LOG.log(System.Logger.Level.WARNING, "Too little memory for one piece", e);
      return DistrictPlanner.withoutMaster(problem, settings, engines, watch).solve();
    }
  }
}
