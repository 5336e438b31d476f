package no.husrom.plan.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Contradiction;
import no.husrom.plan.solve.Reason;
import org.jspecify.annotations.Nullable;

/// The reasons that can be read from the facts alone, without solving anything again.
public final class PlainReasons implements Explanations {
  private final Map<String, HouseholdNeed> needs = new HashMap<>();
  private final Map<String, DwellingOffer> offers = new HashMap<>();
  private final Map<String, MeasureOffer> measures = new HashMap<>();
  private final Map<String, Assignment> assignments = new HashMap<>();
  private final List<Contradiction> contradictions;

  public PlainReasons(Problem problem, Proposal proposal) {
    problem.households().forEach(h -> needs.put(h.id(), h));
    problem.dwellings().forEach(d -> offers.put(d.id(), d));
    problem.measures().forEach(m -> measures.put(m.id(), m));
    proposal.assignments().forEach(a -> assignments.put(a.household(), a));
    contradictions = proposal.contradictions();
  }

  @Override
  public List<Reason> of(String household) {
    List<Reason> reasons = new ArrayList<>();
    HouseholdNeed need = needs.get(household);
    Assignment assignment = assignments.get(household);
    if (need == null || assignment == null) {
      return reasons;
    }
    switch (assignment) {
      case Assignment.Stay stay -> {
        decided(need, stay.dwelling(), reasons);
        dwelling(need, stay, reasons);
      }
      case Assignment.NewUnit unit -> {
        decided(need, unit.measure(), reasons);
        unit(need, unit, reasons);
      }
      case Assignment.Renewal renewal -> {
        decided(need, renewal.dwelling(), reasons);
        DwellingOffer offer = offers.get(renewal.dwelling());
        if (offer != null) {
          reasons.add(new Reason.Bedrooms(need.bedrooms(), offer.bedrooms()));
        }
      }
      case Assignment.Leaving _ -> reasons.add(new Reason.BestForAll());
      case Assignment.Unplaced _ ->
          contradictions.stream()
              .filter(c -> c.household().equals(household))
              .forEach(c -> reasons.addAll(c.rules()));
    }
    return reasons;
  }

  private static void decided(HouseholdNeed need, String target, List<Reason> reasons) {
    if (need.pin() != null) {
      reasons.add(new Reason.Pinned(target));
    }
    if (target.equals(need.previous())) {
      reasons.add(new Reason.Kept(target, need.told()));
    }
  }

  private void dwelling(HouseholdNeed need, Assignment.Stay stay, List<Reason> reasons) {
    DwellingOffer offer = offers.get(stay.dwelling());
    if (offer == null) {
      return;
    }
    reasons.add(new Reason.Bedrooms(need.bedrooms(), offer.bedrooms()));
    reasons.add(new Reason.Starts(stay.from(), need.ready(), offer.available()));
    if (!need.preferredAreas().isEmpty()) {
      reasons.add(new Reason.Area(offer.area(), need.preferredAreas().contains(offer.area())));
    }
    common(need, stay.from(), offer.rent(), stay.levels().temporaryDays(), reasons);
  }

  private void unit(HouseholdNeed need, Assignment.NewUnit unit, List<Reason> reasons) {
    MeasureOffer offer = measures.get(unit.measure());
    if (offer == null) {
      return;
    }
    reasons.add(new Reason.Bedrooms(need.bedrooms(), offer.bedrooms()));
    reasons.add(new Reason.Starts(unit.from(), need.ready(), null));
    common(need, unit.from(), offer.rent(), unit.levels().temporaryDays(), reasons);
  }

  private static void common(
      HouseholdNeed need, LocalDate from, int rent, long temporaryDays, List<Reason> reasons) {
    for (Feature feature : need.needs()) {
      reasons.add(new Reason.Accessible(feature));
    }
    Integer most = need.mostRent();
    if (most != null) {
      reasons.add(new Reason.Rent(rent, most));
    }
    LocalDate deadline = need.deadline();
    if (deadline != null && from.isAfter(deadline)) {
      int days = Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(deadline, from));
      reasons.add(new Reason.Late(days, need.weight()));
    }
    if (temporaryDays > 0) {
      reasons.add(
          new Reason.Temporary(
              Math.toIntExact(temporaryDays), temporaryDays * need.temporaryCostPerDay()));
    }
  }

  @Override
  public @Nullable Reason cheapestChange(String household) {
    return null;
  }
}
