package no.husrom.lease;

import static no.husrom.store.schema.Tables.HOUSEHOLD;
import static no.husrom.store.schema.Tables.LEASE;
import static no.husrom.store.schema.Tables.OCCUPANCY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.husrom.dwelling.use.DwellingUse;
import no.husrom.household.Secrecy;
import no.husrom.store.Transaction;

/// Answers who holds each dwelling on a day.
public final class UseStore {

  /// The uses on `day`, by dwelling.
  public Map<String, DwellingUse> on(Transaction tx, LocalDate day) {
    Map<String, DwellingUse> uses = new HashMap<>();
    tx.sql()
        .select(
            OCCUPANCY.DWELLING_ID,
            HOUSEHOLD.LABEL,
            OCCUPANCY.STARTS,
            OCCUPANCY.ENDS,
            LEASE.NOTICE_GIVEN_ON,
            HOUSEHOLD.SECRECY)
        .from(OCCUPANCY)
        .join(LEASE)
        .on(LEASE.ID.eq(OCCUPANCY.LEASE_ID))
        .join(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(LEASE.HOUSEHOLD_ID))
        .where(OCCUPANCY.STARTS.le(day))
        .and(OCCUPANCY.LAST_DAY.ge(day))
        .fetch()
        .forEach(
            r ->
                uses.put(
                    r.value1(),
                    new DwellingUse(
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5() != null,
                        Secrecy.valueOf(r.value6()).hidden())));
    return uses;
  }
}
