package no.husrom.plan.solve.model;

import java.util.Arrays;
import java.util.List;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import org.jspecify.annotations.Nullable;

/// Lists every decision the rules about one household and one home allow.
public final class SpaceBuilder {
  private final Facts facts;
  private final Suitability suitability;
  private final Pricing pricing;
  private final int[] first;
  private Space.PairList pairs;
  private int size;

  private SpaceBuilder(Problem problem) {
    facts = new Facts(problem);
    suitability = new Suitability(facts);
    pricing = new Pricing(facts);
    first = new int[facts.households() + 1];
    pairs = arrays(16 * facts.households() + 16);
  }

  /// The whole space of a problem.
  public static Space of(Problem problem) {
    return new SpaceBuilder(problem).build();
  }

  private Space build() {
    int[] offered = offered();
    for (int h = 0; h < facts.households(); h++) {
      first[h] = size;
      addDwellings(h, offered);
      addMeasures(h);
      addTenantWays(h);
      add(h, Kind.NONE, -1, facts.horizon(), facts.horizon(), pricing.unplacedFit(), null);
    }
    first[facts.households()] = size;
    return new Space(facts, pricing, pairs.trimmed(size));
  }

  private int[] offered() {
    int[] free = new int[facts.dwellings()];
    int count = 0;
    for (int d = 0; d < free.length; d++) {
      if (facts.free(d) < facts.horizon()) {
        free[count++] = d;
      }
    }
    return Arrays.copyOf(free, count);
  }

  private void addDwellings(int h, int[] offered) {
    for (int d : offered) {
      if (suitability.stayAllowed(h, d)) {
        addStart(h, Kind.STAY, d, pricing.fitOfStay(h, d));
      }
      if (suitability.shareAllowed(h, d)) {
        addStart(h, Kind.SHARE, d, pricing.fitOfShare(h, d));
      }
    }
  }

  private void addStart(int h, Kind kind, int d, int fit) {
    int pinned = pinned(h);
    int earliest = pinned >= 0 ? pinned : Math.max(facts.ready(h), facts.free(d));
    int last = Math.min(facts.horizon() - 1, suitability.lastStart(h, d));
    add(h, kind, d, earliest, pinned >= 0 ? pinned : last, fit, facts.dwelling(d).id());
  }

  private void addMeasures(int h) {
    int pinned = pinned(h);
    for (int m = 0; m < facts.measures(); m++) {
      if (suitability.unitAllowed(h, m)) {
        int earliest = Math.max(facts.ready(h), facts.measure(m).leadDays());
        add(
            h,
            Kind.UNIT,
            m,
            pinned >= 0 ? pinned : earliest,
            pinned >= 0 ? pinned : facts.horizon() - 1,
            pricing.fitOfUnit(h, m),
            facts.measure(m).id());
      }
    }
  }

  private void addTenantWays(int h) {
    HouseholdNeed need = facts.household(h);
    HouseholdNeed.Home home = need.home();
    if (home == null) {
      return;
    }
    int d = facts.home(h);
    if (suitability.renewBroken(h).isEmpty()) {
      add(h, Kind.RENEW, d, 0, 0, pricing.fitOfStay(h, d), home.dwelling());
    }
    if (need.pin() != null) {
      return;
    }
    List<HouseholdNeed.Exit> exits = need.exits();
    for (int e = 0; e < exits.size(); e++) {
      int day = dayOf(exits.get(e));
      if (day < facts.horizon() && cheapest(exits, e)) {
        add(h, Kind.EXIT, e, day, day, 0, null);
      }
    }
  }

  private int dayOf(HouseholdNeed.Exit exit) {
    return Math.max(0, facts.problem().period().dayOf(exit.day()));
  }

  /// Whether no other way out on the same day costs less.
  private boolean cheapest(List<HouseholdNeed.Exit> exits, int e) {
    for (int other = 0; other < exits.size(); other++) {
      int dearer = Integer.compare(exits.get(e).cost(), exits.get(other).cost());
      boolean same = dayOf(exits.get(other)) == dayOf(exits.get(e));
      if (same && (dearer > 0 || (dearer == 0 && other < e))) {
        return false;
      }
    }
    return true;
  }

  private int pinned(int h) {
    return suitability.pinnedDay(facts.household(h).pin());
  }

  private void add(
      int h, Kind kind, int target, int earliest, int latest, int fit, @Nullable String id) {
    if (size == pairs.household().length) {
      grow();
    }
    pairs.household()[size] = h;
    pairs.kind()[size] = kind;
    pairs.target()[size] = target;
    pairs.earliest()[size] = earliest;
    pairs.latest()[size] = latest;
    pairs.fit()[size] = fit;
    pairs.change()[size] = pricing.change(h, id);
    size++;
  }

  private void grow() {
    pairs = pairs.trimmed(Math.max(16, size + size / 2));
  }

  private Space.PairList arrays(int capacity) {
    return new Space.PairList(
        first,
        new int[capacity],
        new Kind[capacity],
        new int[capacity],
        new int[capacity],
        new int[capacity],
        new int[capacity],
        new int[capacity]);
  }
}
