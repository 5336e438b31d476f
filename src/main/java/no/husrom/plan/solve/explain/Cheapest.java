package no.husrom.plan.solve.explain;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.explain.change.Change;
import no.husrom.plan.solve.explain.change.CheapestFirst;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.jspecify.annotations.Nullable;

/// Plans again with one change after the other made, the cheapest first. What others may take, a
/// household far back may need several of: then the least number that does is looked for by
/// halving.
final class Cheapest {
  private static final int MOST_TIMES = 64;

  private final Problem problem;
  private final Settings settings;
  private final Consumer<Change> onTry;
  private final BooleanSupplier cancelled;
  private final int most;
  private final CheapestFirst cheapestFirst;

  Cheapest(Problem problem, Settings settings, Consumer<Change> onTry, BooleanSupplier cancelled) {
    this.problem = problem;
    this.settings = settings;
    this.onTry = onTry;
    this.cancelled = cancelled;
    most = Math.min(MOST_TIMES, problem.households().size());
    cheapestFirst = new CheapestFirst(problem);
  }

  /// @param changes cheapest first
  @Nullable Change of(List<Change> changes) {
    Change best = null;
    for (Change change : changes) {
      if (best != null && cheapestFirst.compare(best, change) <= 0) {
        break;
      }
      Change does = least(change);
      if (does != null && (best == null || cheapestFirst.compare(does, best) < 0)) {
        best = does;
      }
    }
    return cancelled.getAsBoolean() ? null : best;
  }

  private @Nullable Change least(Change change) {
    if (places(change)) {
      return change;
    } else if (!change.common() || !places(change.times(most))) {
      return null;
    }
    int fails = 1;
    int does = most;
    while (does - fails > 1) {
      int middle = (fails + does) / 2;
      if (places(change.times(middle))) {
        does = middle;
      } else {
        fails = middle;
      }
    }
    return change.times(does);
  }

  private boolean places(Change change) {
    if (cancelled.getAsBoolean()) {
      return false;
    }
    onTry.accept(change);
    Proposal then = new Planner().solve(change.applied(problem), settings, p -> {}, cancelled);
    return then.assignments().stream()
        .anyMatch(
            a -> a.household().equals(change.household()) && !(a instanceof Assignment.Unplaced));
  }
}
