package no.husrom.register;

import java.util.List;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.office.Decision;
import no.husrom.office.Office;

/// All that the office has registered, as it stood at one moment: each list by id, the decisions by
/// year.
public record Registers(
    Office office,
    List<Dwelling> dwellings,
    List<Household> households,
    List<Lease> leases,
    List<Decision> decisions) {

  public static final Registers EMPTY =
      new Registers(Office.PROPOSED, List.of(), List.of(), List.of(), List.of());

  public Registers {
    dwellings = List.copyOf(dwellings);
    households = List.copyOf(households);
    leases = List.copyOf(leases);
    decisions = List.copyOf(decisions);
  }

  /// Registers with no decision.
  public Registers(
      Office office, List<Dwelling> dwellings, List<Household> households, List<Lease> leases) {
    this(office, dwellings, households, leases, List.of());
  }
}
