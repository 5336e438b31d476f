package no.husrom.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import no.husrom.history.Model.Step;
import no.husrom.history.Moves.Move;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Location;
import no.husrom.store.StoreException;
import no.husrom.store.StoreException.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Edits, pastes, imports, undos and redos in any order, with restarts in between, end where a
/// simple model of them ends, and never book a home twice.
class RandomHistoryTest {
  private final HistoryStore steps = new HistoryStore();
  private final Model model = new Model();
  private int refused;
  private int turned;

  @ParameterizedTest
  @CsvSource({"H2, 2000, 1", "POSTGRES, 200, 2"})
  void endsWhereTheModelEnds(Engine engine, int moves, long seed) {
    Random random = new Random(seed);
    Moves users = new Moves(random);
    Location place = engine.empty();
    Database database = Database.open(place, Clock.systemUTC());
    try {
      for (int move = 1; move <= moves; move++) {
        if (random.nextInt(40) == 0) {
          database.close();
          database = Database.open(place, Clock.systemUTC());
        }
        switch (random.nextInt(10)) {
          case 0, 1, 2 -> turn(database, random, true);
          case 3 -> turn(database, random, false);
          default -> edit(database, users.next(model));
        }
        var now = Model.of(database);
        assertThat(Model.doubleBooked(now)).isFalse();
        assertThat(now).as("move %d of seed %d", move, seed).isEqualTo(model.rows());
      }
    } finally {
      database.close();
    }
    assertThat(refused).as("some are refused").isGreaterThan(moves / 50);
    assertThat(turned).as("more are not").isGreaterThan(moves / 10);
  }

  private void edit(Database database, Move move) {
    boolean allowed = Model.allowed(move.wanted());
    boolean done = done(move, database);
    assertThat(done).as("%s", move.wanted()).isEqualTo(allowed);
    if (done && !move.wanted().equals(model.rows())) {
      model.accept(move.wanted(), newest(database));
    }
  }

  private static boolean done(Move move, Database database) {
    try {
      move.doing().on(database);
      return true;
    } catch (SheetMoves.Withheld e) {
      return false;
    } catch (StoreException e) {
      if (e.trouble() != Trouble.REFUSED) {
        throw e;
      }
      return false;
    }
  }

  /// The last step, as with Ctrl+Z and Ctrl+Y, or any of the newest ones.
  private void turn(Database database, Random random, boolean undo) {
    History history = new History(database);
    List<Step> candidates =
        model.steps().stream().filter(step -> model.isUndone(step) != undo).toList();
    if (candidates.isEmpty()) {
      return;
    }
    int back = random.nextBoolean() ? 1 : 1 + random.nextInt(Math.min(12, candidates.size()));
    Step step = candidates.get(candidates.size() - back);
    if (undo && back == 1) {
      Optional<HistoryStep> last = history.toUndo();
      assertThat(last.orElseThrow(NoSuchElementException::new).id()).isEqualTo(step.number());
    }
    Reversal reversal = undo ? history.undo(step.number()) : history.redo(step.number());
    boolean allowed = model.turn(step, undo);
    assertThat(reversal)
        .as("%s %s", undo ? "undo" : "redo", step)
        .isInstanceOf(allowed ? Reversal.Done.class : Reversal.Refused.class);
    turned += allowed ? 1 : 0;
    refused += allowed ? 0 : 1;
  }

  private long newest(Database database) {
    return database.read(tx -> steps.lastStanding(tx, database.who())).orElseThrow().id();
  }
}
