package no.husrom.plan.solve.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.check.Breach;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.solve.planner.TinyProblems;
import org.junit.jupiter.api.Test;

/// A price is a promise: the plan that has it keeps every rule and has exactly those levels, says
/// the referee.
class OptionsTest {
  private static final Settings QUICK = new Settings(600, 1, false);

  private int priced;
  private int withOthers;

  @Test
  void everyPriceIsThatOfAPlanTheRefereeAccepts() {
    for (long seed = 1; seed <= 200; seed++) {
      holds(TinyProblems.of(seed), "tiny " + seed);
    }
    for (long seed = 1; seed <= 6; seed++) {
      holds(Generator.problem(30, 60, 4, seed, 100), "town " + seed);
    }
    assertThat(priced).isGreaterThan(2_000);
    assertThat(withOthers).isGreaterThan(300);
  }

  private void holds(Problem problem, String name) {
    Proposal plan = plan(problem);
    if (!new Checker().check(problem, plan).clean()) {
      return;
    }
    Options options = new Options(problem, plan);
    for (HouseholdNeed need : problem.households()) {
      List<Option> ranked = options.forHousehold(need.id());
      assertThat(ranked).isSortedAccordingTo((a, b) -> a.price().compareTo(b.price()));
      for (Option option : ranked) {
        Proposal changed = options.with(option);
        assertThat(new Checker().check(problem, changed).breaches())
            .as("%s: %s", name, option)
            .isEmpty();
        assertThat(changed.values().minus(plan.values())).isEqualTo(option.price());
        priced++;
        withOthers += option.others().isEmpty() ? 0 : 1;
      }
    }
  }

  /// Half as many newcomers again as there is room for, so that many are put out by a choice.
  @Test
  void anAnswerIsTheSameWhateverWasAskedBefore() {
    Problem problem = Generator.problem(60, 120, 4, 5, 150);
    Proposal plan = plan(problem);
    Options asked = new Options(problem, plan);
    List<HouseholdNeed> needs = problem.households();
    List<List<Option>> first = needs.stream().map(n -> asked.forHousehold(n.id())).toList();
    problem.dwellings().reversed().forEach(home -> asked.forTarget(home.id()));
    List<List<Option>> again =
        needs.reversed().stream().map(n -> asked.forHousehold(n.id())).toList().reversed();
    assertThat(again).isEqualTo(first);
    assertThat(first.stream().flatMap(List::stream).filter(o -> o.others().size() > 1))
        .hasSizeGreaterThan(50);
  }

  @Test
  void theListOfAHomeHasTheSamePricesAsTheListsOfTheHouseholds() {
    Problem problem = Generator.problem(30, 60, 4, 3, 100);
    Options options = new Options(problem, plan(problem));
    List<Option> all =
        problem.households().stream().flatMap(h -> options.forHousehold(h.id()).stream()).toList();
    assertThat(all)
        .isNotEmpty()
        .allSatisfy(o -> assertThat(options.forTarget(o.target())).contains(o));
  }

  @Test
  void whatTheHouseholdHasStandsInItsListAtNoPrice() {
    Problem problem = Generator.problem(30, 60, 4, 2, 100);
    Proposal plan = plan(problem);
    Options options = new Options(problem, plan);
    int seen = 0;
    for (Assignment assignment : plan.assignments()) {
      for (Option option : options.forHousehold(assignment.household())) {
        if (option.standing()) {
          assertThat(option.gives()).isEqualTo(assignment);
          assertThat(option.price()).isEqualTo(Levels.ZERO);
          seen++;
        }
      }
    }
    long homes =
        plan.assignments().stream()
            .filter(a -> !(a instanceof Assignment.Unplaced) && !(a instanceof Assignment.Leaving))
            .count();
    assertThat(seen).isPositive().isLessThanOrEqualTo((int) homes);
  }

  /// What is forbidden by the rules about the two is so by the referee's as well. Homes that a
  /// tenant must leave first are left out: there the planner's days are coarser than the referee's.
  @Test
  void theRefereeFindsTheRuleThatIsSaidToBeBroken() {
    int forbidden = 0;
    for (long seed = 1; seed <= 60; seed++) {
      Problem problem = TinyProblems.of(seed);
      Proposal plan = plan(problem);
      Options options = new Options(problem, plan);
      for (HouseholdNeed need : problem.households()) {
        for (DwellingOffer home : problem.dwellings()) {
          LocalDate free = home.available();
          if (free == null || home.sharedPlaces() > 1 || need.pin() != null) {
            continue;
          }
          LocalDate from = later(need.ready(), free);
          Assignment.Stay stay =
              new Assignment.Stay(need.id(), home.id(), from, null, false, Levels.ZERO);
          if (options.judge(need.id(), home.id(), from) instanceof Judgement.Forbidden no) {
            Set<Rule> found = EnumSet.noneOf(Rule.class);
            Proposal tried = replaced(plan, stay);
            new Checker()
                .check(problem, tried).breaches().stream().map(Breach::rule).forEach(found::add);
            assertThat(no.broken()).as("seed %d %s", seed, stay).isNotEmpty();
            assertThat(no.broken()).anyMatch(b -> found.contains(b.rule()));
            forbidden++;
          }
        }
      }
    }
    assertThat(forbidden).isGreaterThan(100);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Proposal replaced(Proposal plan, Assignment one) {
    return new Proposal(
        plan.status(),
        plan.inputDigest(),
        plan.levels(),
        plan.assignments().stream()
            .map(a -> a.household().equals(one.household()) ? one : a)
            .toList(),
        plan.contradictions(),
        plan.engine());
  }

  private static Proposal plan(Problem problem) {
    return new Planner().solve(problem, QUICK, p -> {}, () -> false);
  }
}
