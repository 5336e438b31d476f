package no.husrom.plan.solve.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Contradiction;

/// The plans of all districts as one.
///
/// @param engine whether it took part in any of them
record Joint(
    List<Assignment> assignments,
    Levels levels,
    List<Contradiction> contradictions,
    Proposal.Engine engine) {

  static Joint of(List<Proposal> districts) {
    List<Assignment> assignments = new ArrayList<>();
    List<Contradiction> contradictions = new ArrayList<>();
    Levels levels = Levels.ZERO;
    Proposal.Engine engine = Proposal.Engine.SEARCH_ONLY;
    for (Proposal district : districts) {
      assignments.addAll(district.assignments());
      contradictions.addAll(district.contradictions());
      levels = levels.plus(district.values());
      if (district.engine() == Proposal.Engine.PROVEN_BY_ENGINE) {
        engine = district.engine();
      }
    }
    return new Joint(assignments, levels, contradictions, engine);
  }

  int placed() {
    return (int) assignments.stream().filter(a -> !(a instanceof Assignment.Unplaced)).count();
  }

  /// @param digest of the problem
  /// @param bounds a proven bound for each level
  Proposal proposal(Problem problem, String digest, long[] bounds, boolean stopped) {
    Map<String, Assignment> of = new HashMap<>();
    assignments.forEach(assignment -> of.put(assignment.household(), assignment));
    List<Assignment> ordered = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      Assignment assignment = of.get(need.id());
      if (assignment == null) {
        throw new IllegalStateException("forgotten: " + need.id());
      }
      ordered.add(assignment);
    }
    List<Proposal.Level> stated = Proposal.Level.all(levels, bounds);
    Proposal.Status status = Proposal.Status.of(stated, stopped);
    return new Proposal(status, digest, stated, ordered, contradictions, engine);
  }
}
