package no.husrom.plan.solve.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.prove.Sooner;
import org.junit.jupiter.api.Test;

/// A city in districts: small ones here, so that the best there is is known.
class DistrictPlannerTest {
  private static final int SIZE = 25;
  private static final LocalDate LATE = LocalDate.of(2031, 1, 1);

  @Test
  void aMastersFirstLevelIsTheBestAndTheBoundsHold() {
    Problem problem = Generator.problem(100, 220, 4, 1, 100);
    Proposal best = new Planner().solve(problem, Settings.STANDARD, _ -> {}, () -> false);
    Proposal city = city(problem, Settings.STANDARD, true);
    assertKeepsTheRules(problem, city);
    assertThat(best.status()).isEqualTo(Proposal.Status.OPTIMAL);
    assertThat(city.levels().getFirst().proven()).isTrue();
    assertThat(city.values().compareTo(best.values())).isNotNegative();
    assertBoundsHold(city, best.values());
  }

  @Test
  void withoutAMasterDistrictsTogetherKeepTheRulesToo() {
    for (long seed = 1; seed <= 6; seed++) {
      Problem problem = Generator.problem(120, 260, 5, seed, 100);
      assertKeepsTheRules(problem, city(problem, Settings.STANDARD.withEngine(false), false));
    }
  }

  @Test
  void theSameProblemGivesTheSamePlanHoweverManyProcessorsWorkAtIt() {
    Problem problem = Generator.problem(90, 200, 4, 3, 100);
    assertThat(city(problem, Settings.STANDARD, false))
        .isEqualTo(city(problem, Settings.STANDARD, false));
  }

  @Test
  void oneThatIsStoppedAtOnceIsStillAPlan() {
    Problem problem = Generator.problem(100, 220, 4, 1, 100);
    Watch watch = new Watch(60, () -> true, _ -> {});
    for (boolean mastered : new boolean[] {true, false}) {
      try (Engines engines = new Engines(Engine::start, watch)) {
        Proposal proposal =
            new DistrictPlanner(problem, Settings.STANDARD, engines, watch, SIZE, mastered).solve();
        assertKeepsTheRules(problem, proposal);
        assertThat(proposal.status()).isEqualTo(Proposal.Status.STOPPED);
      }
    }
  }

  /// One who gets nothing is late to the end of the horizon and some days, not until it is ready.
  @Test
  void whoIsReadyLongAfterTheHorizonDoesNotRaiseTheBoundAboveThePlan() {
    Problem made = Generator.problem(60, 160, 3, 2, 100);
    Problem problem =
        made.withHouseholds(
            made.households().stream()
                .map(need -> need.home() == null ? need.draft().ready(LATE).done() : need)
                .toList());
    Proposal proposal = city(problem, Settings.STANDARD.withEngine(false), false);
    assertKeepsTheRules(problem, proposal);
    assertThat(proposal.levels().getFirst().bound())
        .isLessThanOrEqualTo(proposal.values().lateness());
  }

  /// Everything that is matched is a relaxation, whatever level it is matched on.
  @Test
  void noPlanAsGoodOnTheLevelsBeforeIsBelowTheJointBounds() {
    for (long seed = 1; seed <= 60; seed++) {
      Problem problem = TinyProblems.of(seed);
      Levels best = BruteForce.best(problem);
      long[] bounds = new long[Levels.COUNT];
      JointBounds.raise(bounds, problem, best.get(0), new Watch(60, () -> false, _ -> {}));
      for (int level = 0; level < Levels.COUNT; level++) {
        assertThat(bounds[level])
            .as("seed %d level %d", seed, level)
            .isBetween(0L, best.get(level));
      }
    }
  }

  @Test
  void whoeverCanMoveInSoonerAtNoCostDoes() {
    Problem problem = Generator.problem(60, 160, 3, 2, 100);
    Proposal proposal =
        new Planner().solve(problem, Settings.STANDARD.withEngine(false), _ -> {}, () -> false);
    var space = SpaceBuilder.of(problem);
    var plan = new no.husrom.plan.solve.model.Written(space).read(proposal.assignments());
    var again = plan.copy();
    new Sooner(Rows.of(space, () -> false), () -> false).shift(again);
    for (int h = 0; h < space.households(); h++) {
      assertThat(again.day(h)).as("household %d", h).isEqualTo(plan.day(h));
    }
  }

  private static Proposal city(Problem problem, Settings settings, boolean mastered) {
    Watch watch = new Watch(settings.seconds(), () -> false, _ -> {});
    try (Engines engines = new Engines(Engine::start, watch)) {
      return new DistrictPlanner(problem, settings, engines, watch, SIZE, mastered).solve();
    }
  }

  private static void assertKeepsTheRules(Problem problem, Proposal proposal) {
    Verdict verdict = new Checker().check(problem, proposal);
    assertThat(verdict.breaches()).isEmpty();
    assertThat(verdict.levels()).isEqualTo(proposal.values());
  }

  /// A level's bound is about plans that are as good on the levels before.
  private static void assertBoundsHold(Proposal city, Levels best) {
    for (int level = 0; level < Levels.COUNT; level++) {
      assertThat(city.levels().get(level).bound())
          .as("level %d", level)
          .isLessThanOrEqualTo(best.get(level));
      if (best.get(level) > city.values().get(level)) {
        return;
      }
    }
  }
}
