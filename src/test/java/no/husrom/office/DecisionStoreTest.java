package no.husrom.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
