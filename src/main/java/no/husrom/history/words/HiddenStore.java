package no.husrom.history.words;

import static no.husrom.store.schema.Tables.HISTORY_CHANGE;
import static no.husrom.store.schema.Tables.HOUSEHOLD;
import static no.husrom.store.schema.Tables.LEASE;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.history.Change;
import no.husrom.history.Reversal;
import no.husrom.household.Secrecy;
import no.husrom.store.Transaction;
import no.husrom.store.trail.ImageJson;
import org.jspecify.annotations.Nullable;

/// Says whose changes must not tell where they live: households with a secret address, those that
/// are no longer in the register with them.
public final class HiddenStore {

  /// The ids of leases and households among these changes whose address is secret.
  public Hidden among(Transaction tx, List<Change> changes) {
    Set<String> leases = new HashSet<>();
    Set<String> households = new HashSet<>();
    for (Change change : changes) {
      if (change.register().equals("lease")) {
        leases.add(change.record());
      }
      for (Map<String, @Nullable String> side : sides(change)) {
        String household = side.get("household_id");
        if (household != null) {
          households.add(household);
        }
      }
    }
    return among(tx, leases, households);
  }

  /// The leases that stand in the way of a reversal and whose address is secret.
  public Hidden among(Transaction tx, Reversal reversal) {
    Set<String> leases = new HashSet<>();
    if (reversal instanceof Reversal.Refused refused) {
      refused.obstacles().stream()
          .filter(obstacle -> obstacle.register().equals("lease"))
          .forEach(obstacle -> leases.add(obstacle.record()));
    }
    return among(tx, leases, Set.of());
  }

  /// Which of these leases and households have a secret address.
  private static Hidden among(Transaction tx, Set<String> leases, Set<String> households) {
    Set<String> hiddenLeases = new HashSet<>();
    for (String lease : leases) {
      String household = householdOf(tx, lease);
      if (household != null && isHidden(tx, household)) {
        hiddenLeases.add(lease);
      }
    }
    Set<String> hidden = new HashSet<>(households);
    hidden.removeIf(household -> !isHidden(tx, household));
    return new Hidden(hiddenLeases, hidden);
  }

  static List<Map<String, @Nullable String>> sides(Change change) {
    Map<String, @Nullable String> before = change.before();
    Map<String, @Nullable String> after = change.after();
    return before == null
        ? List.of(after == null ? Map.of() : after)
        : after == null ? List.of(before) : List.of(before, after);
  }

  private static @Nullable String householdOf(Transaction tx, String lease) {
    String now =
        tx.sql()
            .select(LEASE.HOUSEHOLD_ID)
            .from(LEASE)
            .where(LEASE.ID.eq(lease))
            .fetchOne(LEASE.HOUSEHOLD_ID);
    return now != null ? now : last(tx, "lease", lease, "household_id");
  }

  private static boolean isHidden(Transaction tx, String household) {
    String now =
        tx.sql()
            .select(HOUSEHOLD.SECRECY)
            .from(HOUSEHOLD)
            .where(HOUSEHOLD.ID.eq(household))
            .fetchOne(HOUSEHOLD.SECRECY);
    String secrecy = now != null ? now : last(tx, "household", household, "secrecy");
    return secrecy != null && Secrecy.valueOf(secrecy).hidden();
  }

  /// What a record said when it was taken away.
  static @Nullable String last(Transaction tx, String register, String record, String column) {
    String gone =
        tx.sql()
            .select(HISTORY_CHANGE.BEFORE_ROW)
            .from(HISTORY_CHANGE)
            .where(HISTORY_CHANGE.RECORD_ID.eq(record))
            .and(HISTORY_CHANGE.TABLE_NAME.eq(register))
            .and(HISTORY_CHANGE.AFTER_ROW.isNull())
            .orderBy(HISTORY_CHANGE.STEP_ID.desc())
            .limit(1)
            .fetchOne(HISTORY_CHANGE.BEFORE_ROW);
    return gone == null ? null : ImageJson.columns(gone).get(column);
  }
}
