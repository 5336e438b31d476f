package no.husrom.plan.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.plan.Plan;
import no.husrom.plan.Who;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;

/// Places in a plan that nobody is assigned to yet.
public final class Places {
  private Places() {}

  /// Those of a plan that are of another size in another problem: with more persons to settle they
  /// are shared out anew, and the same number is another place.
  public static Set<String> others(Edition plan, Problem other) {
    Map<String, HouseholdNeed> sizes = new HashMap<>();
    other.households().forEach(need -> sizes.put(need.id(), need));
    Set<String> others = new TreeSet<>();
    for (HouseholdNeed was : plan.problem().households()) {
      HouseholdNeed is = sizes.get(was.id());
      boolean same = is != null && is.persons() == was.persons() && is.bedrooms() == was.bedrooms();
      if (!same && unnamed(plan.plan(), was.id())) {
        others.add(was.id());
      }
    }
    return others;
  }

  private static boolean unnamed(Plan plan, String household) {
    return plan.placementOf(household)
        .map(placement -> placement.who())
        .or(() -> plan.unplacedOf(household).map(unplaced -> unplaced.who()))
        .map(Who::named)
        .filter(named -> !named)
        .isPresent();
  }
}
