package no.husrom.plan.solve.planner;

import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Contradiction;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.Proposal.Status;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.json.ProblemJson;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.Suitability;
import no.husrom.plan.solve.model.Written;

/// Turns a plan in numbers into a proposal in dates and identifiers.
final class ProposalBuilder {
  private final Space space;
  private final Facts facts;
  private final String digest;

  /// Reads the whole problem once, for its digest.
  ProposalBuilder(Space space) {
    this.space = space;
    facts = space.facts();
    digest = ProblemJson.digest(facts.problem());
  }

  /// @param bounds a proven bound for each level
  Proposal build(Draft draft, long[] bounds, boolean stopped, Proposal.Engine engine) {
    List<Level> levels = Level.all(draft.levels(), bounds);
    Status status = Status.of(levels, stopped);
    return new Proposal(
        status, digest, levels, new Written(space).write(draft), contradictions(), engine);
  }

  private List<Contradiction> contradictions() {
    Suitability suitability = new Suitability(facts);
    List<Contradiction> contradictions = new ArrayList<>();
    for (int h = 0; h < space.households(); h++) {
      HouseholdNeed need = facts.household(h);
      HouseholdNeed.Pin pin = need.pin();
      List<RuleBroken> broken = suitability.pinBroken(h);
      if (pin != null && !broken.isEmpty()) {
        contradictions.add(new Contradiction(need.id(), pin.target(), broken));
      }
    }
    return contradictions;
  }
}
