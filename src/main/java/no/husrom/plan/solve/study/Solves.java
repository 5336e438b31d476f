package no.husrom.plan.solve.study;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;

/// The planner as a study uses it: one solve after the other, counted. Made for one study. Once
/// cancelled, each solve that is still asked for comes back at once with the first plan found.
public final class Solves {
  private static final int LEVELS_OF_THE_FIGURES = 3;

  private final Planner planner;
  private final Settings settings;
  private final Consumer<Done> onDone;
  private final BooleanSupplier cancelled;
  private boolean proven = true;
  private int done;
  private int expected;

  /// @param onDone told after each solve, on the thread that studies
  /// @param cancelled asked often
  public Solves(
      Planner planner, Settings settings, Consumer<Done> onDone, BooleanSupplier cancelled) {
    this.planner = planner;
    this.settings = settings;
    this.onDone = onDone;
    this.cancelled = cancelled;
  }

  /// Nobody waits and nobody cancels.
  public static Solves plain(Planner planner, Settings settings) {
    return new Solves(planner, settings, _ -> {}, () -> false);
  }

  /// Says that so many solves more are to come.
  public void expect(int more) {
    expected += more;
    onDone.accept(new Done(done, expected));
  }

  /// Plans with the study's settings.
  public Proposal solve(Problem problem) {
    Proposal proposal = solve(problem, settings);
    proven &= proven(proposal);
    return proposal;
  }

  /// Whether no plan is better on the levels that the figures follow: lateness, temporary housing
  /// and cost.
  public static boolean proven(Proposal proposal) {
    return proposal.levels().stream().limit(LEVELS_OF_THE_FIGURES).allMatch(Proposal.Level::proven);
  }

  /// Whether that is so of all plans with the study's settings so far.
  public boolean proven() {
    return proven;
  }

  /// Plans without the proving engine, and so with less effort.
  public Proposal search(Problem problem) {
    return solve(problem, settings.withEngine(false));
  }

  private Proposal solve(Problem problem, Settings how) {
    Proposal proposal = planner.solve(problem, how, _ -> {}, cancelled);
    done++;
    expected = Math.max(expected, done);
    onDone.accept(new Done(done, expected));
    return proposal;
  }

  public boolean cancelled() {
    return cancelled.getAsBoolean();
  }

  /// How many solves there have been.
  public int done() {
    return done;
  }
}
