package no.husrom.plan.keep;

import no.husrom.plan.Plan;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;

/// A plan with the problem it was solved from and the planner's proposal: all that is needed to
/// explain it, check it and solve it again.
public record Edition(Plan plan, Problem problem, Proposal proposal) {

  public Edition withPlan(Plan other) {
    return new Edition(other, problem, proposal);
  }
}
