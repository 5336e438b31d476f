package no.husrom.plan.planning;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.make.PlanMaker;
import no.husrom.plan.make.ProblemMaker;
import no.husrom.plan.make.SolverReasons;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Progress;
import no.husrom.plan.solve.planner.Settings;

/// Makes plans. Reads and writes nothing: the caller reads the basis and saves what comes out.
public final class Planning {
  private final Planner planner;
  private final Clock clock;

  public Planning(Planner planner, Clock clock) {
    this.planner = planner;
    this.clock = clock;
  }

  /// Plans with the draft's own time limit. Blocks until there is a plan; there always is one. It
  /// is edition 0 until it is saved.
  ///
  /// @param onProgress told now and then, from this thread or another
  /// @param cancelled asked often; once true, the best plan so far comes back as stopped
  public Edition plan(
      Basis basis, Draft draft, Consumer<Progress> onProgress, BooleanSupplier cancelled) {
    Settings settings = Settings.STANDARD.withSeconds(draft.seconds());
    return plan(basis, draft, settings, onProgress, cancelled);
  }

  /// The same with other settings.
  public Edition plan(
      Basis basis,
      Draft draft,
      Settings settings,
      Consumer<Progress> onProgress,
      BooleanSupplier cancelled) {
    Problem problem = ProblemMaker.of(basis, draft);
    Proposal proposal = planner.solve(problem, settings, onProgress, cancelled);
    return PlanMaker.of(
        basis,
        draft,
        problem,
        proposal,
        new SolverReasons(problem, proposal),
        clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }
}
