package no.husrom.plan.solve.study;

import java.util.HashMap;
import java.util.Map;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import org.jspecify.annotations.Nullable;

/// Where a plan lets each household live, and years that are planned around it.
public record Homes(Map<String, String> targets) {

  public Homes {
    targets = Map.copyOf(targets);
  }

  public static Homes of(Proposal proposal) {
    Map<String, String> targets = new HashMap<>();
    for (Assignment assignment : proposal.assignments()) {
      String target = target(assignment);
      if (target != null) {
        targets.put(assignment.household(), target);
      }
    }
    return new Homes(targets);
  }

  /// The dwelling or measure; none for those who leave or get nothing.
  public static @Nullable String target(Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay stay -> stay.dwelling();
      case Assignment.NewUnit unit -> unit.measure();
      case Assignment.Renewal renewal -> renewal.dwelling();
      case Assignment.Leaving _, Assignment.Unplaced _ -> null;
    };
  }

  /// The year in which these homes are the plan before: among equally good plans the one that
  /// differs least is chosen. A plan that was adopted already stays the plan before.
  public Problem asPrevious(Problem problem) {
    return problem.withHouseholds(
        problem.households().stream()
            .map(
                need -> {
                  String target = targets.get(need.id());
                  return need.previous() != null || target == null
                      ? need
                      : need.draft().previous(target, false).done();
                })
            .toList());
  }

  /// The year in which these homes are decided, but for those that are decided already.
  public Problem asDecided(Problem problem) {
    return problem.withHouseholds(problem.households().stream().map(this::decided).toList());
  }

  private HouseholdNeed decided(HouseholdNeed need) {
    String target = targets.get(need.id());
    return need.pin() != null || target == null
        ? need
        : need.draft().pin(new Pin(target, null)).done();
  }

  /// The same without some.
  public Homes without(java.util.Set<String> households) {
    Map<String, String> left = new HashMap<>(targets);
    left.keySet().removeAll(households);
    return new Homes(left);
  }
}
