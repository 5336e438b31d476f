package no.husrom.plan.solve.planner;

import static org.assertj.core.api.Assertions.assertThat;

import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.search.LocalSearch;
import org.junit.jupiter.api.Test;

/// The planner against looking at every plan.
class BruteForceTest {
  private static final int PROBLEMS = 120;

  @Test
  void allFiveLevelsAreTheBestThereIs() throws Exception {
    try (Engine engine = Engine.start(() -> false)) {
      for (long seed = 1; seed <= PROBLEMS; seed++) {
        Problem problem = TinyProblems.of(seed);
        Space space = SpaceBuilder.of(problem);
        long[] bounds = new long[Levels.COUNT];
        Draft draft = new LocalSearch(space).best();
        new Prover(Rows.of(space), engine, draft, bounds, p -> {}).run();
        Proposal proposal =
            new ProposalBuilder(space)
                .build(draft, bounds, false, Proposal.Engine.PROVEN_BY_ENGINE);
        Verdict verdict = new Checker().check(problem, proposal);
        assertThat(verdict.breaches()).as("seed %d", seed).isEmpty();
        assertThat(verdict.levels()).as("seed %d", seed).isEqualTo(BruteForce.best(problem));
        assertThat(Levels.of(bounds)).as("seed %d", seed).isEqualTo(verdict.levels());
      }
    }
  }

  @Test
  void plainSearchKeepsTheRulesAndFindsTheBestAlmostAlways() {
    int best = 0;
    for (long seed = 1; seed <= PROBLEMS; seed++) {
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
    assertThat(best).isGreaterThanOrEqualTo(PROBLEMS * 95 / 100);
  }
}
