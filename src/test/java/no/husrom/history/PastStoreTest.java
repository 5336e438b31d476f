package no.husrom.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.husrom.exchange.RandomRegisters;
import no.husrom.history.Model.Step;
import no.husrom.history.Moves.Move;
import no.husrom.lease.LeaseStore;
import no.husrom.register.Moment;
import no.husrom.register.PastStore;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How the registers stood at an earlier moment is found again, whatever was done since.
class PastStoreTest {
  private final RegisterStore store = new RegisterStore();
  private final PastStore past = new PastStore();

  @ParameterizedTest
  @CsvSource({"H2, 240, 7", "POSTGRES, 60, 8"})
  void everyMomentIsFoundAgainAfterEditsUndosAndRedos(Engine engine, int moves, long seed) {
    Random random = new Random(seed);
    Moves users = new Moves(random);
    Model model = new Model();
    Map<Moment, Registers> kept = new LinkedHashMap<>();
    try (Database database = engine.open()) {
      for (int move = 1; move <= moves; move++) {
        switch (random.nextInt(5)) {
          case 0 -> turn(database, random, model, true);
          case 1 -> turn(database, random, model, false);
          default -> edit(database, users.next(model), model);
        }
        if (move % 12 == 0) {
          kept.put(database.read(past::now).orElseThrow(), unversioned(database.read(store::read)));
        }
      }
      kept.forEach(
          (moment, then) ->
              assertThat(at(database, moment)).as("%s of seed %d", moment, seed).isEqualTo(then));
      assertThat(kept).hasSizeGreaterThan(moves / 20);
    }
  }

  private static void edit(Database database, Move move, Model model) {
    if (Model.allowed(move.wanted()) && !move.wanted().equals(model.rows())) {
      move.doing().on(database);
      model.accept(
          move.wanted(),
          database
              .read(tx -> new HistoryStore().lastStanding(tx, database.who()))
              .orElseThrow()
              .id());
    }
  }

  private static void turn(Database database, Random random, Model model, boolean undo) {
    List<Step> candidates =
        model.steps().stream().filter(step -> model.isUndone(step) != undo).toList();
    if (!candidates.isEmpty()) {
      Step step = candidates.get(random.nextInt(candidates.size()));
      History history = new History(database);
      assertThat(undo ? history.undo(step.number()) : history.redo(step.number()))
          .isInstanceOf(model.turn(step, undo) ? Reversal.Done.class : Reversal.Refused.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldOfEveryRecordIsTurnedBack(Engine engine) {
    try (Database database = engine.open()) {
      database.change(tx -> store.save(tx, RandomRegisters.of(1, 40)));
      Registers then = database.read(store::read);
      Moment moment = database.read(past::now).orElseThrow();
      database.change(
          tx -> then.leases().forEach(lease -> new LeaseStore().delete(tx, lease.id())));
      Registers other = RandomRegisters.of(2, 40);
      database.change(
          tx ->
              store.save(
                  tx,
                  new Registers(
                      other.office(),
                      other.dwellings().stream().map(d -> d.withVersion(1)).toList(),
                      other.households().stream().map(h -> h.withVersion(1)).toList(),
                      other.leases(),
                      other.decisions())));
      assertThat(unversioned(database.read(store::read))).isNotEqualTo(unversioned(then));
      assertThat(at(database, moment)).isEqualTo(unversioned(then));
    }
  }

  @Test
  void aMomentOfAnotherDatabaseIsNotOurs() {
    Clock earlier = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    try (Database one = Engine.H2.open();
        Database other = Database.open(Engine.H2.empty(), earlier)) {
      assertThat(one.read(past::now)).isEmpty();
      one.change(tx -> store.save(tx, RandomRegisters.of(1, 3)));
      other.change(tx -> store.save(tx, RandomRegisters.of(1, 3)));
      Moment theirs = other.read(past::now).orElseThrow();
      assertThat(theirs.step()).isEqualTo(one.read(past::now).orElseThrow().step());
      assertThat(isOurs(one, theirs)).isFalse();
      assertThat(isOurs(other, theirs)).isTrue();
      assertThat(isOurs(other, new Moment(99, theirs.at()))).isFalse();
    }
  }

  private Registers at(Database database, Moment moment) {
    return unversioned(
        database.read(tx -> past.at(tx, moment, store.read(tx))).orElseThrow(AssertionError::new));
  }

  private boolean isOurs(Database database, Moment moment) {
    return database.read(tx -> past.at(tx, moment, store.read(tx))).isPresent();
  }

  private static Registers unversioned(Registers r) {
    return new Registers(
        r.office(),
        r.dwellings().stream().map(d -> d.withVersion(0)).toList(),
        r.households().stream().map(h -> h.withVersion(0)).toList(),
        r.leases().stream().map(l -> l.withVersion(0)).toList(),
        List.copyOf(r.decisions()));
  }
}
