package no.husrom.plan.study;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.study.split.Pool;

/// Whose each dwelling is today: that of the unit whose household has, or had, the last lease.
final class TodaysUnits {
  private final Basis basis;

  TodaysUnits(Basis basis) {
    this.basis = basis;
  }

  /// By dwelling, as far as the register tells; a tenant whose first group is not known tells
  /// nothing.
  Map<String, Pool> ofDwellings() {
    Map<String, Pool> units = new HashMap<>();
    List<Lease> oldestFirst =
        basis.registers().leases().stream().sorted(Comparator.comparing(Lease::starts)).toList();
    for (Lease lease : oldestFirst) {
      basis
          .household(lease.householdId())
          .flatMap(TodaysUnits::of)
          .ifPresent(pool -> units.put(lease.dwellingId(), pool));
    }
    return units;
  }

  private static Optional<Pool> of(Household household) {
    return switch (household.category()) {
      case REFUGEE -> Optional.of(Pool.REFUGEES);
      case DISADVANTAGED -> Optional.of(Pool.OTHERS);
      case SITTING_TENANT -> Optional.empty();
    };
  }
}
