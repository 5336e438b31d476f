package no.husrom.plan.solve.check;

import java.time.LocalDate;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Rule;
import org.jspecify.annotations.Nullable;

/// The rules about one household and what it gets.
final class HomeRules {
  private final Lookup lookup;
  private final Findings findings;

  HomeRules(Lookup lookup, Findings findings) {
    this.lookup = lookup;
    this.findings = findings;
  }

  void judge(Assignment assignment) {
    HouseholdNeed need = lookup.household(assignment.household());
    switch (assignment) {
      case Assignment.Stay stay -> stay(need, stay);
      case Assignment.NewUnit unit -> unit(need, unit);
      case Assignment.Renewal renewal -> renewal(need, renewal);
      case Assignment.Leaving leaving -> leaving(need, leaving);
      case Assignment.Unplaced _ -> {}
    }
  }

  private void stay(HouseholdNeed need, Assignment.Stay stay) {
    DwellingOffer home = lookup.dwelling(stay.dwelling());
    if (home == null) {
      findings.add(Rule.TARGET_KNOWN, need.id(), stay.dwelling(), 0, 0);
      return;
    }
    if (stay.shared()) {
      HouseholdNeed.Terms terms = need.terms().get(home.id());
      int most = terms == null || terms.places() == null ? 1 : home.mostPersons();
      require(need, home.id(), need.persons() <= most, Rule.MOST_PERSONS, most, need.persons());
    } else {
      size(need, home.id(), home.bedrooms(), home.mostPersons());
    }
    if (stay.shared() || home.house() != null) {
      require(need, home.id(), need.shareGroup() != null, Rule.MAY_SHARE, 0, 0);
      boolean open = need.secrecy() == HouseholdNeed.Secrecy.NONE;
      require(need, home.id(), open, Rule.SECRET_ADDRESS, 0, 0);
    }
    int rent = stay.shared() ? LevelSums.rentOfSharer(need, home) : home.rent();
    common(need, home.id(), home.features(), home.area(), rent);
    Set<String> onlyFor = home.onlyFor();
    boolean kept = onlyFor != null && !onlyFor.contains(need.id());
    require(need, home.id(), !kept, Rule.RESERVED, onlyFor == null ? 0 : onlyFor.size(), 0);
    tenant(need, home.id());
    start(need, home.id(), stay.from());
    lasts(need, home, stay);
  }

  private void lasts(HouseholdNeed need, DwellingOffer home, Assignment.Stay stay) {
    LocalDate from = stay.from();
    Integer days = need.stayDays();
    LocalDate until = home.until();
    LocalDate ends = days == null ? until : from.plusDays(days);
    require(
        need,
        home.id(),
        java.util.Objects.equals(ends, stay.until()),
        Rule.ENDS_TOO_SOON,
        ends == null ? 0 : lookup.day(ends),
        stay.until() == null ? 0 : lookup.day(stay.until()));
    if (until != null) {
      long least = days == null ? lookup.problem().norms().shortestLeaseDays() : days;
      boolean lasts = !from.plusDays(least).isAfter(until);
      require(
          need, home.id(), lasts, Rule.ENDS_TOO_SOON, lookup.day(until) - least, lookup.day(from));
    }
  }

  private void unit(HouseholdNeed need, Assignment.NewUnit unit) {
    MeasureOffer measure = lookup.measure(unit.measure());
    if (measure == null) {
      findings.add(Rule.TARGET_KNOWN, need.id(), unit.measure(), 0, 0);
      return;
    }
    size(need, measure.id(), measure.bedrooms(), measure.mostPersons());
    common(need, measure.id(), measure.features(), measure.area(), measure.rent());
    tenant(need, measure.id());
    start(need, measure.id(), unit.from());
    long day = lookup.day(unit.from());
    require(need, measure.id(), day >= measure.leadDays(), Rule.LEAD_TIME, measure.leadDays(), day);
  }

  private void renewal(HouseholdNeed need, Assignment.Renewal renewal) {
    HouseholdNeed.Home home = need.home();
    boolean may = home != null && home.mayRenew() && home.dwelling().equals(renewal.dwelling());
    require(need, renewal.dwelling(), may, Rule.MAY_RENEW, 0, 0);
    DwellingOffer dwelling = lookup.dwelling(renewal.dwelling());
    pinned(need, renewal.dwelling(), null);
    if (home != null && dwelling != null && dwelling.until() != null) {
      LocalDate last = dwelling.until().minusDays(lookup.problem().norms().shortestLeaseDays());
      require(
          need,
          renewal.dwelling(),
          !home.leaseEnds().isAfter(last),
          Rule.ENDS_TOO_SOON,
          lookup.day(last),
          lookup.day(home.leaseEnds()));
    }
  }

  private void leaving(HouseholdNeed need, Assignment.Leaving leaving) {
    LocalDate day = leaving.day();
    boolean known = need.exits().stream().anyMatch(e -> day.equals(later(e.day(), lookup.start())));
    require(need, "", known && day.isBefore(lookup.horizon()), Rule.EXIT_KNOWN, 0, lookup.day(day));
    require(need, "", need.pin() == null, Rule.PIN, 0, 0);
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private void size(HouseholdNeed need, String target, int bedrooms, int mostPersons) {
    Norms norms = lookup.problem().norms();
    int fewest = need.bedrooms() - norms.belowCost().size();
    int most = need.bedrooms() + norms.aboveCost().size();
    int persons = norms.personsPerBedroom() * Math.max(bedrooms, 1);
    require(need, target, bedrooms >= fewest, Rule.BEDROOMS_TOO_FEW, fewest, bedrooms);
    require(need, target, bedrooms <= most, Rule.BEDROOMS_TOO_MANY, most, bedrooms);
    int size = need.ages().size();
    require(need, target, size <= persons, Rule.PERSONS_PER_BEDROOM, persons, size);
    require(need, target, size <= mostPersons, Rule.MOST_PERSONS, mostPersons, size);
  }

  private void common(
      HouseholdNeed need, String target, Set<Feature> features, @Nullable String area, int rent) {
    long met = need.needs().stream().filter(features::contains).count();
    require(need, target, met == need.needs().size(), Rule.FEATURES, need.needs().size(), met);
    Integer most = need.mostRent();
    if (most != null) {
      require(need, target, rent <= most, Rule.RENT, most, rent);
    }
    boolean forbidden = area != null && need.forbiddenAreas().contains(area);
    require(need, target, !forbidden, Rule.FORBIDDEN_AREA, 0, 0);
    require(need, target, !need.forbidden().contains(target), Rule.FORBIDDEN_PAIR, 0, 0);
  }

  private void tenant(HouseholdNeed need, String target) {
    HouseholdNeed.Home home = need.home();
    boolean may = home == null || (home.mayMove() && !home.dwelling().equals(target));
    require(need, target, may, Rule.MAY_MOVE, 0, 0);
  }

  private void start(HouseholdNeed need, String target, LocalDate from) {
    LocalDate ready = lookup.ready(need);
    boolean late = from.isBefore(ready);
    require(need, target, !late, Rule.READY, lookup.day(ready), lookup.day(from));
    long horizon = lookup.day(lookup.horizon());
    require(need, target, lookup.day(from) < horizon, Rule.HORIZON, horizon - 1, lookup.day(from));
    pinned(need, target, from);
  }

  private void pinned(HouseholdNeed need, String target, @Nullable LocalDate from) {
    HouseholdNeed.Pin pin = need.pin();
    if (pin != null) {
      boolean same = pin.target().equals(target);
      boolean day = from == null || pin.from() == null || pin.from().equals(from);
      require(need, target, same && day, Rule.PIN, 0, 0);
    }
  }

  private void require(
      HouseholdNeed need, String target, boolean holds, Rule rule, long allowed, long found) {
    findings.require(holds, rule, need.id(), target, allowed, found);
  }
}
