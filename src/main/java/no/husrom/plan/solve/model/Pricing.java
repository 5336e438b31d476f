package no.husrom.plan.solve.model;

import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Terms;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Weights;
import org.jspecify.annotations.Nullable;

/// The exact integer arithmetic of the five levels, for one decision; the same as written in the
/// problem's schema.
public final class Pricing {
  private final Facts facts;
  private final Norms norms;
  private final Weights weights;

  public Pricing(Facts facts) {
    this.facts = facts;
    norms = facts.problem().norms();
    weights = facts.problem().weights();
  }

  /// Level 1 of starting on a day.
  long lateness(int h, int day) {
    return (long) facts.household(h).weight() * Math.max(0, day - facts.deadline(h));
  }

  /// Level 1 of getting nothing.
  long unplacedLateness(int h) {
    long days = Math.max(0, facts.horizon() - facts.deadline(h)) + weights.unplacedExtraDays();
    return facts.household(h).weight() * days;
  }

  /// Level 2 of waiting until a day.
  long temporaryDays(int h, int day) {
    return facts.household(h).temporaryCostPerDay() > 0 ? Math.max(0, day - facts.ready(h)) : 0;
  }

  /// What waiting until a day costs, kroner.
  long waitingCost(int h, int day) {
    return temporaryDays(h, day) * facts.household(h).temporaryCostPerDay();
  }

  /// Operation of a unit from a day to the end of the year, kroner.
  public long operating(int m, int day) {
    int left = Math.max(0, facts.problem().period().days() - day);
    return facts.measure(m).operatingPerMonth() * 12L * left / 365;
  }

  /// Interest on a unit from a day to the end of the year, kroner.
  long interest(int m, int day) {
    int left = Math.max(0, facts.problem().period().days() - day);
    return (long) facts.measure(m).netInvestment() * weights.interestPercent() * left / 36_500;
  }

  /// What it costs to move the household, kroner: nothing unless it is a sitting tenant.
  public int movingCost(int h) {
    return facts.home(h) < 0 ? 0 : weights.movingCost();
  }

  /// Kroner to level 3, rounded half up.
  static long hundreds(long kroner) {
    return (kroner + 50) / 100;
  }

  int fitOfStay(int h, int d) {
    DwellingOffer offer = facts.dwelling(d);
    HouseholdNeed need = facts.household(h);
    int points = rooms(need, offer.bedrooms()) + facts.terms(h, d).fit();
    points += place(h, d, offer.rent());
    return offer.house() == null ? points : points + weights.sharing();
  }

  int fitOfShare(int h, int d) {
    DwellingOffer offer = facts.dwelling(d);
    Terms terms = facts.terms(h, d);
    int points = terms.fit() + place(h, d, Suitability.partOfRent(offer, terms));
    return points + weights.sharing() + weights.converted();
  }

  int fitOfUnit(int h, int m) {
    MeasureOffer offer = facts.measure(m);
    HouseholdNeed need = facts.household(h);
    int points = rooms(need, offer.bedrooms());
    if (offer.area() != null) {
      points += area(need, offer.area());
    }
    points += wheelchair(facts.needs(h), facts.measureFeatures(m));
    return points + rent(need, offer.rent());
  }

  int unplacedFit() {
    return weights.unplaced();
  }

  /// Level 5 of getting a target; null is none.
  int change(int h, @Nullable String target) {
    HouseholdNeed need = facts.household(h);
    if (need.previous() == null || need.previous().equals(target)) {
      return 0;
    }
    return need.told() ? weights.changeTold() : weights.change();
  }

  private int rooms(HouseholdNeed need, int bedrooms) {
    int off = bedrooms - need.bedrooms();
    return off < 0 ? norms.belowCostOf(-off) : norms.aboveCostOf(off);
  }

  private int place(int h, int d, int rent) {
    HouseholdNeed need = facts.household(h);
    DwellingOffer offer = facts.dwelling(d);
    int points = area(need, offer.area());
    if (need.school() != null && offer.school() != null && !need.school().equals(offer.school())) {
      points += weights.otherSchool();
    }
    points += wheelchair(facts.needs(h), facts.dwellingFeatures(d));
    return points + rent(need, rent);
  }

  private int area(HouseholdNeed need, String area) {
    boolean outside = !need.preferredAreas().isEmpty() && !need.preferredAreas().contains(area);
    return outside ? weights.outsidePreferred() : 0;
  }

  private int wheelchair(int needs, int features) {
    return (features & ~needs & 1 << Feature.WHEELCHAIR.ordinal()) != 0
        ? weights.unneededWheelchair()
        : 0;
  }

  private int rent(HouseholdNeed need, int rent) {
    Integer most = need.mostRent();
    if (most == null || most == 0) {
      return 0;
    }
    long over = Math.max(0, 10L * rent - 9L * most);
    return (int) Math.min(weights.rentNearMost(), weights.rentNearMost() * over / most);
  }
}
