package no.husrom.plan.make;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.Placement;
import no.husrom.plan.Placement.Home;
import no.husrom.plan.Placement.InDwelling;
import no.husrom.plan.Placement.InUnit;
import no.husrom.plan.Placement.Renewed;
import no.husrom.plan.Unplaced;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import org.jspecify.annotations.Nullable;

/// Reads a proposal's assignments as placements and as households that get nothing.
final class Placements {
  private final Map<String, HouseholdNeed> needs = new HashMap<>();
  private final Map<String, DwellingOffer> offers = new HashMap<>();
  private final People people;
  private final Targets targets;
  private final Explanations explanations;
  private final List<Placement> placed = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();

  Placements(Problem problem, People people, Targets targets, Explanations explanations) {
    problem.households().forEach(h -> needs.put(h.id(), h));
    problem.dwellings().forEach(d -> offers.put(d.id(), d));
    this.people = people;
    this.targets = targets;
    this.explanations = explanations;
  }

  void read(Proposal proposal) {
    for (Assignment assignment : proposal.assignments()) {
      HouseholdNeed need = needs.get(assignment.household());
      if (need == null) {
        throw new IllegalArgumentException("Not in the problem: " + assignment.household());
      }
      switch (assignment) {
        case Assignment.Stay stay ->
            place(
                need,
                new InDwelling(stay.dwelling(), bedrooms(stay.dwelling()), stay.shared()),
                stay.from(),
                stay.until());
        case Assignment.NewUnit unit ->
            place(
                need,
                new InUnit(
                    targets.measure(unit.measure()).id(),
                    targets.measure(unit.measure()).bedrooms()),
                unit.from(),
                null);
        case Assignment.Renewal renewal ->
            place(
                need,
                new Renewed(renewal.dwelling(), bedrooms(renewal.dwelling())),
                renewedFrom(need),
                null);
        case Assignment.Leaving _ -> {}
        case Assignment.Unplaced _ -> leave(need);
      }
    }
  }

  private int bedrooms(String dwelling) {
    DwellingOffer offer = offers.get(dwelling);
    return offer == null ? 0 : offer.bedrooms();
  }

  private static LocalDate renewedFrom(HouseholdNeed need) {
    HouseholdNeed.Home home = need.home();
    return home == null ? need.ready() : home.leaseEnds().plusDays(1);
  }

  private void place(HouseholdNeed need, Home home, LocalDate from, @Nullable LocalDate until) {
    boolean renewed = home instanceof Renewed;
    LocalDate deadline = need.deadline();
    int late = renewed || deadline == null ? 0 : daysAfter(deadline, from);
    int temporary = renewed || need.temporaryCostPerDay() == 0 ? 0 : daysAfter(need.ready(), from);
    placed.add(
        new Placement(
            people.who(need.id()),
            home,
            from,
            until,
            need.pin() != null,
            late,
            temporary,
            explanations.of(need.id())));
  }

  private void leave(HouseholdNeed need) {
    unplaced.add(
        new Unplaced(
            people.who(need.id()),
            need.ready(),
            need.deadline(),
            need.pin() != null,
            explanations.of(need.id()),
            explanations.cheapestChange(need.id())));
  }

  private static int daysAfter(LocalDate day, LocalDate from) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(day, from));
  }

  List<Placement> placed() {
    return placed;
  }

  List<Unplaced> unplaced() {
    return unplaced;
  }
}
