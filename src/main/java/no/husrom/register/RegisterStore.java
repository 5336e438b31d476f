package no.husrom.register;

import no.husrom.dwelling.DwellingStore;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.LeaseStore;
import no.husrom.office.OfficeStore;
import no.husrom.store.Transaction;

/// Reads and writes the registers together.
public final class RegisterStore {
  private final OfficeStore offices = new OfficeStore();
  private final DwellingStore dwellings = new DwellingStore();
  private final HouseholdStore households = new HouseholdStore();
  private final LeaseStore leases = new LeaseStore();

  public Registers read(Transaction tx) {
    return new Registers(offices.read(tx), dwellings.all(tx), households.all(tx), leases.all(tx));
  }

  /// Saves every record in `changes`, new and changed; what is not in it stays as it is.
  public void save(Transaction tx, Registers changes) {
    offices.save(tx, changes.office());
    dwellings.save(tx, changes.dwellings());
    households.save(tx, changes.households());
    leases.save(tx, changes.leases());
  }
}
