package no.husrom.plan.solve.convert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Terms;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Weights;

/// A published problem. Its tables are as in the file and not copied.
public sealed interface Instance {
  LocalDate DAY = LocalDate.of(2000, 1, 1);

  /// The dwellings.
  int agents();

  /// The households.
  int jobs();

  /// What each job costs with each agent, agent by agent.
  int[][] costs();

  /// The same with other costs.
  Instance withCosts(int[][] costs);

  Problem problem(String name);

  /// The dearest of all costs.
  default int dearest() {
    return Arrays.stream(costs()).flatMapToInt(Arrays::stream).max().orElse(0);
  }

  /// A problem of most profit as one of least cost: each cost is what is missing from the dearest.
  default Instance inverted() {
    int dearest = dearest();
    return withCosts(
        Arrays.stream(costs())
            .map(row -> Arrays.stream(row).map(cost -> dearest - cost).toArray())
            .toArray(int[][]::new));
  }

  /// Generalised assignment.
  ///
  /// @param sizes what each job takes of each agent's capacity, agent by agent
  record Gap(int[][] costs, int[][] sizes, int[] capacities) implements Instance {

    @Override
    public int agents() {
      return costs.length;
    }

    @Override
    public int jobs() {
      return costs[0].length;
    }

    @Override
    public Instance withCosts(int[][] others) {
      return new Gap(others, sizes, capacities);
    }

    /// No household may have a dwelling of one bedroom for itself, since it needs none.
    @Override
    public Problem problem(String name) {
      return of(
          name,
          households(jobs(), j -> terms(agents(), a -> new Terms(costs[a][j], sizes[a][j]))),
          dwellings(agents(), a -> empty(a, 1).withSharing(capacities[a], null, null)));
    }
  }

  /// Assignment of as many as there are.
  ///
  /// @param costs of assigning one to another, item by item
  record Square(int[][] costs) implements Instance {

    @Override
    public int agents() {
      return costs.length;
    }

    @Override
    public int jobs() {
      return costs.length;
    }

    @Override
    public Instance withCosts(int[][] others) {
      return new Square(others);
    }

    @Override
    public Problem problem(String name) {
      return of(
          name,
          households(jobs(), j -> terms(agents(), a -> new Terms(costs[j][a], null))),
          dwellings(agents(), a -> empty(a, 0)));
    }
  }

  private static Problem of(
      String name, List<HouseholdNeed> households, List<DwellingOffer> dwellings) {
    return new Problem(
        name,
        new Period(DAY, 1, 0, 1),
        new Norms(1, List.of(), List.of(), 0, 0, 1),
        new Weights(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        households,
        dwellings,
        List.of(),
        Limits.NONE);
  }

  private static List<HouseholdNeed> households(int count, IntFunction<Map<String, Terms>> terms) {
    List<HouseholdNeed> households = new ArrayList<>(count);
    for (int j = 0; j < count; j++) {
      households.add(
          HouseholdNeed.draft("J" + (j + 1), 1, 0, DAY)
              .weight(1)
              .shareGroup("ALL")
              .terms(terms.apply(j))
              .done());
    }
    return households;
  }

  private static Map<String, Terms> terms(int agents, IntFunction<Terms> terms) {
    Map<String, Terms> of = new HashMap<>();
    for (int a = 0; a < agents; a++) {
      of.put(agent(a), terms.apply(a));
    }
    return of;
  }

  private static List<DwellingOffer> dwellings(int count, IntFunction<DwellingOffer> dwelling) {
    return IntStream.range(0, count).mapToObj(dwelling).toList();
  }

  private static DwellingOffer empty(int a, int bedrooms) {
    return DwellingOffer.plain(agent(a), bedrooms, "", 0, DAY);
  }

  private static String agent(int a) {
    return "A" + (a + 1);
  }
}
