package no.husrom.plan.solve.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.price.Decisions;
import no.husrom.plan.solve.price.Matching;
import no.husrom.plan.solve.price.Prices;
import no.husrom.plan.solve.price.RowSystem;
import org.junit.jupiter.api.Test;

/// The bound that is there before the proving engine is.
class MatchingTest {
  private static final int PROBLEMS = 80;

  @Test
  void noPlanHasLessLatenessAndOftenItIsExact() {
    int exact = 0;
    for (long seed = 1; seed <= PROBLEMS; seed++) {
      Problem problem = TinyProblems.of(seed);
      long bound = matching(rows(problem)).bound();
      long best = BruteForce.best(problem).lateness();
      assertThat(bound).as("seed %d", seed).isBetween(0L, best);
      exact += bound == best ? 1 : 0;
    }
    assertThat(exact).isBetween(PROBLEMS / 2, PROBLEMS - 1);
  }

  /// Whoever doubts the bound can reckon it from the prices.
  @Test
  void noDecisionCostsLessThanItsHouseholdsPrice() {
    for (long seed = 1; seed <= PROBLEMS; seed++) {
      assertPricesHold(TinyProblems.of(seed));
    }
    for (long seed = 1; seed <= 10; seed++) {
      assertPricesHold(Generator.problem(60, 100, 3, seed, 100));
    }
  }

  private static void assertPricesHold(Problem problem) {
    Rows rows = rows(problem);
    Matching matching = matching(rows);
    Decisions all = Decisions.all(rows.space(), () -> false);
    Prices prices = matching.prices(new RowSystem(rows, all), 0);
    Prices.Reckoner reckoner = prices.new Reckoner();
    long[] least = {Long.MAX_VALUE};
    all.forEach((_, pair, day) -> least[0] = Math.min(least[0], reckoner.of(pair, day)));
    assertThat(least[0]).isNotNegative();
    boolean[] extras = new boolean[rows.extras().size()];
    Arrays.fill(extras, true);
    assertThat(prices.bound(extras)).isEqualTo(matching.bound() * Prices.UNIT);
  }

  private static Rows rows(Problem problem) {
    return Rows.of(SpaceBuilder.of(problem), () -> false);
  }

  private static Matching matching(Rows rows) {
    return Matching.of(rows, () -> false);
  }
}
