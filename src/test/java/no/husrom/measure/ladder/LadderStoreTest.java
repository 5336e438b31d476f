package no.husrom.measure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.husrom.household.HouseholdStore;
import no.husrom.rule.instrument.Instrument;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.Refused;
import no.husrom.store.StoreException.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LadderStoreTest {
  private static final Step APPLIED =
      new Step(
          Instrument.START_LOAN,
          Standing.APPLIED,
          "Søkt saman med NAV",
          LocalDate.of(2026, 3, 1),
          "HB");
  private static final Step SAID =
      new Step(Instrument.OWN_PURCHASE, Standing.NOT_RELEVANT, "", null, "");

  private final LadderStore ladders = new LadderStore();

  @ParameterizedTest
  @EnumSource
  void whatIsSaidOfAnInstrumentComesBackAndWhatNobodyTouchedTakesNoRoom(Engine engine) {
    try (Database database = engine.open()) {
      database.change(
          tx ->
              new HouseholdStore()
                  .save(tx, List.of(Filled.household("H1"), Filled.household("H2"))));
      Ladder ladder = Ladder.of("H1", List.of(APPLIED, SAID, Step.untouched(Instrument.ALLOWANCE)));
      database.change(tx -> ladders.save(tx, List.of(ladder, Ladder.empty("H2"))));
      Map<String, Ladder> found = database.read(ladders::all);
      assertThat(found).containsExactly(Map.entry("H1", ladder));
      assertThat(ladder.steps()).containsOnlyKeys(Instrument.START_LOAN, Instrument.OWN_PURCHASE);
      Ladder none = database.read(tx -> ladders.find(tx, "H2"));
      assertThat(none).isEqualTo(Ladder.empty("H2"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLadderIsSavedOnlyOverTheOneItWasReadAs(Engine engine) {
    try (Database database = engine.open()) {
      database.change(tx -> new HouseholdStore().save(tx, Filled.household("H1")));
      Ladder empty = Ladder.empty("H1");
      Ladder first = Ladder.of("H1", List.of(APPLIED));
      Ladder second = Ladder.of("H1", List.of(SAID));
      database.change(tx -> ladders.save(tx, empty, first));
      assertThat(Refused.trouble(() -> database.change(tx -> ladders.save(tx, empty, second))))
          .isEqualTo(Trouble.CHANGED_BY_OTHER);
      database.change(tx -> ladders.save(tx, first, second));
      Ladder now = database.read(tx -> ladders.find(tx, "H1"));
      assertThat(now).isEqualTo(second);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHouseholdTakesItsLadderWithIt(Engine engine) {
    try (Database database = engine.open()) {
      database.change(tx -> new HouseholdStore().save(tx, Filled.household("H1")));
      database.change(tx -> ladders.save(tx, List.of(Ladder.of("H1", List.of(APPLIED)))));
      database.change(tx -> new HouseholdStore().delete(tx, "H1"));
      Map<String, Ladder> left = database.read(ladders::all);
      assertThat(left).isEmpty();
    }
  }
}
