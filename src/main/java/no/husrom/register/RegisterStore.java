package no.husrom.register;

import static no.husrom.store.schema.Tables.DWELLING;
import static no.husrom.store.schema.Tables.HOUSEHOLD;
import static no.husrom.store.schema.Tables.LEASE;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.office.DecisionStore;
import no.husrom.office.OfficeStore;
import no.husrom.store.Transaction;

/// Reads and writes the registers together.
public final class RegisterStore {
  private final OfficeStore offices = new OfficeStore();
  private final DwellingStore dwellings = new DwellingStore();
  private final HouseholdStore households = new HouseholdStore();
  private final LeaseStore leases = new LeaseStore();
  private final DecisionStore decisions = new DecisionStore();

  public Registers read(Transaction tx) {
    return new Registers(
        offices.read(tx), dwellings.all(tx), households.all(tx), leases.all(tx), decisions.all(tx));
  }

  /// Whether the registers are as they were read: the same records, none of them saved since.
  public boolean isUnchangedSince(Transaction tx, Registers read) {
    return versions(read.dwellings(), Dwelling::id, Dwelling::version)
            .equals(
                tx.sql()
                    .select(DWELLING.ID, DWELLING.VERSION)
                    .from(DWELLING)
                    .fetchMap(DWELLING.ID, DWELLING.VERSION))
        && versions(read.households(), Household::id, Household::version)
            .equals(
                tx.sql()
                    .select(HOUSEHOLD.ID, HOUSEHOLD.VERSION)
                    .from(HOUSEHOLD)
                    .fetchMap(HOUSEHOLD.ID, HOUSEHOLD.VERSION))
        && versions(read.leases(), Lease::id, Lease::version)
            .equals(
                tx.sql()
                    .select(LEASE.ID, LEASE.VERSION)
                    .from(LEASE)
                    .fetchMap(LEASE.ID, LEASE.VERSION))
        && decisions.all(tx).equals(read.decisions());
  }

  private static <R> Map<String, Integer> versions(
      List<R> records, Function<R, String> id, Function<R, Integer> version) {
    return records.stream().collect(Collectors.toMap(id, version));
  }

  /// Saves every record in `changes`, new and changed; what is not in it stays as it is.
  public void save(Transaction tx, Registers changes) {
    offices.save(tx, changes.office());
    saveRecords(tx, changes);
  }

  /// As [#save], but for the office's settings.
  public void saveRecords(Transaction tx, Registers changes) {
    dwellings.save(tx, changes.dwellings());
    households.save(tx, changes.households());
    leases.save(tx, changes.leases());
    changes.decisions().forEach(decision -> decisions.save(tx, decision));
  }
}
