package no.husrom.plan.make;

import java.time.Instant;
import java.util.List;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Chosen;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.need.Need;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;

/// Makes the planner's proposal into a plan: in the office's words, with its costs, its balance of
/// need and supply, and what has to be done by whom and when.
public final class PlanMaker {
  private PlanMaker() {}

  /// The plan as the year's edition 0: it gets its number when it is saved.
  public static Edition of(
      Basis basis,
      Draft draft,
      Problem problem,
      Proposal proposal,
      Explanations explanations,
      Instant created) {
    Need need = draft.needOf(basis);
    People people = new People(basis, need, problem);
    Targets targets = Targets.of(basis, draft.measures());
    Placements placements = new Placements(problem, people, targets, explanations);
    placements.read(proposal);
    Money money = new Money(problem, targets);
    EndingLeases leases = new EndingLeases(basis, draft, people);
    var ending = leases.of(proposal);
    Plan plan =
        new Plan(
            draft.year(),
            0,
            draft.scenario(),
            created,
            null,
            basis.time().starts(),
            proposal.status(),
            proposal.inputDigest(),
            proposal.levels(),
            need.persons(),
            placements.placed(),
            placements.unplaced(),
            ending,
            money.measures(proposal),
            new BalanceMaker(basis, draft, problem, targets).of(proposal),
            money.costs(proposal),
            List.of(),
            Rates.of(basis, problem));
    List<PlanTask> tasks = new Tasks(basis).of(plan);
    return new Edition(plan.withTasks(tasks), problem, proposal, Chosen.of(basis, draft));
  }
}
