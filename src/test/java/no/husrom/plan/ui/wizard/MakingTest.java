package no.husrom.plan.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureStore;
import no.husrom.office.Decision;
import no.husrom.plan.Plans;
import no.husrom.plan.Scenario;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MakingTest {
  private static final int YEAR = 2026;
  private final Database database = Engine.H2.open();

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, YEAR).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsDoneWithMeasuresIsTheOfficesFromThenOn() {
    Making begun = Making.of(basis());
    Measure changed = begun.measures().get(0).with(17, 3);
    Measure dropped = begun.measures().get(1);
    Measure removed = begun.measures().get(2);
    Making made =
        begun
            .using(changed)
            .notUsing(dropped)
            .without(removed.id())
            .using(MeasureForm.fresh("NEW", "Tre modulhus"));
    assertThat(made.isAsBegun(begun)).isFalse();
    Decision rich = made.draft().decision().withBudgets(null, 9_000_000);
    made = made.with(made.draft().withDecision(rich));
    Edition saved = database.write(planned(made)::save);
    assertThat(saved.plan().edition()).isEqualTo(1);
    assertThat(basis().decision()).isEqualTo(rich);

    Draft proposed = Draft.propose(basis());
    assertThat(ids(proposed.measures()))
        .contains(changed.id(), "NEW")
        .doesNotContain(dropped.id(), removed.id());
    assertThat(proposed.measures()).contains(changed.withVersion(2));
    List<Measure> kept = database.read(new MeasureStore()::all);
    assertThat(kept).contains(dropped.withActive(false).withVersion(2));
    assertThat(ids(kept)).doesNotContain(removed.id());
    assertThat(Making.of(basis()).measures()).isEqualTo(kept);
  }

  @Test
  void measuresAreNotLostWithAnotherYear() {
    Making made = Making.of(basis()).using(MeasureForm.fresh("NEW", "Tre modulhus"));
    assertThat(made.inYear(basis()).measures()).isEqualTo(made.measures());
  }

  @Test
  void planningAgainStartsFromWhatTheEditionWasMadeWith() {
    Making begun = Making.of(basis());
    String dwelling = basis().registers().dwellings().getFirst().id();
    Making chosen =
        begun.with(
            begun
                .draft()
                .withScenario(Scenario.LOW)
                .withSupply(
                    begun.draft().supply().withTurnaround(30).withExcluded(Set.of(dwelling))));
    Edition saved = database.write(planned(chosen)::save);
    Making again = Making.again(basis(), saved);
    assertThat(again.draft()).isEqualTo(chosen.draft());
    assertThat(again.lost()).isEmpty();
    assertThat(Making.of(basis()).draft()).isEqualTo(begun.draft());
  }

  private static Making planned(Making making) {
    return making.planned(Plans.of(making.basis(), making.draft()));
  }

  private static List<String> ids(List<Measure> measures) {
    return measures.stream().map(Measure::id).toList();
  }

  private Basis basis() {
    return database.read(tx -> new BasisStore().read(tx, YEAR, LocalDate.of(YEAR, 3, 1)));
  }
}
