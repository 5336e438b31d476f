package no.husrom.plan.draft;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.household.Category;
import no.husrom.measure.Measure;
import no.husrom.plan.Plans;
import no.husrom.plan.Scenario;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.plan.keep.Choices;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.need.HouseholdMix;
import no.husrom.plan.need.HouseholdType;
import no.husrom.plan.need.MonthSpread;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.Test;

class ResumedTest {
  private static final Basis BASIS = town().basis();

  private static Town town() {
    return without()
        .dwelling("B2", 2)
        .household("H2", Category.REFUGEE, 1, 0)
        .measure("T1", 2, 3, 60)
        .measure("T2", 1, 3, 60);
  }

  /// The town when what somebody chose about is gone.
  private static Town without() {
    return new Town()
        .decided(20, 0)
        .dwelling("B1", 2)
        .dwelling("B3", 2)
        .household("H1", Category.REFUGEE, 2, 2)
        .household("S1", Category.SITTING_TENANT, 2, 1)
        .lease("L1", "S1", "B3", day(6, 30));
  }

  private static Draft chosen() {
    Draft draft = Draft.propose(BASIS);
    List<HouseholdType> types = new ArrayList<>(HouseholdMix.PROPOSED.types());
    types.set(0, types.get(0).withPercent(40));
    types.set(1, types.get(1).withPercent(14));
    return draft
        .withScenario(Scenario.HIGH)
        .withNumbers(draft.numbers().with(Scenario.HIGH, 33))
        .withSupply(draft.supply().withTurnaround(21).withExcluded(Set.of("B2")))
        .withMeasures(List.of(draft.measures().getFirst()))
        .withNeed(
            draft
                .need()
                .withMix(new HouseholdMix(types))
                .withSpread(MonthSpread.quarterly())
                .withMoreReunited(3)
                .withQueue(false)
                .withLeftOut(Set.of("H2"))
                .withTenant("S1", TenantChoice.LEAVE));
  }

  @Test
  void planningAgainStartsFromWhatWasChosen() {
    Edition edition = Plans.of(BASIS, chosen());
    assertThat(Resumed.of(BASIS, edition)).isEqualTo(new Resumed(chosen(), List.of()));
    assertThat(Resumed.standing(BASIS, edition)).isEqualTo(new Resumed(chosen(), List.of()));
  }

  @Test
  void whatWasChosenIsKeptWithTheEdition() {
    try (Database database = Engine.H2.open()) {
      Edition saved = database.write(tx -> new PlanStore().save(tx, Plans.of(BASIS, chosen())));
      Edition found =
          database.read(tx -> new PlanStore().find(tx, saved.plan().id())).orElseThrow();
      assertThat(found.choices()).isNotNull().isEqualTo(saved.choices());
    }
  }

  @Test
  void whatWasAsProposedFollowsTheRegisters() {
    Edition edition = Plans.of(BASIS, Draft.propose(BASIS));
    Basis later =
        town().household("S2", Category.SITTING_TENANT, 1, 0).measure("T3", 1, 1, 9).basis();
    Resumed again = Resumed.of(later, edition);
    assertThat(again).isEqualTo(new Resumed(Draft.propose(later), List.of()));
    Basis more = later.withDecisions(List.of(later.decision().withDecided(50)));
    assertThat(Resumed.of(more, edition).draft().planned()).isEqualTo(50);
    assertThat(Resumed.standing(more, edition).draft().planned()).isEqualTo(20);
  }

  @Test
  void aChoiceThatCannotBeMadeNowIsSaid() {
    Edition edition = Plans.of(BASIS, chosen());
    Basis later =
        new Town().decided(20, 0).dwelling("B1", 2).household("H1", Category.REFUGEE, 2, 2).basis();
    assertThat(Resumed.of(later, edition).lost())
        .containsExactlyInAnyOrder(
            new Lost(Lost.What.DWELLING, "B2"),
            new Lost(Lost.What.HOUSEHOLD, "H2"),
            new Lost(Lost.What.TENANT, "S1"),
            new Lost(Lost.What.MEASURE, "T1"));
  }

  @Test
  void anEditionFromBeforeChoicesWereKeptHasItsMeasuresWhereTheyAreRegistered() {
    Edition made = Plans.of(BASIS, chosen());
    Edition old = new Edition(made.plan(), made.problem(), made.proposal());
    Resumed again = Resumed.of(BASIS, old);
    assertThat(again.draft().measures()).extracting(Measure::id).containsExactly("T1");
    assertThat(again.lost()).isEmpty();
    assertThat(Resumed.of(without().basis(), old).lost())
        .containsExactly(new Lost(Lost.What.MEASURE, "T1"));
  }

  @Test
  void onlyWhatDiffersFromTheProposalIsAChoice() {
    Choices choices = Chosen.of(BASIS, Draft.propose(BASIS));
    assertThat(choices.persons()).isEqualTo(new Choices.Numbers(null, null, null));
    assertThat(choices.turnaroundDays()).isNull();
    assertThat(choices.tenants()).isEqualTo(Map.of());
    assertThat(choices.unused()).isEmpty();
  }
}
