package no.husrom.plan.solve.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Status;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.options.Legality;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Progress;
import no.husrom.plan.solve.planner.Settings;

/// What the plan would lose by giving a household something else.
final class Forced {
  private final Problem problem;
  private final Proposal proposal;
  private final Facts facts;

  Forced(Problem problem, Proposal proposal, Facts facts) {
    this.problem = problem;
    this.proposal = proposal;
    this.facts = facts;
  }

  List<Reason> instead(
      int h,
      String target,
      Settings settings,
      Consumer<Progress> onProgress,
      BooleanSupplier cancelled) {
    List<RuleBroken> broken = new Legality(facts).broken(h, target);
    if (!broken.isEmpty()) {
      return List.copyOf(broken);
    }
    HouseholdNeed need = facts.household(h);
    List<Reason> reasons = new ArrayList<>();
    for (Assignment other : proposal.assignments()) {
      if (!other.household().equals(need.id())
          && target.equals(Explainer.targetOf(other))
          && facts.dwellingOf(target) != null) {
        reasons.add(new Reason.TakenBy(other.household(), target));
      }
    }
    Proposal forced = new Planner().solve(pinned(need, target), settings, onProgress, cancelled);
    Levels by = forced.values().minus(proposal.values());
    boolean proven = forced.status() == Status.OPTIMAL && proposal.status() == Status.OPTIMAL;
    reasons.add(by.equals(Levels.ZERO) ? new Reason.AsGood() : new Reason.Worse(by, proven));
    return List.copyOf(reasons);
  }

  private Problem pinned(HouseholdNeed need, String target) {
    HouseholdNeed there = need.draft().pin(new Pin(target, null)).done();
    return problem.withHouseholds(
        problem.households().stream().map(h -> h.id().equals(need.id()) ? there : h).toList());
  }
}
