package no.husrom.history;

import static no.husrom.history.HistoryFixture.all;
import static no.husrom.history.HistoryFixture.assertFilled;
import static no.husrom.history.HistoryFixture.changes;
import static no.husrom.history.HistoryFixture.dwelling;
import static no.husrom.history.HistoryFixture.fill;
import static no.husrom.history.HistoryFixture.lease;
import static no.husrom.history.HistoryFixture.obstacles;
import static no.husrom.history.HistoryFixture.save;
import static no.husrom.history.HistoryFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.history.Obstacle.Kind;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.Location;
import no.husrom.store.Saving;
import no.husrom.store.StoreException;
import no.husrom.store.schema.tables.records.RecordTagRecord;
import no.husrom.store.schema.tables.records.TagRecord;
import no.husrom.store.trail.Cause;
import no.husrom.store.trail.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryTest {
  private final DwellingStore dwellings = new DwellingStore();
  private final HouseholdStore households = new HouseholdStore();
  private final LeaseStore leases = new LeaseStore();
  private final HistoryStore steps = new HistoryStore();

  @ParameterizedTest
  @EnumSource
  void aStepSaysWhoWhenWhyAndWhatWasBeforeAndAfter(Engine engine) {
    try (Database database = engine.open()) {
      Dwelling dwelling = save(database, Filled.dwelling("B1"));
      database.write(
          Cause.imported("leige.xlsx"),
          tx -> dwellings.save(tx, dwelling.withStatuses(dwelling.statuses().subList(0, 1))));
      List<HistoryStep> all = all(database, HistoryQuery.ALL);
      assertThat(all).extracting(HistoryStep::source).containsExactly(Source.IMPORT, Source.HAND);
      HistoryStep last = all.getFirst();
      assertThat(last.detail()).isEqualTo("leige.xlsx");
      assertThat(last.who()).isEqualTo(System.getProperty("user.name"));
      assertThat(changes(database, last.id()))
          .containsExactly(
              new Change(
                  "dwelling",
                  "B1",
                  "dwelling_status",
                  List.of("B1", "2026-03-01"),
                  Map.of(
                      "dwelling_id",
                      "B1",
                      "from_day",
                      "2026-03-01",
                      "status",
                      "MAINTENANCE",
                      "reason",
                      ""),
                  null));
      assertThat(all(database, HistoryQuery.of("dwelling", "B1"))).hasSize(2);
      assertThat(all(database, HistoryQuery.of("lease", "B1"))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatChangesNothingIsNoStep(Engine engine) {
    try (Database database = engine.open()) {
      Dwelling dwelling = save(database, Filled.dwelling("B1"));
      save(database, dwelling);
      assertThat(all(database, HistoryQuery.ALL)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whateverAStepDidIsTakenBackAndDoneAgainAfterARestart(Engine engine) {
    Location place = engine.empty();
    long made;
    long deleted;
    try (Database database = Database.open(place, Clock.systemUTC())) {
      made = fill(database);
      deleted =
          step(
              database,
              () ->
                  database.change(
                      tx -> {
                        leases.delete(tx, "L1");
                        households.delete(tx, "H1");
                        dwellings.delete(tx, "B1");
                      }));
      assertThat(database.read(leases::all)).hasSize(1);
    }
    try (Database database = Database.open(place, Clock.systemUTC())) {
      History history = new History(database);
      assertThat(history.toUndo().orElseThrow().id()).isEqualTo(deleted);
      assertThat(history.undo(deleted)).isInstanceOf(Reversal.Done.class);
      assertFilled(database);
      assertThat(history.toUndo().orElseThrow().id()).isEqualTo(made);
      assertThat(history.undo(made)).isInstanceOf(Reversal.Done.class);
      assertThat(database.read(leases::all)).isEmpty();
      assertThat(database.read(households::all)).isEmpty();
      assertThat(database.read(dwellings::all)).isEmpty();
      assertThat(history.undo(made)).isInstanceOf(Reversal.AlreadySo.class);
    }
    try (Database database = Database.open(place, Clock.systemUTC())) {
      History history = new History(database);
      assertThat(history.toRedo().orElseThrow().id()).isEqualTo(made);
      assertThat(history.redo(made)).isInstanceOf(Reversal.Done.class);
      assertFilled(database);
      assertThat(history.toRedo().orElseThrow().id()).isEqualTo(deleted);
      assertThat(history.redo(deleted)).isInstanceOf(Reversal.Done.class);
      assertThat(database.read(leases::all)).hasSize(1);
      long undo = all(database, HistoryQuery.ALL).getFirst().id();
      assertThat(history.undo(undo)).as("undo of a redo").isInstanceOf(Reversal.Done.class);
      assertFilled(database);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLaterChangeOfTheSameRowStandsInTheWayAndIsNamed(Engine engine) {
    try (Database database = engine.open()) {
      fill(database);
      Dwelling b1 = database.read(tx -> dwellings.find(tx, "B1")).orElseThrow();
      long first = step(database, () -> save(database, Edits.noted(b1, "first")));
      long second = step(database, () -> save(database, Edits.noted(b1.withVersion(2), "second")));
      History history = new History(database);
      assertThat(obstacles(history.undo(first)))
          .containsExactly(new Obstacle(Kind.CHANGED_LATER, "dwelling", "B1", second));
      assertThat(history.undo(second)).isInstanceOf(Reversal.Done.class);
      assertThat(history.undo(first)).isInstanceOf(Reversal.Done.class);
      assertThat(dwelling(database)).isEqualTo(b1.withVersion(5));
      assertThat(obstacles(history.redo(second))).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoReadARecordBeforeTheUndoCannotSaveIt(Engine engine) {
    try (Database database = engine.open()) {
      Dwelling b1 = save(database, Filled.dwelling("B1"));
      Dwelling fewer = b1.withStatuses(List.of());
      long step = step(database, () -> save(database, fewer));
      new History(database).undo(step);
      StoreException refused =
          catchThrowableOfType(
              StoreException.class, () -> save(database, Edits.noted(fewer.withVersion(2), "x")));
      assertThat(refused.trouble()).isEqualTo(StoreException.Trouble.CHANGED_BY_OTHER);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatALaterRecordNeedsStays(Engine engine) {
    try (Database database = engine.open()) {
      long dwelling = step(database, () -> save(database, Filled.dwelling("B1")));
      long tag =
          step(
              database,
              () ->
                  database.change(
                      tx -> {
                        Saving.insert(
                            tx, List.of(new TagRecord("T1", "DWELLING", "Fin", "#00ff00", 0)));
                        Saving.insert(tx, List.of(new RecordTagRecord("DWELLING", "B1", "T1")));
                      }));
      History history = new History(database);
      assertThat(obstacles(history.undo(dwelling)))
          .containsExactly(new Obstacle(Kind.NEEDS_IT, "dwelling", "B1", tag));
      assertThat(history.undo(tag)).isInstanceOf(Reversal.Done.class);
      database.change(tx -> households.save(tx, Filled.household("H1")));
      long lease =
          step(
              database,
              () ->
                  database.change(
                      tx -> leases.save(tx, Filled.lease("L1", "H1", "B1", Filled.DAY, null))));
      assertThat(obstacles(history.undo(dwelling)))
          .containsExactly(new Obstacle(Kind.NEEDS_IT, "lease", "L1", lease));
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoLeasesNeverOverlapByAnUndo(Engine engine) {
    try (Database database = engine.open()) {
      fill(database);
      long gone = step(database, () -> database.change(tx -> leases.delete(tx, "L1")));
      long other =
          step(
              database,
              () ->
                  database.change(
                      tx ->
                          leases.save(
                              tx, Filled.lease("L9", "H1", "B1", Filled.DAY.plusDays(9), null))));
      History history = new History(database);
      assertThat(obstacles(history.undo(gone)))
          .containsExactly(new Obstacle(Kind.OVERLAPS, "lease", "L9", other));
      assertThat(history.undo(other)).isInstanceOf(Reversal.Done.class);
      assertThat(history.undo(gone)).isInstanceOf(Reversal.Done.class);
      assertThat(obstacles(history.redo(other)))
          .containsExactly(
              new Obstacle(
                  Kind.OVERLAPS, "lease", "L1", all(database, HistoryQuery.ALL).getFirst().id()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLeaseMayBeTakenOutOfTheMiddleOfAChain(Engine engine) {
    try (Database database = engine.open()) {
      fill(database);
      long middle = step(database, () -> lease(database, "L2", 2027, 2028));
      lease(database, "L3", 2029, 2030);
      lease(database, "L0", 2020, 2021);
      History history = new History(database);
      List<Lease> before = database.read(leases::all);
      assertThat(history.undo(middle)).isInstanceOf(Reversal.Done.class);
      assertThat(database.read(leases::all)).hasSize(4).doesNotContain(before.get(2));
      assertThat(history.redo(middle)).isInstanceOf(Reversal.Done.class);
      assertThat(database.read(leases::all)).hasSize(5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNeededAndGoneIsNamed(Engine engine) {
    try (Database database = engine.open()) {
      fill(database);
      long lease = step(database, () -> database.change(tx -> leases.delete(tx, "L1")));
      long household = step(database, () -> database.change(tx -> households.delete(tx, "H1")));
      assertThat(obstacles(new History(database).undo(lease)))
          .containsExactly(new Obstacle(Kind.GONE, "household", "H1", household));
    }
  }
}
