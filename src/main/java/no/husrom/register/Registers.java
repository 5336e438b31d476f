package no.husrom.register;

import java.util.List;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.office.Office;

/// All that the office has registered, as it stood at one moment: each list by id.
public record Registers(
    Office office, List<Dwelling> dwellings, List<Household> households, List<Lease> leases) {

  public static final Registers EMPTY =
      new Registers(Office.PROPOSED, List.of(), List.of(), List.of());

  public Registers {
    dwellings = List.copyOf(dwellings);
    households = List.copyOf(households);
    leases = List.copyOf(leases);
  }
}
