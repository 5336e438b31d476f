package no.husrom.plan.solve.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Suitability;
import org.jspecify.annotations.Nullable;

/// The facts that speak for what a household got.
final class PlacedReasons {
  private final Facts facts;
  private final Suitability suitability;
  private final Map<String, Assignment> assignments;

  PlacedReasons(Facts facts, Map<String, Assignment> assignments) {
    this.facts = facts;
    this.assignments = assignments;
    suitability = new Suitability(facts);
  }

  List<Reason> of(Assignment assignment) {
    HouseholdNeed need = facts.household(index(assignment.household()));
    List<Reason> reasons = new ArrayList<>();
    String target = Explainer.targetOf(assignment);
    if (target != null) {
      decided(need, target, reasons);
    }
    switch (assignment) {
      case Assignment.Stay stay -> stay(need, stay, reasons);
      case Assignment.NewUnit unit -> unit(need, unit, reasons);
      case Assignment.Renewal renewal -> home(need, dwelling(renewal.dwelling()), reasons);
      case Assignment.Leaving leaving -> late(need, leaving.day(), reasons);
      case Assignment.Unplaced _ -> {}
    }
    if (reasons.isEmpty()) {
      reasons.add(new Reason.BestForAll());
    }
    return List.copyOf(reasons);
  }

  private int index(String household) {
    Integer index = facts.householdOf(household);
    return index == null ? -1 : index;
  }

  private static void decided(HouseholdNeed need, String target, List<Reason> reasons) {
    if (need.pin() != null) {
      reasons.add(new Reason.Pinned(target));
    }
    if (target.equals(need.previous())) {
      reasons.add(new Reason.Kept(target, need.told()));
    }
  }

  private @Nullable DwellingOffer dwelling(String id) {
    Integer index = facts.dwellingOf(id);
    return index == null ? null : facts.dwelling(index);
  }

  private void stay(HouseholdNeed need, Assignment.Stay stay, List<Reason> reasons) {
    DwellingOffer offer = dwelling(stay.dwelling());
    if (offer == null) {
      return;
    }
    home(need, offer, reasons);
    reasons.add(new Reason.Starts(stay.from(), need.ready(), freed(offer, reasons)));
    rent(need, offer.rent(), reasons);
    waiting(need, stay.from(), stay.levels().temporaryDays(), reasons);
    choices(need, reasons);
  }

  /// The day the dwelling was free; adds who left it.
  private LocalDate freed(DwellingOffer offer, List<Reason> reasons) {
    Integer d = facts.dwellingOf(offer.id());
    int tenant = d == null ? -1 : facts.tenant(d);
    if (d != null && tenant >= 0) {
      String id = facts.household(tenant).id();
      LocalDate day = leaves(assignments.get(id));
      if (day != null) {
        reasons.add(new Reason.FreedBy(id, day));
        return day.plusDays(facts.turnaround(d));
      }
    }
    LocalDate available = offer.available();
    return available == null ? facts.problem().period().start() : available;
  }

  private static @Nullable LocalDate leaves(@Nullable Assignment assignment) {
    return switch (assignment) {
      case null -> null;
      case Assignment.Stay stay -> stay.from();
      case Assignment.NewUnit unit -> unit.from();
      case Assignment.Leaving leaving -> leaving.day();
      case Assignment.Renewal _, Assignment.Unplaced _ -> null;
    };
  }

  private void unit(HouseholdNeed need, Assignment.NewUnit unit, List<Reason> reasons) {
    Integer index = facts.measureOf(unit.measure());
    if (index == null) {
      return;
    }
    MeasureOffer offer = facts.measure(index);
    reasons.add(new Reason.Bedrooms(need.bedrooms(), offer.bedrooms()));
    accessible(need, offer.features(), reasons);
    reasons.add(new Reason.Starts(unit.from(), need.ready(), null));
    rent(need, offer.rent(), reasons);
    Problem problem = facts.problem();
    long left = Math.max(0, problem.period().days() - problem.period().dayOf(unit.from()));
    long operating = offer.operatingPerMonth() * 12L * left / 365;
    reasons.add(new Reason.Opened(offer.id(), operating, offer.netInvestment()));
    waiting(need, unit.from(), unit.levels().temporaryDays(), reasons);
    choices(need, reasons);
  }

  private static void home(
      HouseholdNeed need, @Nullable DwellingOffer offer, List<Reason> reasons) {
    if (offer == null) {
      return;
    }
    reasons.add(new Reason.Bedrooms(need.bedrooms(), offer.bedrooms()));
    accessible(need, offer.features(), reasons);
    if (!need.preferredAreas().isEmpty()) {
      reasons.add(new Reason.Area(offer.area(), need.preferredAreas().contains(offer.area())));
    }
  }

  private static void accessible(HouseholdNeed need, Set<Feature> features, List<Reason> reasons) {
    for (Feature feature : need.needs()) {
      if (features.contains(feature)) {
        reasons.add(new Reason.Accessible(feature));
      }
    }
  }

  private static void rent(HouseholdNeed need, int rent, List<Reason> reasons) {
    Integer most = need.mostRent();
    if (most != null) {
      reasons.add(new Reason.Rent(rent, most));
    }
  }

  private static void waiting(
      HouseholdNeed need, LocalDate from, long temporaryDays, List<Reason> reasons) {
    late(need, from, reasons);
    if (temporaryDays > 0) {
      long kroner = temporaryDays * need.temporaryCostPerDay();
      reasons.add(new Reason.Temporary(Math.toIntExact(temporaryDays), kroner));
    }
  }

  private static void late(HouseholdNeed need, LocalDate from, List<Reason> reasons) {
    LocalDate deadline = need.deadline();
    if (deadline != null && from.isAfter(deadline)) {
      int days = Math.toIntExact(ChronoUnit.DAYS.between(deadline, from));
      reasons.add(new Reason.Late(days, need.weight()));
    }
  }

  /// Says how few homes there were to choose from, when they were few.
  private void choices(HouseholdNeed need, List<Reason> reasons) {
    int homes = suitable(index(need.id()));
    if (homes <= 3 && need.pin() == null) {
      reasons.add(new Reason.Choices(homes));
    }
  }

  /// Dwellings and measures the rules about the two alone would let the household have.
  private int suitable(int h) {
    int homes = 0;
    for (int d = 0; d < facts.dwellings(); d++) {
      boolean offered = facts.free(d) < facts.horizon();
      boolean suits = suitability.stayAllowed(h, d) || suitability.shareAllowed(h, d);
      homes += offered && suits ? 1 : 0;
    }
    for (int m = 0; m < facts.measures(); m++) {
      homes += suitability.unitAllowed(h, m) ? 1 : 0;
    }
    return homes;
  }
}
