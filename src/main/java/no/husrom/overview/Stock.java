package no.husrom.overview;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.use.DwellingUse;
import no.husrom.dwelling.use.DwellingView;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.plan.basis.Basis;
import no.husrom.register.Registers;

/// The dwellings by status. Those that are let as they are: of a shared house its rooms count, not
/// the house.
public record Stock(List<DwellingView> rows) {

  public Stock {
    rows = List.copyOf(rows);
  }

  static Stock of(Basis basis) {
    Map<String, DwellingUse> uses = uses(basis.registers(), basis.day());
    return new Stock(
        basis.registers().dwellings().stream()
            .filter(Dwelling::lettable)
            .map(d -> new DwellingView(d, uses.get(d.id()), basis.day()))
            .toList());
  }

  private static Map<String, DwellingUse> uses(Registers registers, LocalDate day) {
    Map<String, Household> households = new HashMap<>();
    registers.households().forEach(h -> households.put(h.id(), h));
    Map<String, DwellingUse> uses = new HashMap<>();
    for (Lease lease : registers.leases()) {
      Household household = households.get(lease.householdId());
      if (household != null && lease.runsOn(day)) {
        uses.put(
            lease.dwellingId(),
            new DwellingUse(
                household.label(),
                lease.starts(),
                lease.ends(),
                lease.notice() != null,
                household.secrecy().hidden()));
      }
    }
    return uses;
  }

  /// How many of each status there is any of.
  public Map<Status, Integer> counts() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    rows.forEach(row -> counts.merge(row.status(), 1, Integer::sum));
    return counts;
  }

  /// Dwellings that are ready to move in to today.
  public int ready() {
    return counts().getOrDefault(Status.READY, 0);
  }
}
