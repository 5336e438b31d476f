package no.husrom.history;

import static no.husrom.history.HistoryFixture.all;
import static no.husrom.history.HistoryFixture.fill;
import static no.husrom.history.HistoryFixture.find;
import static no.husrom.history.HistoryFixture.lease;
import static no.husrom.history.HistoryFixture.obstacles;
import static no.husrom.history.HistoryFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.husrom.history.Obstacle.Kind;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Term;
import no.husrom.measure.MeasureStore;
import no.husrom.plan.Plan;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.trail.Cause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WholeHistoryTest {
  private final LeaseStore leases = new LeaseStore();

  @ParameterizedTest
  @EnumSource
  void aWholePlanIsTakenBackAndComesAgain(Engine engine) {
    try (Database database = engine.open()) {
      PlanStore plans = new PlanStore();
      Edition edition =
          database.write(
              Cause.wizard("2026-1"),
              tx -> plans.save(tx, Plans.of(new Town().dwelling("B1", 2).basis())));
      String id = edition.plan().id();
      long adopted =
          step(
              database,
              () ->
                  database.change(
                      tx ->
                          plans.adopt(
                              tx,
                              id,
                              new Plan.Adoption(Instant.parse("2026-03-01T10:00:00Z"), "Kari"))));
      Edition before = database.read(tx -> plans.find(tx, id)).orElseThrow();
      History history = new History(database);
      long saved = all(database, HistoryQuery.ALL).getLast().id();
      assertThat(obstacles(history.undo(saved)))
          .containsExactly(new Obstacle(Kind.CHANGED_LATER, "plan", id, adopted));
      assertThat(history.undo(adopted)).isInstanceOf(Reversal.Done.class);
      assertThat(history.undo(saved)).isInstanceOf(Reversal.Done.class);
      assertThat(find(database, id)).isEmpty();
      assertThat(history.redo(saved)).isInstanceOf(Reversal.Done.class);
      assertThat(history.redo(adopted)).isInstanceOf(Reversal.Done.class);
      assertThat(find(database, id)).contains(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAdoptionIsNotTakenBackWhenALaterOneRestsOnIt(Engine engine) {
    try (Database database = engine.open()) {
      PlanStore plans = new PlanStore();
      Edition edition = Plans.of(new Town().dwelling("B1", 2).basis());
      long first = adopted(database, database.write(tx -> plans.save(tx, edition)), 0);
      long second = adopted(database, database.write(tx -> plans.save(tx, edition)), 60);
      History history = new History(database);
      assertThat(obstacles(history.undo(first)))
          .containsExactly(new Obstacle(Kind.PLAN_IN_USE, "plan", "2026-1", null));
      assertThat(history.undo(second)).isInstanceOf(Reversal.Done.class);
      assertThat(history.undo(first)).isInstanceOf(Reversal.Done.class);
    }
  }

  private static long adopted(Database database, Edition edition, int seconds) {
    Instant at = Instant.parse("2026-03-01T10:00:00Z").plusSeconds(seconds);
    return step(
        database,
        () ->
            database.change(
                tx ->
                    new PlanStore().adopt(tx, edition.plan().id(), new Plan.Adoption(at, "Kari"))));
  }

  @ParameterizedTest
  @EnumSource
  void recordsThatWouldNotBeWholeAreRefused(Engine engine) {
    try (Database database = engine.open()) {
      database.change(tx -> new MeasureStore().save(tx, List.of(Filled.measure("M1"))));
      fill(database);
      // the end alone in one step, and in the next the term, for which the end was needed
      Lease open = database.read(tx -> leases.find(tx, "L5")).orElseThrow();
      Lease ended =
          Edits.moved(open, new Occupancy("B5", Filled.DAY, Filled.DAY.plusYears(3)), Term.OPEN);
      long end = step(database, () -> database.change(tx -> leases.save(tx, ended)));
      database.change(
          tx -> leases.save(tx, Edits.moved(ended.withVersion(2), ended.occupancy(), Term.FIXED)));
      assertThat(obstacles(new History(database).undo(end)))
          .containsExactly(new Obstacle(Kind.NOT_WHOLE, "lease", "L5", null));
      assertThat(lease(database))
          .isEqualTo(Edits.moved(ended.withVersion(3), ended.occupancy(), Term.FIXED));
    }
  }
}
