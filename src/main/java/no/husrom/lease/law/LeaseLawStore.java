package no.husrom.lease.law;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.office.RateStore;
import no.husrom.rule.tenancy.TenancyLaw;
import no.husrom.store.Transaction;

/// Reads all leases with what the law asks about them.
public final class LeaseLawStore {

  public LeaseLaw read(Transaction tx) {
    return read(tx, new HouseholdStore().all(tx));
  }

  /// The same, where the households have been read already.
  public LeaseLaw read(Transaction tx, Collection<Household> households) {
    List<Lease> leases = new LeaseStore().all(tx);
    TenancyLaw law = new TenancyLaw(new RateStore().book(tx));
    return new LeaseLaw(law, leases, new LeaseFacts(law, leases, gone(households)));
  }

  /// Those who live in none of the register's dwellings any more.
  public static Set<String> gone(Collection<Household> households) {
    return households.stream()
        .filter(h -> h.state().gone())
        .map(Household::id)
        .collect(Collectors.toSet());
  }
}
