package no.husrom.plan.solve.study.split;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;

/// A year divided: whose each household, each dwelling and each unit of a measure is, and by what
/// weights money, handovers and limits are divided. Made by [Divider].
///
/// @param units for each measure how many of its units each pool has
/// @param weights how many households of each pool need a home
public record Division(
    Problem problem,
    Map<String, Pool> households,
    Map<String, Pool> dwellings,
    Map<String, Map<Pool, Integer>> units,
    Map<Pool, Integer> weights) {

  public Division {
    households = Map.copyOf(households);
    dwellings = Map.copyOf(dwellings);
    units = Map.copyOf(units);
    weights = Map.copyOf(weights);
  }

  public Pool of(HouseholdNeed need) {
    Pool pool = households.get(need.id());
    if (pool == null) {
      throw new IllegalArgumentException("Nobody's household: " + need.id());
    }
    return pool;
  }

  /// The dwellings each pool has to give.
  public int count(Pool pool) {
    return Math.toIntExact(dwellings.values().stream().filter(p -> p == pool).count());
  }

  /// The year as one pool plans it alone.
  public Problem problem(Pool pool) {
    List<HouseholdNeed> needs = problem.households().stream().filter(h -> of(h) == pool).toList();
    List<DwellingOffer> offers =
        problem.dwellings().stream().filter(d -> dwellings.get(d.id()) == pool).toList();
    List<MeasureOffer> measures = new ArrayList<>();
    for (MeasureOffer measure : problem.measures()) {
      int most = units.getOrDefault(measure.id(), Map.of()).getOrDefault(pool, 0);
      if (most > 0) {
        measures.add(certain(measure, most));
      }
    }
    return problem
        .withHouseholds(needs)
        .withDwellings(offers)
        .withMeasures(measures)
        .withLimits(limits(pool));
  }

  /// So many units, counted on as they are.
  private static MeasureOffer certain(MeasureOffer m, int most) {
    return new MeasureOffer(
        m.id(),
        m.kind(),
        m.bedrooms(),
        m.mostPersons(),
        m.features(),
        m.area(),
        most,
        m.leadDays(),
        m.rent(),
        m.operatingPerMonth(),
        m.investment(),
        m.grant(),
        100);
  }

  private Limits limits(Pool pool) {
    Limits whole = problem.limits();
    Long operating = whole.operatingBudget();
    Long investment = whole.investmentBudget();
    return new Limits(
        operating == null ? null : part(operating, weights, pool),
        investment == null ? null : part(investment, weights, pool),
        whole.handovers().stream().map(n -> (int) part(n, weights, pool)).toList(),
        whole.caps().stream()
            .map(
                cap ->
                    new Limits.GroupCap(
                        cap.scope(),
                        cap.place(),
                        cap.group(),
                        (int) part(cap.most(), members(cap), pool)))
            .toList());
  }

  private Map<Pool, Integer> members(Limits.GroupCap cap) {
    Map<Pool, Integer> members = new EnumMap<>(Pool.class);
    for (HouseholdNeed need : problem.households()) {
      if (cap.group() == null || cap.group().equals(need.group())) {
        members.merge(of(need), 1, Integer::sum);
      }
    }
    return members.isEmpty() ? weights : members;
  }

  private static long part(long amount, Map<Pool, Integer> weights, Pool pool) {
    return Shares.of(amount, weights).getOrDefault(pool, 0L);
  }
}
