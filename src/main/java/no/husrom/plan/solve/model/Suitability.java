package no.husrom.plan.solve.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Terms;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Rule;
import org.jspecify.annotations.Nullable;

/// The rules about one household and one home, whoever else wants it. A home is a dwelling for
/// itself, a place in a dwelling converted for sharing, or a unit of a measure.
public final class Suitability {
  private final Facts facts;
  private final Norms norms;

  public Suitability(Facts facts) {
    this.facts = facts;
    this.norms = facts.problem().norms();
  }

  /// Whether the household can have another home than the one it sits in.
  boolean mayMove(int h) {
    HouseholdNeed.Home home = facts.household(h).home();
    return home == null || home.mayMove();
  }

  /// Whether a dwelling for itself can be given to the household at all.
  public boolean stayAllowed(int h, int d) {
    return facts.free(d) != Facts.NEVER && !plainlyOff(h, d) && stay(h, d).none();
  }

  /// What most pairs fail on, asked first since a city has tens of millions of pairs. All of it is
  /// among the rules of a stay, too.
  private boolean plainlyOff(int h, int d) {
    HouseholdNeed need = facts.household(h);
    DwellingOffer offer = facts.dwelling(d);
    int bedrooms = offer.bedrooms();
    int persons = facts.persons(h);
    Integer most = need.mostRent();
    return bedrooms < need.bedrooms() - norms.belowCost().size()
        || bedrooms > need.bedrooms() + norms.aboveCost().size()
        || persons > offer.mostPersons()
        || persons > norms.personsPerBedroom() * Math.max(1, bedrooms)
        || (facts.needs(h) & ~facts.dwellingFeatures(d)) != 0
        || (most != null && offer.rent() > most);
  }

  public boolean shareAllowed(int h, int d) {
    return facts.dwelling(d).sharedPlaces() > 0 && share(h, d).none();
  }

  public boolean unitAllowed(int h, int m) {
    return unit(h, m).none();
  }

  /// Every rule that keeps the household from having the dwelling for itself.
  public List<RuleBroken> stayBroken(int h, int d) {
    return stay(h, d).all();
  }

  /// Every rule that keeps the household from a place when the dwelling is converted.
  public List<RuleBroken> shareBroken(int h, int d) {
    return share(h, d).all();
  }

  /// Every rule that keeps the household from a unit of the measure.
  public List<RuleBroken> unitBroken(int h, int m) {
    return unit(h, m).all();
  }

  /// Every rule that keeps a sitting tenant from a new lease at home; for others the first is that
  /// there is no home.
  public List<RuleBroken> renewBroken(int h) {
    HouseholdNeed need = facts.household(h);
    HouseholdNeed.Home home = need.home();
    Findings found = new Findings(home == null ? "" : home.dwelling());
    found.require(Rule.MAY_RENEW, home != null && home.mayRenew(), 0, 0);
    if (home != null) {
      HouseholdNeed.Pin pin = need.pin();
      found.require(Rule.PIN, pin == null || pin.target().equals(home.dwelling()), 0, 0);
      int until = facts.until(facts.home(h));
      int ends = facts.problem().period().dayOf(home.leaseEnds());
      found.require(
          Rule.ENDS_TOO_SOON,
          until == Facts.NEVER || until - norms.shortestLeaseDays() >= ends,
          until - (long) norms.shortestLeaseDays(),
          ends);
    }
    return found.all();
  }

  /// Every rule a pinned household's pin breaks; empty when it can be, or when there is no pin.
  public List<RuleBroken> pinBroken(int h) {
    HouseholdNeed.Pin pin = facts.household(h).pin();
    if (pin == null) {
      return List.of();
    }
    Integer d = facts.dwellingOf(pin.target());
    Integer m = facts.measureOf(pin.target());
    if (d != null && d == facts.home(h)) {
      return renewBroken(h);
    } else if (d != null) {
      return shareAllowed(h, d) ? List.of() : stayBroken(h, d);
    } else if (m != null) {
      return unitBroken(h, m);
    }
    return List.of(new RuleBroken(Rule.TARGET_KNOWN, pin.target(), 0, 0));
  }

  private Findings stay(int h, int d) {
    DwellingOffer offer = facts.dwelling(d);
    HouseholdNeed need = facts.household(h);
    Findings found = new Findings(offer.id());
    size(found, h, offer.bedrooms(), offer.mostPersons());
    common(found, h, facts.dwellingFeatures(d), offer.area(), offer.rent());
    String house = offer.house();
    if (house != null) {
      sharing(found, need);
      String group = offer.houseGroup();
      found.require(Rule.ONE_SHARE_GROUP, group == null || group.equals(need.shareGroup()), 0, 0);
    }
    kept(found, need, offer);
    tenantMoves(found, need, offer.id());
    times(found, h, d);
    return found;
  }

  private Findings share(int h, int d) {
    DwellingOffer offer = facts.dwelling(d);
    HouseholdNeed need = facts.household(h);
    Terms terms = facts.terms(h, d);
    Findings found = new Findings(offer.id());
    int most = terms.mostSharing(offer);
    found.require(Rule.MOST_PERSONS, need.persons() <= most, most, need.persons());
    int least = Math.max(norms.fewestSharers(), terms.placesTaken());
    found.require(
        Rule.SHARED_PLACES,
        offer.sharedPlaces() >= least && facts.tenant(d) < 0,
        offer.sharedPlaces(),
        least);
    common(found, h, facts.dwellingFeatures(d), offer.area(), partOfRent(offer, terms));
    sharing(found, need);
    kept(found, need, offer);
    tenantMoves(found, need, offer.id());
    times(found, h, d);
    return found;
  }

  private Findings unit(int h, int m) {
    MeasureOffer offer = facts.measure(m);
    HouseholdNeed need = facts.household(h);
    Findings found = new Findings(offer.id());
    size(found, h, offer.bedrooms(), offer.mostPersons());
    common(found, h, facts.measureFeatures(m), offer.area(), offer.rent());
    tenantMoves(found, need, offer.id());
    found.require(Rule.MEASURE_UNITS, offer.units() > 0, offer.units(), 1);
    int earliest = Math.max(facts.ready(h), offer.leadDays());
    HouseholdNeed.Pin pin = need.pin();
    if (pin != null && pin.from() != null) {
      int pinned = pinnedDay(pin);
      found.require(Rule.READY, pinned >= facts.ready(h), facts.ready(h), pinned);
      found.require(Rule.LEAD_TIME, pinned >= offer.leadDays(), offer.leadDays(), pinned);
      earliest = Math.max(earliest, pinned);
    }
    found.require(Rule.HORIZON, earliest < facts.horizon(), facts.horizon() - 1L, earliest);
    return found;
  }

  private void size(Findings found, int h, int bedrooms, int mostPersons) {
    HouseholdNeed need = facts.household(h);
    int size = facts.persons(h);
    int least = need.bedrooms() - norms.belowCost().size();
    int most = need.bedrooms() + norms.aboveCost().size();
    int persons = norms.personsPerBedroom() * Math.max(1, bedrooms);
    found.require(Rule.BEDROOMS_TOO_FEW, bedrooms >= least, least, bedrooms);
    found.require(Rule.BEDROOMS_TOO_MANY, bedrooms <= most, most, bedrooms);
    found.require(Rule.PERSONS_PER_BEDROOM, size <= persons, persons, size);
    found.require(Rule.MOST_PERSONS, size <= mostPersons, mostPersons, size);
  }

  private void common(Findings found, int h, int features, @Nullable String area, int rent) {
    HouseholdNeed need = facts.household(h);
    int needs = facts.needs(h);
    int there = needs & features;
    found.require(Rule.FEATURES, there == needs, Integer.bitCount(needs), Integer.bitCount(there));
    Integer most = need.mostRent();
    found.require(Rule.RENT, most == null || rent <= most, most == null ? 0 : most, rent);
    found.require(Rule.FORBIDDEN_AREA, area == null || !need.forbiddenAreas().contains(area), 0, 0);
    found.require(Rule.FORBIDDEN_PAIR, !need.forbidden().contains(found.target()), 0, 0);
    HouseholdNeed.Pin pin = need.pin();
    found.require(Rule.PIN, pin == null || pin.target().equals(found.target()), 0, 0);
  }

  private static void kept(Findings found, HouseholdNeed need, DwellingOffer offer) {
    Set<String> onlyFor = offer.onlyFor();
    found.require(Rule.RESERVED, offer.openTo(need.id()), onlyFor == null ? 0 : onlyFor.size(), 0);
  }

  private static void sharing(Findings found, HouseholdNeed need) {
    found.require(Rule.MAY_SHARE, need.shareGroup() != null, 0, 0);
    found.require(Rule.SECRET_ADDRESS, need.secrecy() == HouseholdNeed.Secrecy.NONE, 0, 0);
  }

  private static void tenantMoves(Findings found, HouseholdNeed need, String target) {
    HouseholdNeed.Home home = need.home();
    found.require(
        Rule.MAY_MOVE, home == null || (home.mayMove() && !home.dwelling().equals(target)), 0, 0);
  }

  private void times(Findings found, int h, int d) {
    int free = facts.free(d);
    found.require(Rule.AVAILABLE, free != Facts.NEVER, facts.horizon() - 1L, facts.horizon());
    if (free == Facts.NEVER) {
      return;
    }
    int earliest = Math.max(facts.ready(h), free);
    HouseholdNeed.Pin pin = facts.household(h).pin();
    if (pin != null && pin.from() != null) {
      int pinned = pinnedDay(pin);
      found.require(Rule.READY, pinned >= facts.ready(h), facts.ready(h), pinned);
      found.require(Rule.AVAILABLE, pinned >= free, free, pinned);
      earliest = Math.max(earliest, pinned);
    }
    found.require(Rule.HORIZON, earliest < facts.horizon(), facts.horizon() - 1L, earliest);
    int last = lastStart(h, d);
    found.require(Rule.ENDS_TOO_SOON, earliest <= last, last, earliest);
  }

  /// The last day a stay can start so that it is over, or has lasted a shortest lease, when the
  /// municipality loses the dwelling.
  int lastStart(int h, int d) {
    int until = facts.until(d);
    if (until == Facts.NEVER) {
      return facts.horizon() - 1;
    }
    int stay = facts.stay(h);
    return until - (stay > 0 ? stay : norms.shortestLeaseDays());
  }

  /// The day number of a pin's day, -1 without one.
  int pinnedDay(HouseholdNeed.@Nullable Pin pin) {
    return pin == null || pin.from() == null ? -1 : facts.problem().period().dayOf(pin.from());
  }

  /// What one of those who share pays: the part of the places it takes, rounded up.
  static int partOfRent(DwellingOffer offer, Terms terms) {
    long whole = (long) offer.rent() * terms.placesTaken();
    return Math.clamp(Math.ceilDiv(whole, Math.max(1, offer.sharedPlaces())), 0, Integer.MAX_VALUE);
  }

  /// Rules found broken for one target.
  private static final class Findings {
    private final String target;
    private @Nullable List<RuleBroken> broken;

    Findings(String target) {
      this.target = target;
    }

    String target() {
      return target;
    }

    void require(Rule rule, boolean holds, long allowed, long found) {
      if (!holds) {
        broken = broken == null ? new ArrayList<>() : broken;
        broken.add(new RuleBroken(rule, target, allowed, found));
      }
    }

    boolean none() {
      return broken == null;
    }

    List<RuleBroken> all() {
      return broken == null ? List.of() : List.copyOf(broken);
    }
  }
}
