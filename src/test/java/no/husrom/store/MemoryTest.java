package no.husrom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.history.History;
import no.husrom.history.Reversal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is remembered of the registers is what stands there: a transaction that writes reads all.
class MemoryTest {
  private final DwellingStore dwellings = new DwellingStore();

  @ParameterizedTest
  @EnumSource
  void changedAddedAndTakenAwayIsSeen(Engine engine) {
    try (Database database = engine.open()) {
      save(database, Filled.dwelling("B1"), Filled.dwelling("B2"), Filled.dwelling("B3"));
      Dwelling second = all(database).get(1);
      save(database, second.withStatuses(List.of()));
      database.change(tx -> dwellings.delete(tx, "B1"));
      save(database, Filled.dwelling("B0"));
      assertThat(all(database)).extracting(Dwelling::id).containsExactly("B0", "B2", "B3");
      assertThat(all(database).get(1).statuses()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneThatIsSavedAsItWasHasItsNewVersion(Engine engine) {
    try (Database database = engine.open()) {
      save(database, Filled.dwelling("B1"));
      save(database, all(database).getFirst());
      save(database, all(database).getFirst());
      assertThat(all(database).getFirst().version()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStepThatIsTakenBackIsSeen(Engine engine) {
    try (Database database = engine.open()) {
      save(database, Filled.dwelling("B1"));
      Dwelling before = all(database).getFirst();
      save(database, before.withStatuses(List.of()));
      assertThat(all(database).getFirst().statuses()).isEmpty();
      History history = new History(database);
      long step = history.toUndo().orElseThrow().id();
      assertThat(history.undo(step)).isInstanceOf(Reversal.Done.class);
      assertThat(all(database).getFirst().statuses()).isEqualTo(before.statuses());
    }
  }

  @Test
  void whatAnotherProgramDoesAtTheServerIsSeen() {
    Location server = Engine.POSTGRES.empty();
    try (Database mine = Database.open(server, Clock.systemUTC());
        Database theirs = Database.open(server, Clock.systemUTC())) {
      save(mine, Filled.dwelling("B1"), Filled.dwelling("B2"));
      Dwelling first = all(mine).getFirst();
      save(theirs, first.withStatuses(List.of()));
      theirs.change(tx -> dwellings.delete(tx, "B2"));
      assertThat(all(mine)).extracting(Dwelling::id).containsExactly("B1");
      save(theirs, Filled.dwelling("B2").withStatuses(List.of()));
      assertThat(all(mine)).allMatch(dwelling -> dwelling.statuses().isEmpty());
    }
  }

  /// As remembered, when that is what stands there.
  private List<Dwelling> all(Database database) {
    List<Dwelling> remembered = database.read(dwellings::all);
    assertThat(remembered).isEqualTo(database.write(dwellings::all));
    assertThat(database.read(dwellings::all)).isEqualTo(remembered);
    return remembered;
  }

  private void save(Database database, Dwelling... some) {
    database.change(tx -> dwellings.save(tx, List.of(some)));
  }
}
