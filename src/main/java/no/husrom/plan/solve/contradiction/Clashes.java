package no.husrom.plan.solve.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Suitability;
import org.jspecify.annotations.Nullable;

/// Finds the facts of a problem that cannot all hold.
public final class Clashes {
  private final Problem problem;
  private final Period period;
  private final Map<String, DwellingOffer> dwellings = new HashMap<>();
  private final Map<String, MeasureOffer> measures = new HashMap<>();
  private final List<Clash> found = new ArrayList<>();

  private Clashes(Problem problem) {
    this.problem = problem;
    period = problem.period();
    problem.dwellings().forEach(d -> dwellings.put(d.id(), d));
    problem.measures().forEach(m -> measures.put(m.id(), m));
  }

  /// Those of each household in the problem's order, then those of homes, then those of limits.
  public static List<Clash> of(Problem problem) {
    Clashes clashes = new Clashes(problem);
    clashes.households();
    clashes.pinsOnOneHome();
    clashes.budgets();
    clashes.caps();
    clashes.handovers();
    return List.copyOf(clashes.found);
  }

  /// One who is ready when the plan begins is late already, which is no contradiction.
  private void households() {
    Facts facts = new Facts(problem);
    Suitability suitability = new Suitability(facts);
    for (int h = 0; h < facts.households(); h++) {
      HouseholdNeed need = facts.household(h);
      Pin pin = need.pin();
      List<RuleBroken> broken = suitability.pinBroken(h);
      if (pin != null && !broken.isEmpty()) {
        found.add(new Clash.PinImpossible(need.id(), pin.target(), broken));
      }
      LocalDate deadline = need.deadline();
      boolean comes = need.ready().isAfter(period.start());
      if (deadline != null && comes && deadline.isBefore(need.ready())) {
        found.add(new Clash.DeadlineBeforeReady(need.id(), need.ready(), deadline));
      }
      HouseholdNeed.Home home = need.home();
      DwellingOffer offer = home == null ? null : dwellings.get(home.dwelling());
      if (offer != null && need.persons() > offer.mostPersons()) {
        found.add(
            new Clash.TooManyAtHome(need.id(), offer.id(), offer.mostPersons(), need.persons()));
      }
    }
  }

  /// Those who stay for good in one dwelling, or more than there are units.
  private void pinsOnOneHome() {
    Map<String, List<HouseholdNeed>> pinned = new TreeMap<>();
    for (HouseholdNeed need : problem.households()) {
      Pin pin = need.pin();
      boolean atHome =
          pin != null && need.home() != null && need.home().dwelling().equals(pin.target());
      if (pin != null && need.stayDays() == null && !atHome) {
        pinned.computeIfAbsent(pin.target(), _ -> new ArrayList<>()).add(need);
      }
    }
    pinned.forEach(
        (target, households) -> {
          int room = room(target);
          long taken = households.stream().mapToLong(h -> h.termsIn(target).placesTaken()).sum();
          if (households.size() > 1 && taken > room) {
            List<String> ids = households.stream().map(HouseholdNeed::id).toList();
            found.add(new Clash.PinsCollide(target, room, taken, ids));
          }
        });
  }

  private int room(String target) {
    DwellingOffer dwelling = dwellings.get(target);
    MeasureOffer measure = measures.get(target);
    return dwelling != null
        ? Math.max(1, dwelling.sharedPlaces())
        : measure != null ? measure.units() : Integer.MAX_VALUE;
  }

  private void budgets() {
    long operating = 0;
    long investment = 0;
    List<String> decided = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      Pin pin = need.pin();
      MeasureOffer measure = pin == null ? null : measures.get(pin.target());
      if (pin != null && measure != null) {
        decided.add(need.id());
        investment += measure.netInvestment();
        LocalDate from = pin.from();
        operating += from == null ? 0 : operating(measure, period.dayOf(from));
      }
    }
    Limits limits = problem.limits();
    over(Clash.Money.OPERATING, limits.operatingBudget(), operating, decided);
    over(Clash.Money.INVESTMENT, limits.investmentBudget(), investment, decided);
  }

  /// As in the problem's schema: to the end of the year.
  private long operating(MeasureOffer measure, int day) {
    return measure.operatingPerMonth() * 12L * Math.max(0, period.days() - day) / 365;
  }

  private void over(
      Clash.Money money, @Nullable Long budget, long decided, List<String> households) {
    if (budget != null && decided > budget) {
      found.add(new Clash.OverBudget(money, budget, decided, households));
    }
  }

  private void caps() {
    for (GroupCap cap : problem.limits().caps()) {
      List<String> inside = new ArrayList<>();
      for (HouseholdNeed need : problem.households()) {
        boolean counted = cap.group() == null || cap.group().equals(need.group());
        if (counted && cap.place().equals(place(cap.scope(), need))) {
          inside.add(need.id());
        }
      }
      if (inside.size() > cap.most()) {
        found.add(new Clash.OverCap(cap, inside));
      }
    }
  }

  /// Where a newcomer or a tenant who moves is decided to; null when nowhere.
  private @Nullable String place(Limits.Scope scope, HouseholdNeed need) {
    Pin pin = need.pin();
    if (pin == null || (need.home() != null && need.home().dwelling().equals(pin.target()))) {
      return null;
    }
    DwellingOffer dwelling = dwellings.get(pin.target());
    MeasureOffer measure = measures.get(pin.target());
    return switch (scope) {
      case BUILDING -> dwelling == null ? null : dwelling.building();
      case AREA -> dwelling == null ? measure == null ? null : measure.area() : dwelling.area();
    };
  }

  private void handovers() {
    Map<Integer, List<String>> decided = new TreeMap<>();
    for (HouseholdNeed need : problem.households()) {
      Pin pin = need.pin();
      LocalDate from = pin == null ? null : pin.from();
      int day = from == null ? -1 : period.dayOf(from);
      if (day >= 0 && day < period.horizon()) {
        decided.computeIfAbsent(period.bucketOf(day), _ -> new ArrayList<>()).add(need.id());
      }
    }
    decided.forEach(
        (bucket, households) -> {
          int most = problem.limits().handoversIn(bucket);
          if (households.size() > most) {
            LocalDate first = period.dateOf(bucket * period.bucketDays());
            found.add(new Clash.OverHandovers(first, most, households));
          }
        });
  }
}
