package no.husrom.plan.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.Balance;
import no.husrom.plan.Balance.Item;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;

/// Need against supply when the plan is carried out: all who need a home, tenants who keep theirs
/// left out; all homes that are free, those of tenants the plan moves, and the units it opens.
final class BalanceMaker {
  private final Basis basis;
  private final Draft draft;
  private final Problem problem;
  private final Targets targets;

  BalanceMaker(Basis basis, Draft draft, Problem problem, Targets targets) {
    this.basis = basis;
    this.draft = draft;
    this.problem = problem;
    this.targets = targets;
  }

  Balance of(Proposal proposal) {
    Map<String, HouseholdNeed> needs = new HashMap<>();
    problem.households().forEach(h -> needs.put(h.id(), h));
    Map<String, DwellingOffer> offers = new HashMap<>();
    problem.dwellings().forEach(d -> offers.put(d.id(), d));
    List<Item> need = new ArrayList<>();
    List<Item> supply = new ArrayList<>(draft.supplyOf(basis).items());
    for (Assignment assignment : proposal.assignments()) {
      HouseholdNeed household = needs.get(assignment.household());
      boolean stays =
          assignment instanceof Assignment.Renewal || assignment instanceof Assignment.Leaving;
      if (household == null || stays) {
        continue;
      }
      need.add(new Item(household.ready(), household.bedrooms()));
      if (assignment instanceof Assignment.NewUnit unit) {
        supply.add(new Item(unit.from(), targets.measure(unit.measure()).bedrooms()));
      }
      release(assignment, household, offers, supply);
    }
    return Balance.of(draft.year(), need, supply);
  }

  /// The home of a tenant who moves is free for others after the turnaround, unless the
  /// municipality loses it.
  private void release(
      Assignment assignment,
      HouseholdNeed household,
      Map<String, DwellingOffer> offers,
      List<Item> supply) {
    HouseholdNeed.Home home = household.home();
    DwellingOffer offer = home == null ? null : offers.get(home.dwelling());
    if (offer == null || offer.until() != null) {
      return;
    }
    switch (assignment) {
      case Assignment.Stay stay ->
          supply.add(new Item(stay.from().plusDays(turnaround()), offer.bedrooms()));
      case Assignment.NewUnit unit ->
          supply.add(new Item(unit.from().plusDays(turnaround()), offer.bedrooms()));
      case Assignment.Renewal _, Assignment.Leaving _, Assignment.Unplaced _ -> {}
    }
  }

  private int turnaround() {
    return problem.norms().turnaroundDays();
  }
}
