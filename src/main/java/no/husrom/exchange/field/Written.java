package no.husrom.exchange.field;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.register.Registers;

/// The records of the registers as our own workbook writes them on a day: with the status of each
/// dwelling that day, and with address and label of each lease for people to read.
public final class Written {
  private final Registers registers;
  private final LocalDate day;
  private final Map<String, Dwelling> dwellings = new HashMap<>();
  private final Map<String, Household> households = new HashMap<>();

  public Written(Registers registers, LocalDate day) {
    this.registers = registers;
    this.day = day;
    registers.dwellings().forEach(d -> dwellings.put(d.id(), d));
    registers.households().forEach(h -> households.put(h.id(), h));
  }

  /// The records of one register, in order.
  public List<Values> of(Register register) {
    return switch (register) {
      case DWELLINGS -> registers.dwellings().stream().map(d -> DwellingValues.on(day, d)).toList();
      case HOUSEHOLDS -> registers.households().stream().map(HouseholdValues::of).toList();
      case LEASES -> registers.leases().stream().map(this::lease).toList();
      case DECISIONS -> registers.decisions().stream().map(DecisionValues::of).toList();
    };
  }

  /// A lease with address and label, unless the household's address is secret.
  private Values lease(Lease lease) {
    Values values = LeaseValues.of(lease);
    Dwelling dwelling = dwellings.get(lease.dwellingId());
    Household household = households.get(lease.householdId());
    return dwelling == null || household == null || household.secrecy().hidden()
        ? values
        : values
            .with(LeaseField.ADDRESS, dwelling.address().street())
            .with(LeaseField.UNIT_NUMBER, dwelling.address().unitNumber())
            .with(LeaseField.TENANT, household.label());
  }
}
