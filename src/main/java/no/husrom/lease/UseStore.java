package no.husrom.lease;

import static java.util.Objects.requireNonNull;
import static no.husrom.store.schema.Tables.HOUSEHOLD;
import static no.husrom.store.schema.Tables.LEASE;
import static no.husrom.store.schema.Tables.OCCUPANCY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.husrom.dwelling.use.DwellingUse;
import no.husrom.household.Secrecy;
import no.husrom.store.Transaction;
import org.jooq.Record3;

/// Answers who holds each dwelling on a day.
public final class UseStore {

  /// The uses on `day`, by dwelling. Reads each register once through and joins here: the local
  /// engine looks up a lease and a household for every dwelling, which takes three times as long.
  public Map<String, DwellingUse> on(Transaction tx, LocalDate day) {
    Map<String, Record3<String, String, String>> households =
        tx.sql()
            .select(HOUSEHOLD.ID, HOUSEHOLD.LABEL, HOUSEHOLD.SECRECY)
            .from(HOUSEHOLD)
            .fetchMap(HOUSEHOLD.ID);
    Map<String, Record3<String, String, LocalDate>> leases =
        tx.sql()
            .select(LEASE.ID, LEASE.HOUSEHOLD_ID, LEASE.NOTICE_GIVEN_ON)
            .from(LEASE)
            .fetchMap(LEASE.ID);
    Map<String, DwellingUse> uses = new HashMap<>();
    tx.sql()
        .select(OCCUPANCY.DWELLING_ID, OCCUPANCY.LEASE_ID, OCCUPANCY.STARTS, OCCUPANCY.ENDS)
        .from(OCCUPANCY)
        .where(OCCUPANCY.STARTS.le(day))
        .and(OCCUPANCY.LAST_DAY.ge(day))
        .fetch()
        .forEach(
            r -> {
              var lease = requireNonNull(leases.get(r.value2()));
              var household = requireNonNull(households.get(lease.value2()));
              uses.put(
                  r.value1(),
                  new DwellingUse(
                      household.value2(),
                      r.value3(),
                      r.value4(),
                      lease.value3() != null,
                      Secrecy.valueOf(household.value3()).hidden()));
            });
    return uses;
  }
}
