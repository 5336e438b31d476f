package no.husrom.register;

import static no.husrom.store.schema.Tables.AREA_WISH;
import static no.husrom.store.schema.Tables.DWELLING;
import static no.husrom.store.schema.Tables.DWELLING_FIELD;
import static no.husrom.store.schema.Tables.DWELLING_STATUS;
import static no.husrom.store.schema.Tables.HISTORY_CHANGE;
import static no.husrom.store.schema.Tables.HISTORY_STEP;
import static no.husrom.store.schema.Tables.HOUSEHOLD;
import static no.husrom.store.schema.Tables.HOUSEHOLD_FIELD;
import static no.husrom.store.schema.Tables.LEASE;
import static no.husrom.store.schema.Tables.LEASE_FIELD;
import static no.husrom.store.schema.Tables.MEMBER;
import static no.husrom.store.schema.Tables.OCCUPANCY;
import static no.husrom.store.schema.Tables.OFFICE_SETTING;
import static no.husrom.store.schema.Tables.SETTLEMENT_DECISION;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.office.Decision;
import no.husrom.office.DecisionRows;
import no.husrom.store.Transaction;
import no.husrom.store.trail.Tracked;
import org.jooq.Record4;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Reads the registers as they once stood: what the steps after that moment have changed is turned
/// back in memory, the newest first. Records that no later step has touched are as they are now.
public final class PastStore {
  private static final List<Table<?>> REGISTERS =
      List.of(DWELLING, HOUSEHOLD, LEASE, SETTLEMENT_DECISION, OFFICE_SETTING);

  /// The present moment; none while no step has been taken.
  public Optional<Moment> now(Transaction tx) {
    Long last =
        tx.sql().select(DSL.max(HISTORY_STEP.ID)).from(HISTORY_STEP).fetchOneInto(Long.class);
    return last == null
        ? Optional.empty()
        : tx.sql()
            .select(HISTORY_STEP.DONE_AT)
            .from(HISTORY_STEP)
            .where(HISTORY_STEP.ID.eq(last))
            .fetchOptional(HISTORY_STEP.DONE_AT)
            .map(at -> new Moment(last, at.toInstant()));
  }

  /// The registers as they stood then, given as they stand `now` in the same transaction; the
  /// office's settings and the records' versions are those of now. Empty when the moment is not one
  /// of this database.
  public Optional<Registers> at(Transaction tx, Moment moment, Registers now) {
    boolean ours =
        tx.sql()
            .select(HISTORY_STEP.DONE_AT)
            .from(HISTORY_STEP)
            .where(HISTORY_STEP.ID.eq(moment.step()))
            .fetchOptional(HISTORY_STEP.DONE_AT)
            .filter(at -> at.toInstant().equals(moment.at()))
            .isPresent();
    return ours ? Optional.of(before(tx, moment, now)) : Optional.empty();
  }

  private Registers before(Transaction tx, Moment moment, Registers now) {
    Result<Record4<String, String, String, String>> later =
        tx.sql()
            .select(
                HISTORY_CHANGE.TABLE_NAME,
                HISTORY_CHANGE.RECORD_ID,
                HISTORY_CHANGE.ROW_KEY,
                HISTORY_CHANGE.BEFORE_ROW)
            .from(HISTORY_CHANGE)
            .where(HISTORY_CHANGE.STEP_ID.gt(moment.step()))
            .and(HISTORY_CHANGE.REGISTER.in(REGISTERS.stream().map(Table::getName).toList()))
            .orderBy(HISTORY_CHANGE.STEP_ID.desc(), HISTORY_CHANGE.PLACE.desc())
            .fetch();
    Map<Table<?>, Set<String>> touched = new HashMap<>();
    for (var change : later) {
      Tracked table = Tracked.named(change.value1());
      if (!table.isAboutRecords()) {
        touched.computeIfAbsent(table.root(), _ -> new HashSet<>()).add(change.value2());
      }
    }
    Set<String> ofSettings = touched.getOrDefault(OFFICE_SETTING, Set.of());
    for (String setting : ofSettings) {
      DecisionRows.year(setting)
          .ifPresent(
              year ->
                  touched
                      .computeIfAbsent(SETTLEMENT_DECISION, _ -> new HashSet<>())
                      .add(String.valueOf(year)));
    }
    PastRows rows = PastRows.now(tx, touched);
    later.forEach(c -> rows.turnBack(c.value1(), c.value3(), c.value4()));
    Map<String, String> settings = new HashMap<>(DecisionRows.settings(tx));
    settings.keySet().removeAll(ofSettings);
    rows.of(OFFICE_SETTING).forEach(row -> settings.put(row.getName(), row.getContent()));
    Set<String> ofDwellings = touched.getOrDefault(DWELLING, Set.of());
    Set<String> ofHouseholds = touched.getOrDefault(HOUSEHOLD, Set.of());
    Set<String> ofLeases = touched.getOrDefault(LEASE, Set.of());
    Set<String> ofDecisions = touched.getOrDefault(SETTLEMENT_DECISION, Set.of());
    return new Registers(
        now.office(),
        instead(now.dwellings(), Dwelling::id, ofDwellings, dwellings(rows)),
        instead(now.households(), Household::id, ofHouseholds, households(rows)),
        instead(now.leases(), Lease::id, ofLeases, leases(rows)),
        instead(now.decisions(), PastStore::year, ofDecisions, decisions(rows, settings)).stream()
            .sorted(Comparator.comparing(Decision::year))
            .toList());
  }

  private static String year(Decision decision) {
    return String.valueOf(decision.year());
  }

  private static List<Dwelling> dwellings(PastRows rows) {
    return DwellingStore.made(rows.of(DWELLING), rows.of(DWELLING_STATUS), rows.of(DWELLING_FIELD));
  }

  private static List<Household> households(PastRows rows) {
    return HouseholdStore.made(
        rows.of(HOUSEHOLD), rows.of(MEMBER), rows.of(AREA_WISH), rows.of(HOUSEHOLD_FIELD));
  }

  private static List<Lease> leases(PastRows rows) {
    return LeaseStore.made(rows.of(LEASE), rows.of(OCCUPANCY), rows.of(LEASE_FIELD));
  }

  private static List<Decision> decisions(PastRows rows, Map<String, String> settings) {
    return rows.of(SETTLEMENT_DECISION).stream()
        .map(row -> DecisionRows.made(row, settings))
        .toList();
  }

  /// The untouched of these, and the others as they were.
  private static <R> List<R> instead(
      List<R> now, Function<R, String> id, Set<String> touched, List<R> then) {
    return Stream.concat(
            now.stream().filter(record -> !touched.contains(id.apply(record))), then.stream())
        .toList();
  }
}
