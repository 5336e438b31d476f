package no.husrom.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionStoreTest {
  private final DecisionStore decisions = new DecisionStore();

  @ParameterizedTest
  @EnumSource
  void theLastWordOfEachYearIsKept(Engine engine) {
    Decision decided =
        new Decision(
            2026,
            40,
            35,
            2,
            5,
            4,
            Filled.DAY,
            "26/12",
            2_500_000,
            14_000_000,
            6,
            "Kommunen buset 35.\nAv dei 2 einslege mindreårige.");
    try (Database database = engine.open()) {
      database.change(tx -> decisions.save(tx, Decision.unknown(2027)));
      database.change(tx -> decisions.save(tx, Decision.unknown(2026)));
      database.change(tx -> decisions.save(tx, decided));
      List<Decision> all = database.read(decisions::all);
      assertThat(all).containsExactly(decided, Decision.unknown(2027));
      Optional<Decision> found = database.read(tx -> decisions.find(tx, 2026));
      assertThat(found).contains(decided);
      Optional<Decision> none = database.read(tx -> decisions.find(tx, 2025));
      assertThat(none).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBudgetIsNothingOnlyWhenSomebodyHasSaidSo(Engine engine) {
    Decision unknown = Decision.unknown(2028);
    Decision nothing = unknown.withBudgets(0, null);
    try (Database database = engine.open()) {
      database.change(tx -> decisions.save(tx, nothing));
      assertThat(database.read(decisions::all)).containsExactly(nothing);
      database.change(tx -> decisions.save(tx, unknown.withBudgets(7, 0)));
      assertThat(database.read(decisions::all)).containsExactly(unknown.withBudgets(7, 0));
      database.change(tx -> decisions.save(tx, unknown));
      assertThat(database.read(decisions::all)).containsExactly(unknown);
    }
  }

  @ParameterizedTest
  @EnumSource
  void monthsThatAreNotLikeTheOthersAreKept(Engine engine) {
    Decision decision =
        Decision.unknown(2028).withHandovers(6, Map.of(Month.JULY, 0, Month.DECEMBER, 2));
    try (Database database = engine.open()) {
      database.change(tx -> decisions.save(tx, decision));
      assertThat(database.read(decisions::all)).containsExactly(decision);
      assertThat(decision.handovers(Month.JULY)).isZero();
      assertThat(decision.handovers(Month.JUNE)).isEqualTo(6);
    }
  }
}
