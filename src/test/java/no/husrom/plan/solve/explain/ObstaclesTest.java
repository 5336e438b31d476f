package no.husrom.plan.solve.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.explain.change.Change;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// For every household without a home in 100 tight years: with what is said to stand in the way and
/// nothing else it cannot be placed, without any one of it it can, and the cheapest change, made
/// and planned again, places it.
class ObstaclesTest {
  private static final int YEARS = 100;
  private static final Settings QUICK = new Settings(600, 1, false);

  private static final List<Proposal> PLANS = new ArrayList<>();

  private final Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
  private final Map<Rule, Integer> changes = new EnumMap<>(Rule.class);
  private int unplaced;
  private int named;

  @BeforeAll
  static void planAllYears() {
    for (long seed = 1; seed <= YEARS; seed++) {
      PLANS.add(plan(TightYears.of(seed)));
    }
  }

  @Test
  void whatStandsInTheWayIsEnoughAndNoneOfItTooMuch() {
    for (long seed = 1; seed <= YEARS; seed++) {
      Problem problem = TightYears.of(seed);
      Proposal plan = PLANS.get((int) seed - 1);
      assertThat(new Checker().check(problem, plan).clean()).as("seed %d", seed).isTrue();
      Explainer explainer = new Explainer(problem, plan);
      for (String household : without(plan)) {
        stands(problem, plan, household, explainer.obstacles(household), "seed " + seed);
      }
    }
    assertThat(unplaced).isGreaterThan(YEARS);
    assertThat(named).isGreaterThan(YEARS / 2);
    assertThat(rules).hasSizeGreaterThan(8);
  }

  private void stands(
      Problem problem, Proposal plan, String household, Obstacles obstacles, String seed) {
    Set<Rule> kept = EnumSet.noneOf(Rule.class);
    obstacles.rules().forEach(r -> kept.add(r.rule()));
    Set<String> others = new HashSet<>();
    obstacles.households().forEach(h -> others.add(h.household()));
    String where = seed + " " + household + ": " + obstacles;
    assertThat(obstacles.free()).as(where).isNull();
    assertThat(new KeptOnly(problem, plan, household, kept, others).canBePlaced())
        .as(where)
        .isFalse();
    for (Rule rule : List.copyOf(kept)) {
      Set<Rule> fewer = EnumSet.copyOf(kept);
      fewer.remove(rule);
      assertThat(new KeptOnly(problem, plan, household, fewer, others).canBePlaced())
          .as("%s without %s", where, rule)
          .isTrue();
      rules.merge(rule, 1, Integer::sum);
    }
    for (String other : others) {
      Set<String> fewer = new HashSet<>(others);
      fewer.remove(other);
      assertThat(new KeptOnly(problem, plan, household, kept, fewer).canBePlaced())
          .as("%s without %s", where, other)
          .isTrue();
    }
    unplaced++;
    named += others.size();
  }

  @Test
  void theCheapestChangeMadeAndPlannedAgainPlacesTheHousehold() {
    for (long seed = 1; seed <= YEARS; seed++) {
      Problem problem = TightYears.of(seed);
      Proposal plan = PLANS.get((int) seed - 1);
      Explainer explainer = new Explainer(problem, plan);
      for (String household : without(plan)) {
        List<Change> tried = new ArrayList<>();
        Change found = explainer.cheapestChange(household, QUICK, tried::add, () -> false);
        String where = "seed " + seed + " " + household + " after " + tried;
        Change change = Objects.requireNonNull(found, where);
        Problem changed = change.applied(problem);
        Proposal then = plan(changed);
        assertThat(new Checker().check(changed, then).clean()).as(where).isTrue();
        assertThat(without(then)).as(where).doesNotContain(household);
        assertThat(tried).contains(change);
        for (Reason.WouldHelp step : change.steps()) {
          changes.merge(step.rule(), 1, Integer::sum);
        }
      }
    }
    assertThat(changes).hasSizeGreaterThan(6);
  }

  private static Proposal plan(Problem problem) {
    return new Planner().solve(problem, QUICK, p -> {}, () -> false);
  }

  private static List<String> without(Proposal plan) {
    return plan.assignments().stream()
        .filter(a -> a instanceof Assignment.Unplaced)
        .map(Assignment::household)
        .toList();
  }
}
