package no.husrom.plan.solve.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Rule;
import org.jspecify.annotations.Nullable;

/// When a dwelling is free: from its own date, after its sitting tenant, and one household at a
/// time with turnaround between. Those who share a converted dwelling are judged elsewhere.
final class TimeRules {
  private final Lookup lookup;
  private final Findings findings;

  TimeRules(Lookup lookup, Findings findings) {
    this.lookup = lookup;
    this.findings = findings;
  }

  void judge(List<Assignment> assignments) {
    Map<String, Assignment> byHousehold = new HashMap<>();
    Map<String, List<Assignment.Stay>> stays = new TreeMap<>();
    for (Assignment assignment : assignments) {
      byHousehold.put(assignment.household(), assignment);
      if (assignment instanceof Assignment.Stay stay) {
        stays.computeIfAbsent(stay.dwelling(), k -> new ArrayList<>()).add(stay);
      }
    }
    Map<String, HouseholdNeed> tenants = new HashMap<>();
    for (HouseholdNeed need : lookup.problem().households()) {
      HouseholdNeed.Home home = need.home();
      if (home != null) {
        tenants.put(home.dwelling(), need);
      }
    }
    stays.forEach(
        (id, list) -> {
          DwellingOffer home = lookup.dwelling(id);
          if (home != null) {
            HouseholdNeed tenant = tenants.get(id);
            free(home, tenant, tenant == null ? null : byHousehold.get(tenant.id()), list);
            apart(home, list);
          }
        });
  }

  private void free(
      DwellingOffer home,
      @Nullable HouseholdNeed tenant,
      @Nullable Assignment tenants,
      List<Assignment.Stay> stays) {
    LocalDate available = home.available();
    LocalDate left = tenants == null ? null : leaves(tenants);
    LocalDate released = left == null ? null : left.plusDays(turnaround(home));
    for (Assignment.Stay stay : stays) {
      boolean open = available == null ? tenant != null : !stay.from().isBefore(available);
      findings.require(
          open,
          Rule.AVAILABLE,
          stay.household(),
          home.id(),
          available == null ? 0 : lookup.day(available),
          lookup.day(stay.from()));
      if (tenant != null) {
        findings.require(
            released != null && !stay.from().isBefore(released),
            Rule.TENANT_FIRST,
            stay.household(),
            home.id(),
            released == null ? 0 : lookup.day(released),
            lookup.day(stay.from()));
      }
    }
  }

  private static @Nullable LocalDate leaves(Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay stay -> stay.from();
      case Assignment.NewUnit unit -> unit.from();
      case Assignment.Leaving leaving -> leaving.day();
      case Assignment.Renewal _, Assignment.Unplaced _ -> null;
    };
  }

  private void apart(DwellingOffer home, List<Assignment.Stay> stays) {
    List<Assignment.Stay> whole =
        stays.stream()
            .filter(s -> !s.shared())
            .sorted(Comparator.comparing(Assignment.Stay::from))
            .toList();
    for (int i = 1; i < whole.size(); i++) {
      Assignment.Stay before = whole.get(i - 1);
      Assignment.Stay after = whole.get(i);
      LocalDate ends = before.until();
      LocalDate next = ends == null ? null : ends.plusDays(turnaround(home));
      findings.require(
          next != null && !after.from().isBefore(next),
          Rule.OVERLAP,
          after.household(),
          home.id(),
          next == null ? 0 : lookup.day(next),
          lookup.day(after.from()));
    }
  }

  private long turnaround(DwellingOffer home) {
    return lookup.problem().norms().turnaroundDays() + (long) home.turnaroundExtraDays();
  }
}
