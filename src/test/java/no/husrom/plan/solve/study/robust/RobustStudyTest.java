package no.husrom.plan.solve.study.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.solve.study.Year;
import no.husrom.plan.solve.study.robust.Case.What;
import no.husrom.plan.solve.study.robust.RobustResult.Open;
import no.husrom.plan.solve.study.robust.RobustResult.Settled;
import org.junit.jupiter.api.Test;

class RobustStudyTest {
  private static final LocalDate CUT_OFF = Year.day(3, 31);

  /// The one home without steps lies where the first household would like to live.
  private static Year town(LocalDate firstComes) {
    return new Year()
        .household(
            "first",
            "REFUGEE",
            1,
            1,
            h ->
                h.ready(firstComes)
                    .deadline(firstComes.plusDays(90))
                    .preferredAreas(Set.of("Sentrum")))
        .dwelling("stairs", 1)
        .dwelling(
            DwellingOffer.plain("level", 1, "Sentrum", 8_000, Year.START)
                .withFeatures(Set.of(Feature.STEP_FREE)));
  }

  private static Year more(Year town) {
    return town.household(
        "more",
        "REFUGEE",
        1,
        1,
        h -> h.needs(Set.of(Feature.STEP_FREE)).ready(Year.day(9, 1)).deadline(Year.day(10, 31)));
  }

  private static RobustResult run(LocalDate firstComes) {
    return RobustStudy.run(
        List.of(
            new Case(What.DECIDED, town(firstComes).problem()),
            new Case(What.HIGH, more(town(firstComes)).problem())),
        CUT_OFF,
        Year.solves());
  }

  @Test
  void theRobustPlanKeepsTheHomeThatOnlyOneYearNeedsAndSaysWhatThatCosts() {
    RobustResult result = run(Year.START);
    assertThat(result.candidate()).isEqualTo(What.HIGH);
    assertThat(result.now()).containsExactly(new Settled("first", "stairs", Year.START));
    // outside the area it prefers: 8 points, and one home other than in the decided year's plan
    assertThat(result.price()).isEqualTo(new Levels(0, 0, 0, 8, 1));
    RobustResult.Year high = result.years().getLast();
    assertThat(high.robust().levels()).isEqualTo(high.own().levels());
    assertThat(high.decided().outcome().persons()).isEqualTo(1);
    assertThat(high.robust().outcome().persons()).isEqualTo(2);
    assertThat(result.some()).isEqualTo(1);
    assertThat(result.open()).isEmpty();
  }

  @Test
  void whatComesAfterTheCutOffCanWaitUntilTheDayBefore() {
    RobustResult result = run(Year.day(8, 15));
    assertThat(result.now()).isEmpty();
    assertThat(result.open())
        .containsExactly(new Open("first", List.of("level", "stairs"), Year.day(8, 14)));
    assertThat(result.price()).isEqualTo(Levels.ZERO);
  }

  @Test
  void whatIsTheSameInAllYearsCanWaitUntilTheDayBeforeTheFirstOfThem() {
    LocalDate comes = Year.day(8, 15);
    RobustResult result =
        RobustStudy.run(
            List.of(
                new Case(What.DECIDED, town(comes).problem()),
                new Case(What.LATE_ARRIVALS, town(comes.plusDays(60)).problem())),
            CUT_OFF,
            Year.solves());
    assertThat(result.same()).containsExactly(new Settled("first", "level", Year.day(8, 14)));
  }

  @Test
  void aHouseholdThatComesLaterIsPromisedTheSameHome() {
    LocalDate late = Year.START.plusDays(60);
    RobustResult result =
        RobustStudy.run(
            List.of(
                new Case(What.DECIDED, town(Year.START).problem()),
                new Case(What.LATE_ARRIVALS, town(late.plusDays(60)).problem())),
            CUT_OFF,
            Year.solves());
    assertThat(result.now()).containsExactly(new Settled("first", "level", Year.START));
  }

  @Test
  void theSameYearsGiveTheSameAnswer() {
    assertThat(run(Year.START)).isEqualTo(run(Year.START));
  }

  @Test
  void oneYearAloneIsNoStudy() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RobustStudy.run(
                    List.of(new Case(What.DECIDED, new Year().problem())),
                    CUT_OFF,
                    Solves.plain(new Planner(), Settings.STANDARD)));
  }
}
