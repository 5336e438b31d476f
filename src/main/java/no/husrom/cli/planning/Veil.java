package no.husrom.cli.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Contradiction;
import no.husrom.plan.solve.json.ProblemJson;

/// Gives households with a secret address other ids in a problem and its proposal, which are open
/// files: the rules can be checked all the same, and nobody finds the household's home by its id.
record Veil(Map<String, String> ids) {

  static Edition over(Edition edition) {
    Map<String, String> ids = new HashMap<>();
    for (HouseholdNeed household : edition.problem().households()) {
      if (household.secrecy() != HouseholdNeed.Secrecy.NONE) {
        ids.put(household.id(), "X" + (ids.size() + 1));
      }
    }
    return ids.isEmpty() ? edition : new Veil(ids).veiled(edition);
  }

  private Edition veiled(Edition edition) {
    List<HouseholdNeed> households =
        edition.problem().households().stream()
            .map(h -> ids.containsKey(h.id()) ? h.draft().id(id(h.id())).done() : h)
            .toList();
    Problem problem = edition.problem().withHouseholds(households);
    Proposal p = edition.proposal();
    return new Edition(
        edition.plan(),
        problem,
        new Proposal(
            p.status(),
            ProblemJson.digest(problem),
            p.levels(),
            p.assignments().stream().map(this::veiled).toList(),
            p.contradictions().stream()
                .map(c -> new Contradiction(id(c.household()), c.target(), c.rules()))
                .toList(),
            p.engine()));
  }

  private Assignment veiled(Assignment assignment) {
    String id = id(assignment.household());
    return switch (assignment) {
      case Assignment.Stay s ->
          new Assignment.Stay(id, s.dwelling(), s.from(), s.until(), s.shared(), s.levels());
      case Assignment.NewUnit u -> new Assignment.NewUnit(id, u.measure(), u.from(), u.levels());
      case Assignment.Renewal r -> new Assignment.Renewal(id, r.dwelling(), r.levels());
      case Assignment.Leaving l -> new Assignment.Leaving(id, l.day(), l.levels());
      case Assignment.Unplaced u -> new Assignment.Unplaced(id, u.levels());
    };
  }

  private String id(String household) {
    return ids.getOrDefault(household, household);
  }
}
