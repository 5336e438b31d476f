package no.husrom.plan.solve.study.split;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.divide.DividedLimits;
import no.husrom.plan.solve.divide.Division;
import no.husrom.plan.solve.divide.Shares;

/// Divides a year between the units. A household is its own group's, a tenant the tenants'. A
/// tenant's home is the tenants'; a dwelling that is decided for a household goes with it; one that
/// something is known of is whose it is said to be; all others, and the units of measures, are
/// divided by share of need among homes of as many bedrooms. The rooms of a house stay together.
public final class Divider {
  private final Problem problem;
  private final String refugees;
  private final Map<String, Pool> said;
  private final Map<String, Pool> households = new HashMap<>();
  private final Map<String, Pool> dwellings = new HashMap<>();
  private final Map<Pool, Integer> weights = new EnumMap<>(Pool.class);
  private final Map<Integer, Shares<Pool>> bySize = new HashMap<>();

  private Divider(Problem problem, String refugees, Map<String, Pool> said) {
    this.problem = problem;
    this.refugees = refugees;
    this.said = said;
  }

  /// @param refugees the household group that is the refugee service's, as `REFUGEE`
  /// @param said whose dwellings are, by id, as far as it is known
  public static Division<Pool> divide(Problem problem, String refugees, Map<String, Pool> said) {
    // a limit on changes is about the pool as one, and a split has no part in it
    Problem free = problem.withLimits(problem.limits().withMostChanges(null));
    return new Divider(free, refugees, said).divide();
  }

  private Division<Pool> divide() {
    for (HouseholdNeed need : problem.households()) {
      boolean mine = refugees.equals(need.group());
      households.put(need.id(), need.sitting() ? Pool.TENANTS : mine ? Pool.REFUGEES : Pool.OTHERS);
    }
    keepTogether();
    for (HouseholdNeed need : problem.households()) {
      HouseholdNeed.Home home = need.home();
      if (home != null) {
        dwellings.put(home.dwelling(), owner(need));
      }
      if (seeks(need)) {
        weights.merge(owner(need), 1, Integer::sum);
      }
    }
    if (weights.isEmpty()) {
      problem.households().forEach(need -> weights.merge(owner(need), 1, Integer::sum));
    }
    dwellings();
    return new Division<>(
        problem,
        households,
        dwellings,
        units(),
        new DividedLimits<>(problem, households, dwellings, weights, Map.of()));
  }

  /// A tenant whose home is decided for somebody else is planned for with them.
  private void keepTogether() {
    Map<String, String> tenants = new HashMap<>();
    for (HouseholdNeed need : problem.households()) {
      HouseholdNeed.Home home = need.home();
      if (home != null) {
        tenants.put(home.dwelling(), need.id());
      }
    }
    for (HouseholdNeed need : problem.households()) {
      HouseholdNeed.Pin pin = need.pin();
      String tenant = pin == null ? null : tenants.get(pin.target());
      if (tenant != null) {
        households.put(tenant, owner(need));
      }
    }
  }

  private Pool owner(HouseholdNeed need) {
    return households.getOrDefault(need.id(), Pool.OTHERS);
  }

  /// Whether it may need a dwelling that is not its home.
  private static boolean seeks(HouseholdNeed need) {
    HouseholdNeed.Home home = need.home();
    return home == null || home.mayMove();
  }

  private void dwellings() {
    Map<String, Pool> decided = new HashMap<>();
    for (HouseholdNeed need : problem.households()) {
      HouseholdNeed.Pin pin = need.pin();
      if (pin != null) {
        decided.putIfAbsent(pin.target(), owner(need));
      }
    }
    Map<String, Pool> houses = new HashMap<>();
    List<DwellingOffer> open =
        problem.dwellings().stream()
            .filter(d -> !dwellings.containsKey(d.id()))
            .sorted(
                Comparator.comparing(
                        DwellingOffer::available, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(DwellingOffer::id))
            .toList();
    for (DwellingOffer offer : open) {
      Pool known = decided.getOrDefault(offer.id(), said.get(offer.id()));
      if (known != null && weights.containsKey(known)) {
        give(offer, known, houses);
      }
    }
    for (DwellingOffer offer : open) {
      if (!dwellings.containsKey(offer.id())) {
        Pool house = offer.house() == null ? null : houses.get(offer.house());
        give(offer, house == null ? shares(offer.bedrooms()).next() : house, houses);
      }
    }
  }

  private void give(DwellingOffer offer, Pool pool, Map<String, Pool> houses) {
    dwellings.put(offer.id(), pool);
    if (offer.house() != null) {
      houses.putIfAbsent(offer.house(), pool);
    }
  }

  /// Those who need so many bedrooms; where nobody does, all.
  private Shares<Pool> shares(int bedrooms) {
    return bySize.computeIfAbsent(
        bedrooms,
        size -> {
          Map<Pool, Integer> need = new EnumMap<>(Pool.class);
          for (HouseholdNeed household : problem.households()) {
            if (seeks(household) && household.bedrooms() == size) {
              need.merge(owner(household), 1, Integer::sum);
            }
          }
          return new Shares<>(need.isEmpty() ? weights : need);
        });
  }

  private Map<String, Map<Pool, Integer>> units() {
    Map<String, Map<Pool, Integer>> units = new TreeMap<>();
    for (MeasureOffer measure : problem.measures()) {
      Map<Pool, Integer> parts = new EnumMap<>(Pool.class);
      int left = measure.units();
      for (HouseholdNeed need : problem.households()) {
        HouseholdNeed.Pin pin = need.pin();
        if (left > 0 && pin != null && pin.target().equals(measure.id())) {
          parts.merge(owner(need), 1, Integer::sum);
          left--;
        }
      }
      for (; left > 0; left--) {
        parts.merge(shares(measure.bedrooms()).next(), 1, Integer::sum);
      }
      units.put(measure.id(), parts);
    }
    return units;
  }
}
