package no.husrom.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.Refused;
import no.husrom.store.StoreException.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureStoreTest {
  private final MeasureStore measures = new MeasureStore();

  @ParameterizedTest
  @EnumSource
  void aMeasureIsSavedChangedAndDeleted(Engine engine) {
    try (Database database = engine.open()) {
      List<Measure> saved =
          database.write(
              tx -> measures.save(tx, List.of(Filled.measure("T1"), Filled.measure("T2"))));
      List<Measure> found = database.read(measures::all);
      assertThat(found)
          .isEqualTo(saved)
          .containsExactly(
              Filled.measure("T1").withVersion(1), Filled.measure("T2").withVersion(1));
      database.change(tx -> measures.save(tx, List.of(saved.getFirst())));
      assertThat(Refused.trouble(() -> database.change(tx -> measures.save(tx, saved))))
          .isEqualTo(Trouble.CHANGED_BY_OTHER);
      database.change(tx -> measures.delete(tx, "T2"));
      List<Measure> left = database.read(measures::all);
      assertThat(left).containsExactly(Filled.measure("T1").withVersion(2));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatSomebodyMakesOfTheMeasuresIsKeptAndNothingElseIsTouched(Engine engine) {
    try (Database database = engine.open()) {
      List<Measure> read =
          database.write(
              tx ->
                  measures.save(
                      tx,
                      List.of(Filled.measure("T1"), Filled.measure("T2"), Filled.measure("T3"))));
      Measure others = Filled.measure("T4");
      database.change(tx -> measures.save(tx, List.of(others, read.getFirst().with(7, 30))));
      database.change(
          tx ->
              measures.keep(
                  tx,
                  read,
                  List.of(
                      read.get(0).withActive(true), read.get(1), Filled.measure("T5").with(2, 9))));
      assertThat(database.read(measures::all))
          .containsExactly(
              read.get(0).withActive(true).withVersion(3),
              read.get(1),
              others.withVersion(1),
              Filled.measure("T5").with(2, 9).withVersion(1));
    }
  }
}
