package no.husrom.plan.solve.planner;

import static org.assertj.core.api.Assertions.assertThat;

import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.check.Breach;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.json.ProblemJson;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.price.Matching;
import no.husrom.plan.solve.prove.Effort;
import no.husrom.plan.solve.prove.Keeping;
import no.husrom.plan.solve.prove.Prover;
import no.husrom.plan.solve.search.LocalSearch;
import org.junit.jupiter.api.Test;

/// A limit on how many get another home than before, against looking at every plan.
class ChangeLimitTest {
  private static final int PROBLEMS = 120;

  private static Problem limited(long seed) {
    Problem problem = TinyProblems.of(seed);
    return problem.withLimits(problem.limits().withMostChanges((int) (seed % 3)));
  }

  @Test
  void thePlanIsTheBestOfThoseWithFewEnoughChanges() throws Exception {
    int possible = 0;
    int dearer = 0;
    int impossible = 0;
    try (Engine engine = Engine.start(() -> false)) {
      for (long seed = 1; seed <= PROBLEMS; seed++) {
        Problem problem = limited(seed);
        Levels best = BruteForce.best(problem);
        Space space = SpaceBuilder.of(problem);
        LocalSearch search = new LocalSearch(space);
        search.run(20_000, seed, () -> false, d -> {});
        Draft draft = search.best();
        Rows rows = Rows.of(space, () -> false);
        boolean none = best.lateness() == Long.MAX_VALUE;
        assertThat(new Keeping(rows).keeps(draft)).as("seed %d", seed).isEqualTo(!none);
        if (none) {
          impossible++;
          assertThat(checked(problem, space, draft, new long[Levels.COUNT]).breaches())
              .as("seed %d", seed)
              .extracting(Breach::rule)
              .containsExactly(Rule.MOST_CHANGES);
          continue;
        }
        possible++;
        long[] bounds = new long[Levels.COUNT];
        new Prover(rows, engine, Effort.STANDARD, draft, bounds, (_, _, _) -> {}, () -> false)
            .run(Matching.of(rows, () -> false), Levels.COUNT);
        Verdict verdict = checked(problem, space, draft, bounds);
        assertThat(verdict.breaches()).as("seed %d", seed).isEmpty();
        assertThat(verdict.levels()).as("seed %d", seed).isEqualTo(best);
        assertThat(Levels.of(bounds)).as("seed %d", seed).isEqualTo(best);
        dearer += BruteForce.best(TinyProblems.of(seed)).compareTo(best) < 0 ? 1 : 0;
      }
    }
    assertThat(possible).isGreaterThan(PROBLEMS / 2);
    assertThat(dearer).as("problems where the limit binds").isGreaterThan(5);
    assertThat(impossible).as("problems where no plan keeps the limit").isGreaterThan(2);
  }

  private static Verdict checked(Problem problem, Space space, Draft draft, long[] bounds) {
    Proposal proposal =
        new ProposalBuilder(space).build(draft, bounds, false, Proposal.Engine.PROVEN_BY_ENGINE);
    return new Checker().check(problem, proposal);
  }

  @Test
  void theLimitIsInTheOpenFileAndOnlyThenInItsDigest() {
    Problem problem = TinyProblems.of(1);
    Problem limited = problem.withLimits(problem.limits().withMostChanges(2));
    assertThat(ProblemJson.read(ProblemJson.write(limited)).value()).isEqualTo(limited);
    assertThat(ProblemJson.write(problem)).doesNotContain("mostChanges");
    assertThat(ProblemJson.digest(limited)).isNotEqualTo(ProblemJson.digest(problem));
  }
}
