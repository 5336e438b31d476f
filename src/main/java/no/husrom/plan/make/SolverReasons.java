package no.husrom.plan.make;

import java.util.List;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.explain.Explainer;
import no.husrom.plan.solve.explain.change.Change;
import org.jspecify.annotations.Nullable;

/// The planner's own explanations. In very large plans the cheapest change is left for the question
/// about one household, since trying all homes for all would take minutes.
public final class SolverReasons implements Explanations {
  private static final int LARGE = 500;

  private final Explainer explainer;
  private final boolean large;

  public SolverReasons(Problem problem, Proposal proposal) {
    explainer = new Explainer(problem, proposal);
    large = problem.households().size() > LARGE;
  }

  @Override
  public List<Reason> of(String household) {
    return explainer.reasons(household);
  }

  @Override
  public @Nullable Reason cheapestChange(String household) {
    Change change = large ? null : explainer.change(household);
    return change == null ? null : change.reason();
  }
}
