package no.husrom.exchange.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.lease.Lease;

/// The leases of the register by dwelling, for rows of dwellings that say who lives there.
final class Tenancies {
  private final Map<String, List<Lease>> byDwelling = new HashMap<>();

  Tenancies(List<Lease> leases) {
    for (Lease lease : leases) {
      byDwelling.computeIfAbsent(lease.dwellingId(), d -> new ArrayList<>(2)).add(lease);
    }
  }

  /// The lease of a dwelling that runs on a day.
  Optional<Lease> running(String dwellingId, LocalDate day) {
    return of(dwellingId).stream().filter(lease -> lease.runsOn(day)).findFirst();
  }

  /// Whether the household has a lease of the dwelling that starts on the day.
  boolean has(String dwellingId, String householdId, LocalDate starts) {
    return of(dwellingId).stream()
        .anyMatch(l -> l.householdId().equals(householdId) && l.starts().equals(starts));
  }

  private List<Lease> of(String dwellingId) {
    return byDwelling.getOrDefault(dwellingId, List.of());
  }
}
