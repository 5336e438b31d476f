package no.husrom.plan.solve.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.explain.Explainer;
import no.husrom.plan.solve.explain.change.Change;
import org.junit.jupiter.api.Test;

/// What is said to help a household without a home, held against the best plan with that change
/// made: it is at least as good as was promised, and if nobody else can use the change, it is the
/// household that gets a home.
class WouldHelpTest {
  private static final int PROBLEMS = 150;

  /// Rules that give way for the household alone.
  private static final Set<Rule> OWN =
      EnumSet.of(
          Rule.BEDROOMS_TOO_FEW,
          Rule.BEDROOMS_TOO_MANY,
          Rule.RENT,
          Rule.FORBIDDEN_AREA,
          Rule.FORBIDDEN_PAIR,
          Rule.RESERVED,
          Rule.PIN,
          Rule.MAY_MOVE,
          Rule.MAY_RENEW);

  @Test
  void theChangeMakesThePlanAtLeastAsGoodAsWasPromised() throws Exception {
    Map<Rule, Integer> held = new EnumMap<>(Rule.class);
    try (Engine engine = Engine.start(() -> false)) {
      for (long seed = 1; seed <= PROBLEMS; seed++) {
        Problem problem = TinyProblems.of(seed);
        Solved solved = Solved.of(problem, engine);
        for (Change change : changes(problem, solved).toList()) {
          Solved again = Solved.of(change.applied(problem), engine);
          Levels promised = change.steps().getFirst().then();
          assertThat(again.breaches()).as("seed %d: %s", seed, change).isEmpty();
          assertThat(first(again.levels()))
              .as("seed %d: %s", seed, change)
              .isLessThanOrEqualTo(first(promised))
              .isLessThan(first(solved.levels()));
          boolean own = change.steps().stream().allMatch(s -> OWN.contains(s.rule()));
          assertThat(!own || placed(again, change.household()))
              .as("seed %d: %s", seed, change)
              .isTrue();
          for (Reason.WouldHelp step : change.steps()) {
            held.merge(step.rule(), 1, Integer::sum);
          }
        }
      }
    }
    assertThat(held).containsKeys(Rule.AVAILABLE, Rule.MEASURE_UNITS, Rule.RENT, Rule.MAY_RENEW);
  }

  private static boolean placed(Solved solved, String household) {
    return solved.proposal().assignments().stream()
        .anyMatch(a -> a.household().equals(household) && !(a instanceof Assignment.Unplaced));
  }

  /// All levels but the last: another home like the one in the adopted plan is not that one.
  private static Levels first(Levels levels) {
    return levels.minus(new Levels(0, 0, 0, 0, levels.changes()));
  }

  private static Stream<Change> changes(Problem problem, Solved solved) {
    Explainer explainer = new Explainer(problem, solved.proposal());
    return solved.proposal().assignments().stream()
        .filter(a -> a instanceof Assignment.Unplaced)
        .flatMap(a -> explainer.changes(a.household()).stream());
  }
}
