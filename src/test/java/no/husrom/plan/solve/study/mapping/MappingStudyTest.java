package no.husrom.plan.solve.study.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.solve.study.Year;
import no.husrom.plan.solve.study.mapping.MappingResult.Stake;
import no.husrom.plan.solve.study.mapping.MappingResult.Worth;
import no.husrom.plan.solve.study.mapping.Question.Answer;
import no.husrom.plan.solve.study.mapping.Question.Fact;
import no.husrom.plan.solve.study.mapping.Question.Reply;
import org.junit.jupiter.api.Test;

class MappingStudyTest {

  private static Problem with(Problem problem, String id, HouseholdNeed changed) {
    return problem.withHouseholds(
        problem.households().stream().map(h -> h.id().equals(id) ? changed : h).toList());
  }

  private static Question stepFree(String id, int percent) {
    return new Question(
        Fact.NEEDS_STEP_FREE,
        id,
        List.of(
            Answer.assumed(100 - percent),
            new Answer(
                Reply.YES,
                0,
                percent,
                p -> with(p, id, need(p, id).draft().needs(Set.of(Feature.STEP_FREE)).done()))));
  }

  private static Question mostRent(String id, int kroner) {
    return new Question(
        Fact.MOST_RENT,
        id,
        List.of(
            Answer.assumed(50),
            new Answer(
                Reply.AT_MOST,
                kroner,
                50,
                p -> with(p, id, need(p, id).draft().mostRent(kroner).done()))));
  }

  private static HouseholdNeed need(Problem problem, String id) {
    return problem.households().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
  }

  private static MappingResult run(Problem year, Question... questions) {
    Solves solves = Year.solves();
    return MappingStudy.run(year, solves.solve(year), List.of(questions), solves);
  }

  @Test
  void whatWouldTakeAHomeAwayIsWorthMoreThanWhatWouldMoveOne() {
    Problem year =
        new Year()
            .household("couple", "OTHER", 2, 1)
            .household("single", "OTHER", 1, 1)
            .dwelling("one", 1)
            .dwelling("two", 1)
            .problem();
    MappingResult result = run(year, stepFree("single", 20), stepFree("couple", 20));
    assertThat(result.asked()).isEqualTo(2);
    // no home is without steps: with this answer two persons have no home, and 361 nights each
    Worth first = result.worths().getFirst();
    assertThat(first.question().subject()).isEqualTo("couple");
    assertThat(first.answers().getLast().difference())
        .isEqualTo(new Outcome(-1, -2, 2 * 361, 0, 0, 0));
    assertThat(first.expected())
        .isEqualTo(new Stake(new BigDecimal("0.40"), 144, 0, new BigDecimal("0.20")));
    assertThat(result.worths().getLast().question().subject()).isEqualTo("single");
  }

  @Test
  void aFactThatChangesNothingIsCountedAndNotListed() {
    Problem year = new Year().household("a", "OTHER", 1, 1).dwelling("one", 1).problem();
    MappingResult result = run(year, mostRent("a", 9_500));
    assertThat(result.asked()).isEqualTo(1);
    assertThat(result.worths()).isEmpty();
  }

  @Test
  void aHomeThatBecomesTooDearIsExchangedAndTheExchangeIsCounted() {
    Problem year =
        new Year()
            .household("a", "OTHER", 1, 1)
            .household("b", "OTHER", 1, 1)
            .dwelling("one", 1)
            .dwelling(no.husrom.plan.solve.DwellingOffer.plain("two", 1, "", 6_000, Year.START))
            .problem();
    MappingResult both = run(year, mostRent("a", 7_000), mostRent("b", 7_000));
    // one of them has the cheap home already; for the other they change places
    assertThat(both.worths()).hasSize(1);
    assertThat(both.worths().getFirst().answers().getLast().rehomed()).isEqualTo(2);
    assertThat(both.worths().getFirst().expected().persons()).isEqualByComparingTo("0");
  }

  @Test
  void answersMakeAHundredPercent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Question(Fact.BEDROOMS, "D", List.of(Answer.assumed(99))));
  }
}
