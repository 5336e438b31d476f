package no.husrom.plan.solve.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.husrom.plan.solve.Assignment.Stay;
import no.husrom.plan.solve.HouseholdNeed.Terms;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.prove.Effort;
import no.husrom.plan.solve.search.LocalSearch;
import org.junit.jupiter.api.Test;

/// The planner against looking at every plan.
class BruteForceTest {
  private static final int PROBLEMS = 300;
  private static final int FEWER = 120;

  @Test
  void allFiveLevelsAreTheBestThereIs() throws Exception {
    int several = 0;
    int dear = 0;
    try (Engine engine = Engine.start(() -> false)) {
      for (long seed = 1; seed <= PROBLEMS; seed++) {
        Problem problem = TinyProblems.of(seed);
        Solved solved = Solved.of(problem, engine);
        assertThat(solved.breaches()).as("seed %d", seed).isEmpty();
        assertThat(solved.levels()).as("seed %d", seed).isEqualTo(BruteForce.best(problem));
        assertThat(solved.bounds()).as("seed %d", seed).isEqualTo(solved.levels());
        several += (int) terms(solved, problem).filter(t -> t.placesTaken() > 1).count();
        dear += (int) terms(solved, problem).filter(t -> t.fit() > 0).count();
      }
    }
    assertThat(several).as("sharers who take several places").isGreaterThan(20);
    assertThat(dear).as("sharers who have points for the dwelling").isGreaterThan(20);
  }

  private static Stream<Terms> terms(Solved solved, Problem problem) {
    PlainFacts facts = new PlainFacts(problem);
    return solved.proposal().assignments().stream()
        .filter(Stay.class::isInstance)
        .map(Stay.class::cast)
        .filter(Stay::shared)
        .map(stay -> facts.need(stay.household()).termsIn(stay.dwelling()));
  }

  /// As with a large problem: some decisions at a time, and some never together.
  @Test
  void aPartOfTheDecisionsProvesNothingThatIsNotSo() throws Exception {
    int best = 0;
    Effort little = new Effort(4, 4, 0.002, 40, 3, 1, 9, 100, 100);
    try (Engine engine = Engine.start(() -> false)) {
      for (long seed = 1; seed <= FEWER; seed++) {
        Problem problem = TinyProblems.of(seed);
        Solved solved = Solved.of(problem, engine, little);
        Levels really = BruteForce.best(problem);
        assertThat(solved.breaches()).as("seed %d", seed).isEmpty();
        assertThat(solved.bounds().lateness())
            .as("seed %d", seed)
            .isLessThanOrEqualTo(really.lateness());
        boolean proven = solved.bounds().equals(solved.levels());
        assertThat(!proven || solved.levels().equals(really)).as("seed %d", seed).isTrue();
        best += proven ? 1 : 0;
      }
    }
    assertThat(best).isBetween(FEWER / 4, FEWER);
  }

  @Test
  void plainSearchKeepsTheRulesAndFindsTheBestAlmostAlways() {
    int best = 0;
    for (long seed = 1; seed <= FEWER; seed++) {
      Problem problem = TinyProblems.of(seed);
      Space space = SpaceBuilder.of(problem);
      LocalSearch search = new LocalSearch(space);
      search.run(20_000, seed, () -> false, d -> {});
      Proposal proposal =
          new ProposalBuilder(space)
              .build(search.best(), new long[Levels.COUNT], false, Proposal.Engine.SEARCH_ONLY);
      Verdict verdict = new Checker().check(problem, proposal);
      assertThat(verdict.breaches()).as("seed %d", seed).isEmpty();
      best += verdict.levels().equals(BruteForce.best(problem)) ? 1 : 0;
    }
    assertThat(best).isGreaterThanOrEqualTo(FEWER * 95 / 100);
  }
}
