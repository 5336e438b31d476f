package no.husrom.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.store.Database;
import no.husrom.store.Filled;

/// What tests of the history do to a database, and read of it.
final class HistoryFixture {
  private static final DwellingStore DWELLINGS = new DwellingStore();
  private static final HouseholdStore HOUSEHOLDS = new HouseholdStore();
  private static final LeaseStore LEASES = new LeaseStore();
  private static final HistoryStore STEPS = new HistoryStore();

  private HistoryFixture() {}

  static long fill(Database database) {
    return step(
        database,
        () ->
            database.change(
                tx -> {
                  DWELLINGS.save(tx, List.of(Filled.dwelling("B1"), Filled.dwelling("B5")));
                  HOUSEHOLDS.save(tx, Filled.household("H1"));
                  HOUSEHOLDS.save(tx, Filled.household("H5"));
                  LEASES.save(
                      tx,
                      List.of(
                          Filled.lease("L1", "H1", "B1", Filled.DAY, Filled.DAY.plusMonths(6)),
                          Filled.lease("L5", "H5", "B5", Filled.DAY, null)));
                }));
  }

  static void assertFilled(Database database) {
    assertThat(database.read(DWELLINGS::all).stream().map(d -> d.withVersion(0)))
        .containsExactly(Filled.dwelling("B1"), Filled.dwelling("B5"));
    assertThat(database.read(HOUSEHOLDS::all).stream().map(h -> h.withVersion(0)))
        .containsExactly(Filled.household("H1"), Filled.household("H5"));
    assertThat(database.read(LEASES::all).stream().map(l -> l.withVersion(0)))
        .containsExactly(
            Filled.lease("L1", "H1", "B1", Filled.DAY, Filled.DAY.plusMonths(6)),
            Filled.lease("L5", "H5", "B5", Filled.DAY, null));
  }

  static Dwelling save(Database database, Dwelling dwelling) {
    return database.write(tx -> DWELLINGS.save(tx, dwelling));
  }

  static void lease(Database database, String id, int from, int until) {
    database.change(
        tx ->
            LEASES.save(
                tx,
                Filled.lease(
                    id, "H1", "B1", Filled.DAY.withYear(from), Filled.DAY.withYear(until))));
  }

  /// The number of the step that `work` takes.
  static long step(Database database, Runnable work) {
    work.run();
    return all(database, HistoryQuery.ALL).getFirst().id();
  }

  static List<Obstacle> obstacles(Reversal reversal) {
    return ((Reversal.Refused) reversal).obstacles();
  }

  static List<HistoryStep> all(Database database, HistoryQuery query) {
    return database.read(tx -> STEPS.steps(tx, query));
  }

  static List<Change> changes(Database database, long step) {
    return database.read(tx -> STEPS.changes(tx, step, 9));
  }

  static Dwelling dwelling(Database database) {
    return database.read(tx -> DWELLINGS.find(tx, "B1")).orElseThrow();
  }

  static Lease lease(Database database) {
    return database.read(tx -> LEASES.find(tx, "L5")).orElseThrow();
  }

  static Optional<Edition> find(Database database, String plan) {
    return database.read(tx -> new PlanStore().find(tx, plan));
  }
}
