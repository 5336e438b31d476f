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
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Suitability;

/// Finds the facts of a problem that cannot all hold.
public final class Clashes {
  private final Problem problem;
  private final Period period;
  private final Map<String, DwellingOffer> dwellings = new HashMap<>();
  private final Map<String, MeasureOffer> measures = new HashMap<>();
  private final Facts facts;
  private final Suitability suitability;
  private final List<Decided> decided;
  private final List<Clash> found = new ArrayList<>();

  private Clashes(Problem problem) {
    this.problem = problem;
    period = problem.period();
    problem.dwellings().forEach(d -> dwellings.put(d.id(), d));
    problem.measures().forEach(m -> measures.put(m.id(), m));
    facts = new Facts(problem);
    suitability = new Suitability(facts);
    decided = Decided.of(facts, suitability);
  }

  /// Those of each household in the problem's order, then those of homes, then those of limits.
  public static List<Clash> of(Problem problem) {
    Clashes clashes = new Clashes(problem);
    clashes.households();
    clashes.found.addAll(new HomeClashes(clashes.facts, clashes.suitability).in(clashes.decided));
    clashes.found.addAll(new MoneyClashes(clashes.facts).in(clashes.decided));
    clashes.caps();
    clashes.handovers();
    return List.copyOf(clashes.found);
  }

  /// One who is ready when the plan begins is late already, which is no contradiction.
  private void households() {
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

  private void caps() {
    for (GroupCap cap : problem.limits().caps()) {
      List<String> inside = new ArrayList<>();
      for (Decided each : decided) {
        if (counted(cap, each.need()) && !each.atHome() && isIn(cap, each.pin().target())) {
          inside.add(each.id());
        }
      }
      if (inside.size() > cap.most()) {
        found.add(new Clash.OverCap(cap, inside));
      }
      living(cap);
    }
  }

  /// A limit of none is a stop, whoever lives there.
  private void living(GroupCap cap) {
    List<String> there = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      HouseholdNeed.Home home = need.home();
      if (home != null && counted(cap, need) && isIn(cap, home.dwelling())) {
        there.add(need.id());
      }
    }
    if (cap.most() > 0 && there.size() > cap.most()) {
      found.add(new Clash.CapBelowLiving(cap, there));
    }
  }

  private static boolean counted(GroupCap cap, HouseholdNeed need) {
    return cap.group() == null || cap.group().equals(need.group());
  }

  private boolean isIn(GroupCap cap, String target) {
    DwellingOffer dwelling = dwellings.get(target);
    MeasureOffer measure = measures.get(target);
    return cap.place()
        .equals(
            switch (cap.scope()) {
              case BUILDING -> dwelling == null ? null : dwelling.building();
              case AREA ->
                  dwelling == null ? measure == null ? null : measure.area() : dwelling.area();
            });
  }

  private void handovers() {
    Map<Integer, List<String>> byBucket = new TreeMap<>();
    for (Decided each : decided) {
      if (each.pin().from() != null && !each.atHome() && each.first() < period.horizon()) {
        byBucket
            .computeIfAbsent(period.bucketOf(each.first()), _ -> new ArrayList<>())
            .add(each.id());
      }
    }
    byBucket.forEach(
        (bucket, households) -> {
          int most = problem.limits().handoversIn(bucket);
          if (households.size() > most) {
            LocalDate first = period.dateOf(bucket * period.bucketDays());
            found.add(new Clash.OverHandovers(first, most, households));
          }
        });
  }
}
