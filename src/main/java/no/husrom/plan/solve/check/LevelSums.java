package no.husrom.plan.solve.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Weights;
import org.jspecify.annotations.Nullable;

/// The five levels by the arithmetic written in the problem's schema.
final class LevelSums {
  private final Lookup lookup;
  private final Weights weights;
  private final Norms norms;

  LevelSums(Lookup lookup) {
    this.lookup = lookup;
    weights = lookup.problem().weights();
    norms = lookup.problem().norms();
  }

  Levels sum(List<Assignment> assignments) {
    Levels sum = Levels.ZERO;
    Set<String> converted = new HashSet<>();
    for (Assignment assignment : assignments) {
      sum = sum.plus(of(assignment));
      if (assignment instanceof Assignment.Stay stay && stay.shared()) {
        converted.add(stay.dwelling());
      }
    }
    long each = (weights.conversionCost() + 50L) / 100;
    return sum.plus(new Levels(0, 0, each * converted.size(), 0, 0));
  }

  /// One household's part.
  Levels of(Assignment assignment) {
    HouseholdNeed need = lookup.household(assignment.household());
    return switch (assignment) {
      case Assignment.Stay stay ->
          started(need, stay.from(), operating(stay), fit(need, stay))
              .plus(change(need, stay.dwelling()));
      case Assignment.NewUnit unit ->
          started(need, unit.from(), operating(unit) + interest(unit), fit(need, unit))
              .plus(change(need, unit.measure()));
      case Assignment.Renewal renewal ->
          new Levels(0, 0, 0, fit(need, lookup.dwelling(renewal.dwelling())), 0)
              .plus(change(need, renewal.dwelling()));
      case Assignment.Leaving leaving ->
          started(need, leaving.day(), operating(leaving), 0).plus(change(need, null));
      case Assignment.Unplaced _ -> unplaced(need).plus(change(need, null));
    };
  }

  private Levels started(HouseholdNeed need, LocalDate day, long kroner, long fit) {
    long late = Lookup.daysBetween(lookup.deadline(need), day);
    long waits = waits(need, day);
    long all = kroner + waits * need.temporaryCostPerDay();
    return new Levels(need.weight() * late, waits, (all + 50) / 100, fit, 0);
  }

  private long waits(HouseholdNeed need, LocalDate day) {
    return need.temporaryCostPerDay() == 0 ? 0 : Lookup.daysBetween(lookup.ready(need), day);
  }

  private Levels unplaced(HouseholdNeed need) {
    LocalDate horizon = lookup.horizon();
    long late = Lookup.daysBetween(lookup.deadline(need), horizon) + weights.unplacedExtraDays();
    long waits = waits(need, horizon);
    long cost = (waits * need.temporaryCostPerDay() + 50) / 100;
    return new Levels(need.weight() * late, waits, cost, weights.unplaced(), 0);
  }

  private Levels change(HouseholdNeed need, @Nullable String target) {
    String before = need.previous();
    boolean differs = before != null && !before.equals(target);
    int each = need.told() ? weights.changeTold() : weights.change();
    return new Levels(0, 0, 0, 0, differs ? each : 0);
  }

  /// Kroner from the operating budget.
  long operating(Assignment assignment) {
    HouseholdNeed need = lookup.household(assignment.household());
    int moving = need.home() == null ? 0 : weights.movingCost();
    return switch (assignment) {
      case Assignment.Stay _ -> moving;
      case Assignment.NewUnit unit -> {
        MeasureOffer measure = lookup.measure(unit.measure());
        long month = measure == null ? 0 : measure.operatingPerMonth();
        yield moving + month * 12 * daysLeft(unit.from()) / 365;
      }
      case Assignment.Leaving leaving ->
          need.exits().stream()
              .filter(e -> HomeRules.later(e.day(), lookup.start()).equals(leaving.day()))
              .mapToLong(HouseholdNeed.Exit::cost)
              .min()
              .orElse(0);
      case Assignment.Renewal _, Assignment.Unplaced _ -> 0;
    };
  }

  private long interest(Assignment.NewUnit unit) {
    MeasureOffer measure = lookup.measure(unit.measure());
    long net = measure == null ? 0 : Math.max(0, measure.investment() - measure.grant());
    return net * weights.interestPercent() * daysLeft(unit.from()) / 36_500;
  }

  private long daysLeft(LocalDate from) {
    return Lookup.daysBetween(from, lookup.start().plusDays(lookup.problem().period().days()));
  }

  private long fit(HouseholdNeed need, Assignment.Stay stay) {
    DwellingOffer home = lookup.dwelling(stay.dwelling());
    if (home == null || !stay.shared()) {
      return fit(need, home);
    }
    return place(need, home)
        + rent(need, rentOfSharer(need, home))
        + weights.sharing()
        + weights.converted();
  }

  private long fit(HouseholdNeed need, @Nullable DwellingOffer home) {
    if (home == null) {
      return 0;
    }
    int room = home.house() == null ? 0 : weights.sharing();
    return rooms(need, home.bedrooms()) + place(need, home) + rent(need, home.rent()) + room;
  }

  private long fit(HouseholdNeed need, Assignment.NewUnit unit) {
    MeasureOffer measure = lookup.measure(unit.measure());
    if (measure == null) {
      return 0;
    }
    return rooms(need, measure.bedrooms())
        + wish(need, measure.area())
        + wheelchair(need, measure.features())
        + rent(need, measure.rent());
  }

  private long place(HouseholdNeed need, DwellingOffer home) {
    boolean school =
        need.school() != null && home.school() != null && !need.school().equals(home.school());
    HouseholdNeed.Terms terms = need.terms().get(home.id());
    return wish(need, home.area())
        + (terms == null ? 0 : terms.fit())
        + (school ? weights.otherSchool() : 0)
        + wheelchair(need, home.features());
  }

  private long wish(HouseholdNeed need, @Nullable String area) {
    boolean wished =
        area == null || need.preferredAreas().isEmpty() || need.preferredAreas().contains(area);
    return wished ? 0 : weights.outsidePreferred();
  }

  private long wheelchair(HouseholdNeed need, Set<Feature> features) {
    boolean wasted =
        features.contains(Feature.WHEELCHAIR) && !need.needs().contains(Feature.WHEELCHAIR);
    return wasted ? weights.unneededWheelchair() : 0;
  }

  private long rooms(HouseholdNeed need, int bedrooms) {
    List<Integer> prices = bedrooms < need.bedrooms() ? norms.belowCost() : norms.aboveCost();
    int off = Math.abs(bedrooms - need.bedrooms());
    if (off == 0 || prices.isEmpty()) {
      return 0;
    }
    int listed = Math.min(off, prices.size());
    return prices.get(listed - 1) + (long) (off - listed) * prices.getLast();
  }

  private long rent(HouseholdNeed need, int rent) {
    Integer most = need.mostRent();
    if (most == null || most == 0) {
      return 0;
    }
    long near = Math.max(0, 10L * rent - 9L * most) * weights.rentNearMost() / most;
    return Math.min(weights.rentNearMost(), near);
  }

  /// Places of a converted dwelling that a household takes.
  static int placesOf(HouseholdNeed need, DwellingOffer home) {
    HouseholdNeed.Terms terms = need.terms().get(home.id());
    Integer places = terms == null ? null : terms.places();
    return places == null ? 1 : places;
  }

  /// What one sharer pays: its part, rounded up to a krone.
  static int rentOfSharer(HouseholdNeed need, DwellingOffer home) {
    long places = Math.max(1, home.sharedPlaces());
    long part = ((long) home.rent() * placesOf(need, home) + places - 1) / places;
    return (int) Math.min(part, Integer.MAX_VALUE);
  }
}
