package no.husrom.plan.solve.study.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.divide.Division;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.solve.study.split.SplitResult.Crossing;
import no.husrom.plan.solve.study.split.SplitResult.Part;

/// Plans a divided year pool by pool, and as one.
public final class SplitStudy {
  private final Division<Pool> division;
  private final Solves solves;
  private final Map<Pool, Proposal> own = new java.util.EnumMap<>(Pool.class);
  private final Map<String, Assignment> apart = new HashMap<>();

  private SplitStudy(Division<Pool> division, Solves solves) {
    this.division = division;
    this.solves = solves;
  }

  /// Solves once for each pool that has households, and once for all.
  public static SplitResult run(Division<Pool> division, Solves solves) {
    return new SplitStudy(division, solves).run();
  }

  private SplitResult run() {
    Set<Pool> pools = division.parts();
    solves.expect(pools.size() + 1);
    Outcome sum = Outcome.NONE;
    Levels levels = Levels.ZERO;
    for (Pool pool : pools) {
      Problem problem = division.problem(pool);
      Proposal proposal = solves.solve(problem);
      own.put(pool, proposal);
      proposal.assignments().forEach(a -> apart.put(a.household(), a));
      sum = sum.plus(Outcome.of(problem, proposal));
      levels = levels.plus(proposal.values());
    }
    Proposal planned = solves.solve(division.problem());
    Proposal joint = planned.values().compareTo(levels) <= 0 ? planned : together(planned, levels);
    return new SplitResult(
        pools.stream().map(pool -> part(pool, joint)).toList(),
        sum,
        Outcome.of(division.problem(), joint),
        levels,
        joint.values(),
        onlyIn(joint.assignments(), apart.values()),
        onlyIn(
            division.problem().households().stream().map(h -> apart.get(h.id())).toList(), joint),
        crossings(joint),
        solves.proven(),
        !solves.cancelled());
  }

  /// The pools' plans as one plan, for a search that found none as good.
  private Proposal together(Proposal planned, Levels levels) {
    long[] bounds = new long[Levels.COUNT];
    Arrays.setAll(bounds, l -> Math.min(planned.levels().get(l).bound(), levels.get(l)));
    return new Proposal(
        Proposal.Status.FEASIBLE,
        planned.inputDigest(),
        Proposal.Level.all(levels, bounds),
        division.problem().households().stream().map(h -> apart.get(h.id())).toList(),
        planned.contradictions(),
        planned.engine());
  }

  private Part part(Pool pool, Proposal joint) {
    Problem problem = division.problem(pool);
    Proposal proposal = own.get(pool);
    return new Part(
        pool,
        problem.households().size(),
        problem.households().stream().mapToInt(HouseholdNeed::persons).sum(),
        division.count(pool),
        proposal == null ? Outcome.NONE : Outcome.of(problem, proposal, _ -> true),
        Outcome.of(division.problem(), joint, need -> division.of(need) == pool));
  }

  private static List<String> onlyIn(List<Assignment> these, Proposal not) {
    return onlyIn(these, not.assignments());
  }

  private static List<String> onlyIn(
      List<Assignment> these, java.util.Collection<Assignment> others) {
    Set<String> without = new HashSet<>();
    others.stream()
        .filter(Assignment.Unplaced.class::isInstance)
        .forEach(a -> without.add(a.household()));
    return these.stream()
        .filter(a -> !(a instanceof Assignment.Unplaced) && without.contains(a.household()))
        .map(Assignment::household)
        .toList();
  }

  private List<Crossing> crossings(Proposal joint) {
    List<Crossing> found = new ArrayList<>();
    for (Assignment assignment : joint.assignments()) {
      if (assignment instanceof Assignment.Stay stay) {
        Pool from = division.dwellings().get(stay.dwelling());
        Pool to = division.households().get(stay.household());
        if (from != null && to != null && from != to) {
          found.add(new Crossing(stay.dwelling(), from, stay.household(), to));
        }
      }
    }
    return found;
  }
}
