package no.husrom.plan.solve.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdDraft;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Home;
import no.husrom.plan.solve.HouseholdNeed.Terms;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.Weights;
import no.husrom.plan.solve.check.Breach;
import no.husrom.plan.solve.check.Checker;
import org.junit.jupiter.api.Test;

/// One household of each decision, reckoned by hand from the words of the problem's schema alone.
class LevelArithmeticTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  /// Kroner that UNIT costs from day 75 on: 290 days of the year are left.
  private static final long OPERATION = 4_321L * 12 * 290 / 365;

  private static final long INTEREST = (2_000_000L - 350_000) * 6 * 290 / 36_500;
  private static final long OPERATING = 25_000 + OPERATION + 30_149 + 40_060;
  private static final long INVESTMENT = 2_000_000 - 350_000;

  private static final Limits LIMITS =
      new Limits(OPERATING, INVESTMENT, List.of(3, 1), List.of(), 2);

  private static final List<Assignment> PLAN =
      List.of(
          new Assignment.Stay(
              "late",
              "D1",
              day(41),
              null,
              false,
              new Levels(
                  7 * (41 - 30),
                  41 - 10,
                  ((41 - 10) * 1_234 + 50) / 100,
                  10 + 8 + 12 + 6 + (10 * 8_777 - 9 * 9_000) * 5 / 9_000,
                  3)),
          new Assignment.Stay(
              "first",
              "D2",
              day(0),
              null,
              true,
              new Levels(0, 0, 0, (10 * 6_667 - 9 * 7_000) * 5 / 7_000 + 17 + 15 + 5, 0)),
          new Assignment.Stay(
              "second",
              "D2",
              day(20),
              null,
              true,
              new Levels(0, 20 - 5, ((20 - 5) * 505 + 50) / 100, 15 + 5, 0)),
          new Assignment.NewUnit(
              "moved",
              "M1",
              day(75),
              new Levels(
                  10 * (75 - 60), 0, (25_000 + OPERATION + INTEREST + 50) / 100, 60 + 6 + 5, 0)),
          new Assignment.Renewal("renewing", "D4", new Levels(0, 0, 0, 30 + 2 * 30 + 4, 0)),
          new Assignment.Leaving(
              "leaving", day(59), new Levels(2 * (59 - 31), 0, (30_149 + 50) / 100, 0, 1)),
          new Assignment.Unplaced(
              "nothing", new Levels(3 * (450 + 31 + 200), 450, (450 * 101 + 50) / 100, 100, 0)),
          new Assignment.Stay(
              "room", "R1", day(7), day(7 + 90), false, new Levels(0, 0, 0, 15 + 9, 0)));

  /// The households' parts and one conversion.
  private static final Levels TOTAL =
      new Levels(
          7 * 11 + 10 * 15 + 2 * 28 + 3 * 681,
          31 + 15 + 450,
          383 + 76 + 1_449 + 301 + 455 + (40_060 + 50) / 100,
          39 + 39 + 20 + 71 + 94 + 100 + 24,
          3 + 1);

  private static LocalDate day(int number) {
    return START.plusDays(number);
  }

  private static Problem problem(Limits limits) {
    return new Problem(
        "by hand",
        new Period(START, 365, 85, 30),
        Norms.STANDARD,
        new Weights(200, 6, 25_000, 40_060, 8, 12, 6, 5, 15, 5, 100, 1, 3),
        households(),
        dwellings(),
        List.of(
            new MeasureOffer(
                "M1",
                MeasureOffer.Kind.PURCHASE,
                1,
                2,
                Set.of(Feature.WHEELCHAIR),
                null,
                1,
                60,
                8_000,
                4_321,
                2_000_000,
                350_000,
                50)),
        limits);
  }

  private static List<HouseholdNeed> households() {
    HouseholdDraft late =
        HouseholdNeed.draft("late", 2, 2, day(10))
            .deadline(day(30))
            .weight(7)
            .temporaryCostPerDay(1_234)
            .preferredAreas(Set.of("Sentrum"))
            .school("S1")
            .mostRent(9_000)
            .previous("D2", true);
    HouseholdDraft first =
        HouseholdNeed.draft("first", 2, 1, day(-9))
            .shareGroup("K")
            .mostRent(7_000)
            .terms(Map.of("D1", new Terms(99, 3), "D2", new Terms(17, 2)));
    HouseholdDraft second =
        HouseholdNeed.draft("second", 1, 1, day(5))
            .shareGroup("K")
            .temporaryCostPerDay(505)
            .previous("D2", true);
    HouseholdDraft moved =
        HouseholdNeed.draft("moved", 2, 2, day(-1))
            .deadline(day(60))
            .preferredAreas(Set.of("Sentrum"))
            .mostRent(8_000)
            .home(new Home("D3", day(90), false, true));
    HouseholdDraft renewing =
        HouseholdNeed.draft("renewing", 1, 1, day(0))
            .deadline(day(-50))
            .temporaryCostPerDay(900)
            .previous("D4", false)
            .terms(Map.of("D4", new Terms(4, null)))
            .home(new Home("D4", day(90), true, false));
    HouseholdDraft leaving =
        HouseholdNeed.draft("leaving", 1, 1, day(0))
            .deadline(day(31))
            .weight(2)
            .previous("D5", false)
            .home(new Home("D5", day(90), true, false))
            .exit(day(59), 45_000)
            .exit(day(59), 30_149);
    HouseholdDraft nothing =
        HouseholdNeed.draft("nothing", 5, 3, day(-31))
            .deadline(day(-31))
            .weight(3)
            .temporaryCostPerDay(101);
    HouseholdDraft room =
        HouseholdNeed.draft("room", 1, 1, day(7))
            .shareGroup("L")
            .stayDays(90)
            .terms(Map.of("R1", new Terms(9, 5)));
    return List.of(
        late.done(),
        first.done(),
        second.done(),
        moved.done(),
        renewing.done(),
        leaving.done(),
        nothing.done(),
        room.done());
  }

  private static List<DwellingOffer> dwellings() {
    return List.of(
        DwellingOffer.plain("D1", 3, "Fjell", 8_777, day(41))
            .withFeatures(Set.of(Feature.WHEELCHAIR))
            .withSchool("S2"),
        DwellingOffer.plain("D2", 3, "Fjell", 10_000, day(0)).withSharing(3, null, null),
        DwellingOffer.plain("D3", 2, "Fjell", 8_000, null),
        DwellingOffer.plain("D4", 5, "Fjell", 8_000, null),
        DwellingOffer.plain("D5", 1, "Fjell", 8_000, null),
        DwellingOffer.plain("R1", 1, "Fjell", 4_000, day(0)).withSharing(0, "HOUSE", "L"));
  }

  private static Proposal proposal(Levels total) {
    List<Level> levels = new ArrayList<>();
    for (int level = 0; level < Levels.COUNT; level++) {
      levels.add(new Level(Levels.name(level), total.get(level), 0));
    }
    return new Proposal(
        Proposal.Status.FEASIBLE, "", levels, PLAN, List.of(), Proposal.Engine.SEARCH_ONLY);
  }

  private static List<Rule> broken(Limits limits) {
    return new Checker()
        .check(problem(limits), proposal(TOTAL)).breaches().stream().map(Breach::rule).toList();
  }

  @Test
  void theCheckerFindsTheSameLevels() {
    assertThat(new Checker().check(problem(LIMITS), proposal(TOTAL)).levels()).isEqualTo(TOTAL);
    assertThat(broken(LIMITS)).isEmpty();
    for (int level = 0; level < Levels.COUNT; level++) {
      long[] off = new long[Levels.COUNT];
      off[level] = 1;
      assertThat(
              new Checker().check(problem(LIMITS), proposal(TOTAL.plus(Levels.of(off)))).breaches())
          .extracting(Breach::rule)
          .containsExactly(Rule.STATED_LEVELS);
    }
  }

  @Test
  void theLimitsAreReckonedAsTheSchemaSays() {
    assertThat(broken(new Limits(OPERATING - 1, INVESTMENT, List.of(), List.of())))
        .containsExactly(Rule.OPERATING_BUDGET);
    assertThat(broken(new Limits(OPERATING, INVESTMENT - 1, List.of(), List.of())))
        .containsExactly(Rule.INVESTMENT_BUDGET);
    assertThat(broken(new Limits(null, null, List.of(2, 1), List.of())))
        .containsExactly(Rule.HANDOVERS);
    assertThat(broken(LIMITS.withMostChanges(1))).containsExactly(Rule.MOST_CHANGES);
  }
}
