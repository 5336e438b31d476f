package no.husrom.office;

import static org.assertj.core.api.Assertions.assertThat;

import no.husrom.rule.space.BedroomNorm;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeStoreTest {
  private final OfficeStore offices = new OfficeStore();

  @ParameterizedTest
  @EnumSource
  void anOfficeThatHasDecidedNothingIsAsProposed(Engine engine) {
    try (Database database = engine.open()) {
      Office found = database.read(offices::read);
      assertThat(found).isEqualTo(Office.PROPOSED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatItDecidesIsKeptAndCanBeDecidedAnew(Engine engine) {
    Office first =
        new Office("Ålgård", "1122", new BedroomNorm(16, 3, 16, 7, 4), 7, 1_500, 35, 0, 3);
    Office second = new Office("Gjesdal", "1122", new BedroomNorm(18, 1, 0, 0, 2), 21, 0, 40, 2, 1);
    try (Database database = engine.open()) {
      database.change(tx -> offices.save(tx, first));
      Office found = database.read(offices::read);
      assertThat(found).isEqualTo(first);
      database.change(tx -> offices.save(tx, second));
      Office anew = database.read(offices::read);
      assertThat(anew).isEqualTo(second);
    }
  }
}
