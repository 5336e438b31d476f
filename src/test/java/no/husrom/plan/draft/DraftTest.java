package no.husrom.plan.draft;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.husrom.household.Category;
import no.husrom.office.Decision;
import no.husrom.plan.Scenario;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.need.HouseholdMix;
import no.husrom.plan.need.HouseholdType;
import org.junit.jupiter.api.Test;

class DraftTest {

  @Test
  void whatIsProposedComesFromTheRegisters() {
    Basis basis =
        new Town()
            .decided(40, 0)
            .measure("T1", 2, 3, 60)
            .dwelling("B1", 2)
            .household("H1", Category.REFUGEE, 2, 2)
            .basis();
    Draft draft = Draft.propose(basis);
    assertThat(draft.scenario()).isEqualTo(Scenario.DECIDED);
    assertThat(draft.numbers()).isEqualTo(new ScenarioNumbers(28, 40, 48));
    assertThat(draft.supply().turnaroundDays()).isEqualTo(14);
    assertThat(draft.measures()).hasSize(1);
    assertThat(draft.operatingBudget()).isEqualTo(1_000_000);
    assertThat(draft.troubles(basis)).isEmpty();
    assertThat(draft.withScenario(Scenario.HIGH).needOf(basis).persons().unnamed()).isEqualTo(44);
  }

  @Test
  void aYearWithoutADecisionHasNoBudgetLimit() {
    Draft draft = Draft.propose(new Town().basis());
    assertThat(draft.operatingBudget()).isNull();
    assertThat(draft.planned()).isZero();
  }

  @Test
  void aBudgetThatNobodyHasStatedIsNoLimitWhenTheRestIsDecided() {
    Basis basis = new Town().basis();
    Decision decided = Decision.unknown(basis.year()).withDecided(30);
    Draft draft = Draft.propose(basis.withDecisions(List.of(decided)));
    assertThat(draft.operatingBudget()).isNull();
    assertThat(draft.investmentBudget()).isNull();
    Draft nothing = Draft.propose(basis.withDecisions(List.of(decided.withBudgets(0, 5_000_000))));
    assertThat(nothing.operatingBudget()).isZero();
    assertThat(nothing.investmentBudget()).isEqualTo(5_000_000);
  }

  @Test
  void whatHindersThePlannerIsSaidByStep() {
    Basis basis = new Town().basisOn(day(1, 1).plusYears(1));
    Draft draft = Draft.propose(basis);
    HouseholdMix half = new HouseholdMix(List.of(new HouseholdType(1, 0, 50)));
    assertThat(draft.withNeed(draft.need().withMix(half)).troubles(basis))
        .containsExactly(
            DraftTrouble.YEAR_IS_OVER,
            DraftTrouble.MIX_IS_NOT_100,
            DraftTrouble.NOTHING_TO_GIVE,
            DraftTrouble.NOBODY_NEEDS);
  }
}
