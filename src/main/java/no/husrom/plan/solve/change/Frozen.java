package no.husrom.plan.solve.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.json.ProblemJson;

/// A problem where some households have home and day given. The planner may always leave a
/// household without a home when that is best for the others; here it would cost more than the
/// others have to gain, and coming late is counted afterwards, since it is given too.
final class Frozen {
  private final Problem problem;
  private final Map<String, Integer> dearness;
  private final Problem tight;

  /// @param pins home and day of those who are frozen
  /// @param dear those of them who are held the hardest
  Frozen(Problem problem, Map<String, Pin> pins, Set<String> dear) {
    this.problem = problem;
    int most = mostWeight(problem);
    Map<String, Integer> weights = new java.util.HashMap<>();
    pins.keySet().forEach(id -> weights.put(id, dear.contains(id) ? 16 * most : 4 * most));
    dearness = Map.copyOf(weights);
    List<HouseholdNeed> households = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      Pin pin = pins.get(need.id());
      households.add(
          pin == null
              ? need
              : need.draft()
                  .pin(pin)
                  .deadline(null)
                  .weight(weights.getOrDefault(need.id(), most))
                  .done());
    }
    tight = problem.withHouseholds(households);
  }

  /// So that having no home at the very end of the period costs more than anybody's whole year.
  private static int mostWeight(Problem problem) {
    long dearest = 1;
    for (HouseholdNeed need : problem.households()) {
      dearest =
          Math.max(dearest, lateness(problem, need, problem.period().horizon()) + need.weight());
    }
    long extra = Math.max(1, problem.weights().unplacedExtraDays());
    return Math.toIntExact(Math.clamp(1 + 2 * dearest / extra, 1, 1 << 20));
  }

  /// The problem for the planner.
  Problem tight() {
    return tight;
  }

  /// The frozen who did not get what they have.
  Set<String> dropped(Proposal proposal) {
    Set<String> dropped = new HashSet<>();
    for (Assignment assignment : proposal.assignments()) {
      if (assignment instanceof Assignment.Unplaced
          && dearness.containsKey(assignment.household())) {
        dropped.add(assignment.household());
      }
    }
    return dropped;
  }

  /// A proposal for [#tight], stated for the plain problem.
  Proposal plain(Proposal proposal) {
    List<Assignment> assignments = new ArrayList<>();
    long more = 0;
    for (int h = 0; h < problem.households().size(); h++) {
      Assignment assignment = proposal.assignments().get(h);
      HouseholdNeed need = problem.households().get(h);
      if (dearness.containsKey(need.id())) {
        long late = lateness(need, assignment);
        more += late - assignment.levels().lateness();
        assignment = late(assignment, late);
      }
      assignments.add(assignment);
    }
    List<Level> levels = new ArrayList<>(proposal.levels());
    Level first = levels.getFirst();
    levels.set(0, new Level(first.name(), first.value() + more, Math.max(0, first.bound() + more)));
    return new Proposal(
        proposal.status(),
        ProblemJson.digest(problem),
        levels,
        assignments,
        proposal.contradictions(),
        proposal.engine());
  }

  private long lateness(HouseholdNeed need, Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay s -> lateness(problem, need, problem.period().dayOf(s.from()));
      case Assignment.NewUnit u -> lateness(problem, need, problem.period().dayOf(u.from()));
      case Assignment.Leaving l -> lateness(problem, need, problem.period().dayOf(l.day()));
      case Assignment.Renewal _ -> 0;
      case Assignment.Unplaced _ ->
          lateness(problem, need, problem.period().horizon())
              + (long) need.weight() * problem.weights().unplacedExtraDays();
    };
  }

  private static long lateness(Problem problem, HouseholdNeed need, int day) {
    int deadline =
        need.deadline() == null
            ? problem.period().horizon()
            : problem.period().dayOf(need.deadline());
    return (long) need.weight() * Math.max(0, day - deadline);
  }

  private static Assignment late(Assignment a, long lateness) {
    Levels l = a.levels();
    Levels levels = new Levels(lateness, l.temporaryDays(), l.cost(), l.fit(), l.changes());
    return switch (a) {
      case Assignment.Stay s ->
          new Assignment.Stay(s.household(), s.dwelling(), s.from(), s.until(), s.shared(), levels);
      case Assignment.NewUnit u ->
          new Assignment.NewUnit(u.household(), u.measure(), u.from(), levels);
      case Assignment.Renewal r -> new Assignment.Renewal(r.household(), r.dwelling(), levels);
      case Assignment.Leaving l2 -> new Assignment.Leaving(l2.household(), l2.day(), levels);
      case Assignment.Unplaced u -> new Assignment.Unplaced(u.household(), levels);
    };
  }
}
