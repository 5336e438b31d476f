package no.husrom.plan.solve.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Proposal;
import org.jspecify.annotations.Nullable;

/// The plan as it stands: what each household has, and from when.
public record Standing(Map<String, Assignment> assignments) {

  public Standing {
    assignments = Map.copyOf(assignments);
  }

  public static Standing of(Proposal proposal) {
    Map<String, Assignment> assignments = new HashMap<>();
    proposal.assignments().forEach(a -> assignments.put(a.household(), a));
    return new Standing(assignments);
  }

  /// The plan without these households.
  public Standing without(Set<String> households) {
    Map<String, Assignment> fewer = new HashMap<>(assignments);
    fewer.keySet().removeAll(households);
    return new Standing(fewer);
  }

  public @Nullable Assignment of(String household) {
    return assignments.get(household);
  }

  /// The dwelling or measure, a tenant's own home for a renewal; null when it has none.
  public static @Nullable String targetOf(@Nullable Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay stay -> stay.dwelling();
      case Assignment.NewUnit unit -> unit.measure();
      case Assignment.Renewal renewal -> renewal.dwelling();
      case Assignment.Leaving _, Assignment.Unplaced _ -> null;
      case null -> null;
    };
  }

  /// The day it moves, out when it leaves; null when it does not.
  public static @Nullable LocalDate dayOf(@Nullable Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay stay -> stay.from();
      case Assignment.NewUnit unit -> unit.from();
      case Assignment.Leaving leaving -> leaving.day();
      case Assignment.Renewal _, Assignment.Unplaced _ -> null;
      case null -> null;
    };
  }

  /// The same home from the same day, decided by hand; null when it has no home.
  ///
  /// @param first no day before this one
  @Nullable Pin pin(String household, LocalDate first) {
    Assignment assignment = of(household);
    String target = targetOf(assignment);
    LocalDate day = dayOf(assignment);
    if (target == null) {
      return null;
    }
    return new Pin(target, day == null || !day.isBefore(first) ? day : first);
  }
}
