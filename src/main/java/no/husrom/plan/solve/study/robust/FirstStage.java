package no.husrom.plan.solve.study.robust;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.study.Homes;
import org.jspecify.annotations.Nullable;

/// Finds what a plan decides before the cut-off day about households that are in every year.
final class FirstStage {
  private final LocalDate cutOff;
  private final Map<String, HouseholdNeed> common = new HashMap<>();

  /// @param cutOff the last day of the first stage
  /// @param cases the decided year first
  FirstStage(LocalDate cutOff, List<Case> cases) {
    this.cutOff = cutOff;
    cases.getFirst().problem().households().forEach(need -> common.put(need.id(), need));
    for (Case other : cases) {
      Set<String> same = new HashSet<>();
      for (HouseholdNeed need : other.problem().households()) {
        HouseholdNeed known = common.get(need.id());
        if (known != null
            && known.persons() == need.persons()
            && known.bedrooms() == need.bedrooms()) {
          same.add(need.id());
        }
      }
      common.keySet().retainAll(same);
    }
  }

  /// Whether the household is the same in every year.
  boolean common(String household) {
    return common.containsKey(household);
  }

  /// The homes that are decided early. A household that comes later in the plan's own year than in
  /// the decided one is counted from its own day.
  Homes of(Problem problem, Proposal proposal) {
    Map<String, HouseholdNeed> needs = new HashMap<>();
    problem.households().forEach(need -> needs.put(need.id(), need));
    Map<String, String> early = new HashMap<>();
    for (Assignment assignment : proposal.assignments()) {
      HouseholdNeed need = needs.get(assignment.household());
      HouseholdNeed known = common.get(assignment.household());
      String target = Homes.target(assignment);
      LocalDate from = need == null ? null : from(need, assignment);
      if (need != null && known != null && target != null && from != null) {
        long later = Math.max(0, ChronoUnit.DAYS.between(known.ready(), need.ready()));
        if (!from.minusDays(later).isAfter(cutOff)) {
          early.put(need.id(), target);
        }
      }
    }
    return new Homes(early);
  }

  /// The day a home begins; none for those who leave or get nothing.
  static @Nullable LocalDate from(HouseholdNeed need, Assignment assignment) {
    HouseholdNeed.Home home = need.home();
    return switch (assignment) {
      case Assignment.Stay stay -> stay.from();
      case Assignment.NewUnit unit -> unit.from();
      case Assignment.Renewal _ -> home == null ? need.ready() : home.leaseEnds().plusDays(1);
      case Assignment.Leaving _, Assignment.Unplaced _ -> null;
    };
  }
}
