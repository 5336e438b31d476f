package no.husrom.plan.solve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything the planner knows: the same facts as a `husrom-problem/1` file. A fact that is not
/// here cannot change the plan. Identifiers of dwellings and measures share one name space, since
/// both are targets of a placement.
///
/// @param name free text, for people
/// @param dwellings also the homes of the sitting tenants, see [HouseholdNeed.Home]
public record Problem(
    String name,
    Period period,
    Norms norms,
    Weights weights,
    List<HouseholdNeed> households,
    List<DwellingOffer> dwellings,
    List<MeasureOffer> measures,
    Limits limits) {

  /// @throws IllegalArgumentException when an identifier is used twice or a home is unknown
  public Problem {
    households = List.copyOf(households);
    dwellings = List.copyOf(dwellings);
    measures = List.copyOf(measures);
    Set<String> seen = new HashSet<>();
    for (HouseholdNeed household : households) {
      require(seen.add(household.id()), "household twice: " + household.id());
    }
    Set<String> targets = new HashSet<>();
    for (DwellingOffer dwelling : dwellings) {
      require(targets.add(dwelling.id()), "dwelling twice: " + dwelling.id());
    }
    Map<String, String> homes = new HashMap<>();
    for (HouseholdNeed household : households) {
      HouseholdNeed.Home home = household.home();
      if (home != null) {
        require(targets.contains(home.dwelling()), "unknown home: " + home.dwelling());
        require(
            homes.put(home.dwelling(), household.id()) == null,
            "two households at home in " + home.dwelling());
      }
    }
    for (MeasureOffer measure : measures) {
      require(targets.add(measure.id()), "measure or dwelling twice: " + measure.id());
    }
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  public Problem withHouseholds(List<HouseholdNeed> others) {
    return new Problem(name, period, norms, weights, others, dwellings, measures, limits);
  }

  public Problem withDwellings(List<DwellingOffer> others) {
    return new Problem(name, period, norms, weights, households, others, measures, limits);
  }

  public Problem withMeasures(List<MeasureOffer> others) {
    return new Problem(name, period, norms, weights, households, dwellings, others, limits);
  }

  public Problem withLimits(Limits others) {
    return new Problem(name, period, norms, weights, households, dwellings, measures, others);
  }

  public Problem withNorms(Norms others) {
    return new Problem(name, period, others, weights, households, dwellings, measures, limits);
  }

  public Problem withWeights(Weights others) {
    return new Problem(name, period, norms, others, households, dwellings, measures, limits);
  }
}
