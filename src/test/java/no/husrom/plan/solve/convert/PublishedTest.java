package no.husrom.plan.solve.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;
import no.husrom.plan.solve.json.ProblemJson;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.solve.search.SplitMix;
import org.junit.jupiter.api.Test;

/// Small problems in the layouts of the published ones, solved by the planner and by trying
/// everything.
class PublishedTest {
  private static final int AGENTS = 3;
  private static final int JOBS = 7;
  private static final int ITEMS = 6;

  private static int[][] table(SplitMix random, int rows, int columns, int least, int most) {
    int[][] table = new int[rows][columns];
    for (int[] row : table) {
      for (int column = 0; column < columns; column++) {
        row[column] = least + random.below(most - least + 1);
      }
    }
    return table;
  }

  private static Instance.Gap gap(SplitMix random) {
    int[][] sizes = table(random, AGENTS, JOBS, 5, 25);
    int[] capacities = IntStream.range(0, AGENTS).map(_ -> 38 + random.below(12)).toArray();
    return new Instance.Gap(table(random, AGENTS, JOBS, 10, 50), sizes, capacities);
  }

  /// Several numbers a line and lines that end in the middle of a row, as published.
  private static String lines(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      text.append(' ').append(numbers.get(i)).append(i % 5 == 4 ? " \r\n" : "");
    }
    return text.append('\n').toString();
  }

  private static List<Integer> numbers(Instance.Gap gap) {
    List<Integer> numbers = new ArrayList<>(List.of(gap.agents(), gap.jobs()));
    add(numbers, gap.costs());
    add(numbers, gap.sizes());
    add(numbers, gap.capacities());
    return numbers;
  }

  private static void add(List<Integer> numbers, int[]... rows) {
    for (int[] row : rows) {
      IntStream.of(row).forEach(numbers::add);
    }
  }

  /// The least cost of the jobs from one on, or the most profit; -1 when they do not fit.
  private static int best(Instance.Gap gap, int[] left, int job, int sign) {
    if (job == gap.jobs()) {
      return 0;
    }
    int best = -1;
    for (int a = 0; a < gap.agents(); a++) {
      int size = gap.sizes()[a][job];
      if (size <= left[a]) {
        left[a] -= size;
        int rest = best(gap, left, job + 1, sign);
        left[a] += size;
        int all = rest + gap.costs()[a][job];
        best = rest >= 0 && (best < 0 || sign * all < sign * best) ? all : best;
      }
    }
    return best;
  }

  private static int best(int[][] costs, int item, int taken) {
    if (item == costs.length) {
      return 0;
    }
    int best = Integer.MAX_VALUE;
    for (int to = 0; to < costs.length; to++) {
      if ((taken & 1 << to) == 0) {
        best = Math.min(best, costs[item][to] + best(costs, item + 1, taken | 1 << to));
      }
    }
    return best;
  }

  private static Instance only(Published published) {
    assertThat(published.fault()).isNull();
    assertThat(published.instances()).hasSize(1);
    return published.instances().getFirst();
  }

  /// The levels of a plan that is proven and right, by way of a problem file.
  private static Levels solved(Instance instance) {
    String file = ProblemJson.write(instance.problem("published"));
    Problem problem = Objects.requireNonNull(ProblemJson.read(file).value());
    Proposal proposal = new Planner().solve(problem, Settings.STANDARD, _ -> {}, () -> false);
    assertThat(proposal.status()).isEqualTo(Proposal.Status.OPTIMAL);
    Verdict verdict = new Checker().check(problem, proposal);
    assertThat(verdict.breaches()).isEmpty();
    return verdict.levels();
  }

  private static Levels fit(int points) {
    return new Levels(0, 0, 0, points, 0);
  }

  @Test
  void theFitOfGeneralisedAssignmentIsTheLeastCost() {
    int tight = 0;
    for (long seed = 1; seed <= 6; seed++) {
      Instance.Gap gap = gap(SplitMix.of(seed, 81, 0));
      int least = best(gap, gap.capacities().clone(), 0, 1);
      int roomy = IntStream.range(0, JOBS).map(j -> cheapest(gap, j)).sum();
      Instance read = only(Published.read(lines(numbers(gap)), Layout.GAP));
      assertThat(solved(read)).as("seed %d", seed).isEqualTo(fit(least));
      tight += least > roomy ? 1 : 0;
    }
    assertThat(tight).as("problems in which the capacities bind").isPositive();
  }

  private static int cheapest(Instance.Gap gap, int job) {
    return IntStream.range(0, AGENTS).map(a -> gap.costs()[a][job]).min().orElseThrow();
  }

  @Test
  void aProblemOfMostProfitIsOneOfLeastLoss() {
    Instance.Gap gap = gap(SplitMix.of(7, 81, 0));
    int most = best(gap, gap.capacities().clone(), 0, -1);
    assertThat(most).isPositive();
    assertThat(solved(gap.inverted())).isEqualTo(fit(gap.dearest() * JOBS - most));
  }

  @Test
  void theFitOfAssignmentIsTheLeastCost() {
    for (long seed = 1; seed <= 3; seed++) {
      int[][] costs = table(SplitMix.of(seed, 82, 0), ITEMS, ITEMS, 0, 30);
      List<Integer> numbers = new ArrayList<>(List.of(ITEMS));
      add(numbers, costs);
      Instance read = only(Published.read(lines(numbers), Layout.ASSIGNMENT));
      assertThat(solved(read)).as("seed %d", seed).isEqualTo(fit(best(costs, 0, 0)));
    }
  }

  @Test
  void aFileOfSeveralProblemsHasThemInOrder() {
    SplitMix random = SplitMix.of(9, 81, 0);
    List<Instance.Gap> gaps = List.of(gap(random), gap(random), gap(random));
    List<Integer> numbers = new ArrayList<>(List.of(gaps.size()));
    gaps.forEach(gap -> numbers.addAll(numbers(gap)));
    Published published = Published.read(lines(numbers), Layout.GAP);
    assertThat(published.instances())
        .extracting(instance -> List.of(instance.problem("").households()))
        .isEqualTo(gaps.stream().map(gap -> List.of(gap.problem("").households())).toList());
  }

  private static void refused(String text, Layout layout, Fault fault) {
    assertThat(Published.read(text, layout)).isEqualTo(new Published(List.of(), fault));
  }

  @Test
  void whatIsNoSuchFileIsRefusedWithThePlace() {
    refused(" \n\n", Layout.GAP, new Fault.Empty());
    refused("1 2\n3 4 x5", Layout.GAP, new Fault.NoNumber(2, 3, "x5"));
    refused("2\n1 2\n3 4.5", Layout.ASSIGNMENT, new Fault.NoNumber(3, 2, "4.5"));
    refused("2\n1 2\n3", Layout.ASSIGNMENT, new Fault.WrongCountOfAssignment(2, 5, 4));
    refused("2\n1 2\n3 -4", Layout.ASSIGNMENT, new Fault.OutOfRange(3, 2, -4, 0, 1_000_000));
    refused("-3", Layout.ASSIGNMENT, new Fault.OutOfRange(1, 1, -3, 1, 1_000_000));
    refused("0", Layout.ASSIGNMENT, new Fault.OutOfRange(1, 1, 0, 1, 1_000_000));
  }

  @Test
  void generalisedAssignmentIsHeldAgainstItsCounts() {
    String one = "1 2\n5 6\n7 8\n9\n";
    assertThat(Published.read(one, Layout.GAP).fault()).isNull();
    assertThat(Published.read("1 " + one, Layout.GAP).fault()).isNull();
    refused("3 " + one, Layout.GAP, new Fault.WrongCountOfGap(8, 11, 3, 1));
    refused(one + "4", Layout.GAP, new Fault.WrongCountOfGap(8, 7, 1, 0));
    refused(
        "999999999 999999999",
        Layout.GAP,
        new Fault.WrongCountOfGap(
            2, 2 + 2 * 999_999_999L * 999_999_999L + 999_999_999L, 999_999_999, 0));
    refused("1 2\n5 6\n7 0\n9", Layout.GAP, new Fault.OutOfRange(3, 2, 0, 1, 1_000_000));
    refused("1 2\n5 6\n7 8\n-9", Layout.GAP, new Fault.OutOfRange(4, 1, -9, 0, 1_000_000));
    refused("0 0", Layout.GAP, new Fault.OutOfRange(1, 1, 0, 1, 1_000_000));
    refused("-5 3", Layout.GAP, new Fault.OutOfRange(1, 1, -5, 1, 1_000_000));
  }
}
