package no.husrom.plan.solve.study.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.HouseholdNeed.Home;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.divide.Division;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.solve.study.Year;
import no.husrom.plan.solve.study.split.SplitResult.Crossing;
import org.junit.jupiter.api.Test;

class SplitStudyTest {
  private static final String REFUGEE = "REFUGEE";
  private static final String OTHER = "DISADVANTAGED";

  @Test
  void twoUnitsWithTheHomeTheOtherNeedsHouseNobodyApartAndBothTogether() {
    Problem year =
        new Year()
            .household("family", REFUGEE, 6, 4)
            .household("single", OTHER, 1, 1, h -> h.temporaryCostPerDay(1_200))
            .dwelling("large", 4)
            .dwelling("small", 1)
            .problem();
    Division<Pool> division =
        Divider.divide(year, REFUGEE, Map.of("large", Pool.OTHERS, "small", Pool.REFUGEES));
    SplitResult result = SplitStudy.run(division, Year.solves());
    // 361 of the 450 nights are after 31 March; the single alone waits in temporary housing
    assertThat(result.apart()).isEqualTo(new Outcome(0, 0, 7 * 361, 450, 540_000, 0));
    assertThat(result.joint()).isEqualTo(new Outcome(2, 7, 0, 0, 0, 0));
    assertThat(result.onlyJoint()).containsExactly("family", "single");
    assertThat(result.onlyApart()).isEmpty();
    assertThat(result.crossings())
        .containsExactly(
            new Crossing("large", Pool.OTHERS, "family", Pool.REFUGEES),
            new Crossing("small", Pool.REFUGEES, "single", Pool.OTHERS));
    assertThat(result.complete()).isTrue();
  }

  @Test
  void whatNobodySaysIsDividedByShareOfNeedSizeBySize() {
    Year year = new Year();
    for (int i = 0; i < 4; i++) {
      year.household("R" + i, REFUGEE, 1, 1).dwelling("S" + i, 1);
    }
    for (int i = 0; i < 2; i++) {
      year.household("O" + i, OTHER, 1, 1).dwelling("T" + i, 1);
    }
    year.household("O2", OTHER, 5, 3).dwelling("large", 3);
    Division<Pool> division = Divider.divide(year.problem(), REFUGEE, Map.of());
    assertThat(division.count(Pool.REFUGEES)).isEqualTo(4);
    assertThat(division.count(Pool.OTHERS)).isEqualTo(3);
    assertThat(division.dwellings()).containsEntry("large", Pool.OTHERS);
  }

  @Test
  void aTenantsHomeIsTheTenantsUnlessItIsDecidedForSomebodyElse() {
    Year year =
        new Year()
            .household("tenant", REFUGEE, 1, 1, h -> h.home(home("D1")))
            .household("other", REFUGEE, 1, 1, h -> h.home(home("D2")))
            .household(
                "new",
                OTHER,
                1,
                1,
                h -> h.pin(new no.husrom.plan.solve.HouseholdNeed.Pin("D2", null)))
            .dwelling("D1", 1)
            .dwelling("D2", 1);
    Division<Pool> division = Divider.divide(year.problem(), REFUGEE, Map.of());
    assertThat(division.dwellings())
        .containsEntry("D1", Pool.TENANTS)
        .containsEntry("D2", Pool.OTHERS);
    assertThat(division.households())
        .containsEntry("tenant", Pool.TENANTS)
        .containsEntry("other", Pool.OTHERS);
  }

  private static Home home(String dwelling) {
    return new Home(dwelling, Year.day(6, 30), false, true);
  }

  @Test
  void unitsMoneyAndHandoversAreAllDividedAndNothingIsLost() {
    Year year = new Year();
    for (int i = 0; i < 3; i++) {
      year.household("R" + i, REFUGEE, 1, 1).household("O" + i, OTHER, 1, 1);
    }
    year.household("O3", OTHER, 1, 1);
    year.measure(
        new MeasureOffer(
            "M", MeasureOffer.Kind.LEASE_IN, 1, 2, Set.of(), null, 6, 0, 8_000, 500, 0, 0, 80));
    Problem problem = year.problem(new Limits(1_000_001L, null, List.of(5, 2), List.of()));
    Division<Pool> division = Divider.divide(problem, REFUGEE, Map.of());
    Problem refugees = division.problem(Pool.REFUGEES);
    Problem others = division.problem(Pool.OTHERS);
    assertThat(units(refugees) + units(others)).isEqualTo(5);
    assertThat(budget(refugees) + budget(others)).isEqualTo(1_000_001);
    assertThat(refugees.limits().handoversIn(0) + others.limits().handoversIn(0)).isEqualTo(5);
    assertThat(refugees.limits().handoversIn(1) + others.limits().handoversIn(1)).isEqualTo(2);
  }

  private static int units(Problem problem) {
    return problem.measures().stream().mapToInt(MeasureOffer::units).sum();
  }

  private static long budget(Problem problem) {
    Long budget = problem.limits().operatingBudget();
    return budget == null ? 0 : budget;
  }

  @Test
  void onePoolIsNeverWorseThanTheUnits() {
    for (long seed = 1; seed <= 8; seed++) {
      Problem year = Generator.problem(24, 20, 3, seed, 100);
      Division<Pool> division = Divider.divide(year, REFUGEE, Map.of());
      SplitResult result =
          SplitStudy.run(
              division, Solves.plain(new Planner(), Settings.STANDARD.withEngine(false)));
      assertThat(result.jointLevels())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(result.apartLevels());
    }
  }
}
