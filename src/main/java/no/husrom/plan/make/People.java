package no.husrom.plan.make;

import java.util.HashMap;
import java.util.Map;
import no.husrom.household.Category;
import no.husrom.plan.Who;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.need.Need;
import no.husrom.plan.need.NeedRow;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;

/// Everybody in the problem, as the plan knows them.
final class People {
  private final Map<String, Who> known = new HashMap<>();

  People(Basis basis, Need need, Problem problem) {
    for (NeedRow row : need.rows()) {
      known.put(row.who().id(), row.who());
    }
    for (HouseholdNeed household : problem.households()) {
      known.computeIfAbsent(household.id(), id -> tenant(basis, id, household));
    }
  }

  private static Who tenant(Basis basis, String id, HouseholdNeed household) {
    Category category = basis.household(id).map(h -> h.category()).orElse(Category.SITTING_TENANT);
    boolean hidden = household.secrecy() != HouseholdNeed.Secrecy.NONE;
    return new Who(id, category, true, hidden, household.persons(), household.bedrooms());
  }

  Who who(String household) {
    Who who = known.get(household);
    if (who == null) {
      throw new IllegalArgumentException("Nobody in the problem: " + household);
    }
    return who;
  }
}
