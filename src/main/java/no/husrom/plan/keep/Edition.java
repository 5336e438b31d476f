package no.husrom.plan.keep;

import no.husrom.plan.Plan;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import org.jspecify.annotations.Nullable;

/// A plan with the problem it was solved from and the planner's proposal: all that is needed to
/// explain it, check it and solve it again. `choices` are what it was made with; null for one from
/// before they were kept, or one that is to be handed out.
public record Edition(Plan plan, Problem problem, Proposal proposal, @Nullable Choices choices) {

  public Edition(Plan plan, Problem problem, Proposal proposal) {
    this(plan, problem, proposal, null);
  }

  public Edition withPlan(Plan other) {
    return new Edition(other, problem, proposal, choices);
  }
}
