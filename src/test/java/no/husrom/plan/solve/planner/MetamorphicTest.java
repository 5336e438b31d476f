package no.husrom.plan.solve.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.engine.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What must hold between a problem and one made from it, whatever the best plan is.
class MetamorphicTest {
  private static final int FIRST = 1_001;
  private static final int PROBLEMS = 40;
  private static Engine engine;

  @BeforeAll
  static void start() throws Exception {
    engine = Engine.start(() -> false);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  /// Receives a problem's answer and that of the problem made from it.
  private interface Relation {
    void hold(Solved before, Solved after, String seed);
  }

  private static void forEach(UnaryOperator<Problem> change, Relation relation) throws Exception {
    for (long seed = FIRST; seed < FIRST + PROBLEMS; seed++) {
      Problem problem = TinyProblems.of(seed);
      Solved after = Solved.of(change.apply(problem), engine);
      assertThat(after.breaches()).as("seed %d", seed).isEmpty();
      relation.hold(Solved.of(problem, engine), after, "seed " + seed);
    }
  }

  @Test
  void aDwellingMoreNeverWorsensThePlan() throws Exception {
    forEach(
        MetamorphicTest::withDwelling,
        (before, after, seed) ->
            assertThat(after.levels()).as(seed).isLessThanOrEqualTo(before.levels()));
  }

  private static Problem withDwelling(Problem problem) {
    List<DwellingOffer> dwellings = new ArrayList<>(problem.dwellings());
    LocalDate free = problem.period().start().plusDays(problem.households().size());
    dwellings.add(DwellingOffer.plain("MORE", 2, "A1", 8_000, free));
    return problem.withDwellings(dwellings);
  }

  @Test
  void aHouseholdMoreNeverImprovesThePlan() throws Exception {
    forEach(
        MetamorphicTest::withHousehold,
        (before, after, seed) ->
            assertThat(after.levels().lateness())
                .as(seed)
                .isGreaterThanOrEqualTo(before.levels().lateness()));
  }

  private static Problem withHousehold(Problem problem) {
    List<HouseholdNeed> households = new ArrayList<>(problem.households());
    LocalDate start = problem.period().start();
    households.add(
        HouseholdNeed.draft("MORE", 1, 1, start).weight(3).deadline(start.plusDays(20)).done());
    return problem.withHouseholds(households);
  }

  @Test
  void laterDeadlinesNeverMakeAnybodyLater() throws Exception {
    forEach(
        MetamorphicTest::withLaterDeadlines,
        (before, after, seed) ->
            assertThat(after.levels().lateness())
                .as(seed)
                .isLessThanOrEqualTo(before.levels().lateness()));
  }

  private static Problem withLaterDeadlines(Problem problem) {
    return problem.withHouseholds(
        problem.households().stream().map(MetamorphicTest::withLaterDeadline).toList());
  }

  private static HouseholdNeed withLaterDeadline(HouseholdNeed need) {
    LocalDate deadline = need.deadline();
    return deadline == null ? need : need.draft().deadline(deadline.plusDays(9)).done();
  }

  @Test
  void theOrderOfTheInputMakesNoDifferenceToTheFiveLevels() throws Exception {
    forEach(
        problem ->
            problem
                .withHouseholds(problem.households().reversed())
                .withDwellings(problem.dwellings().reversed())
                .withMeasures(problem.measures().reversed()),
        (before, after, seed) -> assertThat(after.levels()).as(seed).isEqualTo(before.levels()));
  }

  @Test
  void pinningTheBestPlanKeepsItsLevels() throws Exception {
    for (long seed = FIRST; seed < FIRST + PROBLEMS; seed++) {
      Problem problem = TinyProblems.of(seed);
      Solved before = Solved.of(problem, engine);
      Map<String, Pin> pins = new HashMap<>();
      before.proposal().assignments().forEach(a -> pin(a, pins));
      Problem pinned =
          problem.withHouseholds(
              problem.households().stream()
                  .map(need -> pins.containsKey(need.id()) ? pinned(need, pins) : need)
                  .toList());
      Solved after = Solved.of(pinned, engine);
      assertThat(after.breaches()).as("seed %d", seed).isEmpty();
      assertThat(after.levels()).as("seed %d", seed).isEqualTo(before.levels());
    }
  }

  private static HouseholdNeed pinned(HouseholdNeed need, Map<String, Pin> pins) {
    return need.draft().pin(pins.get(need.id())).done();
  }

  private static void pin(Assignment assignment, Map<String, Pin> pins) {
    Pin pin =
        switch (assignment) {
          case Assignment.Stay stay -> new Pin(stay.dwelling(), stay.from());
          case Assignment.NewUnit unit -> new Pin(unit.measure(), unit.from());
          case Assignment.Renewal renewal -> new Pin(renewal.dwelling(), null);
          case Assignment.Leaving _, Assignment.Unplaced _ -> null;
        };
    if (pin != null) {
      pins.put(assignment.household(), pin);
    }
  }
}
