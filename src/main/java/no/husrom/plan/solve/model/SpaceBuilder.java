package no.husrom.plan.solve.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import org.jspecify.annotations.Nullable;

/// Lists every decision the rules about one household and one home allow.
public final class SpaceBuilder {
  private static final int FEW = 16;

  private final Facts facts;
  private final Suitability suitability;
  private final Pricing pricing;
  private final BooleanSupplier stop;

  private SpaceBuilder(Problem problem, BooleanSupplier stop) {
    this.stop = stop;
    facts = new Facts(problem);
    suitability = new Suitability(facts);
    pricing = new Pricing(facts);
  }

  /// The whole space of a problem.
  public static Space of(Problem problem) {
    return of(problem, () -> false);
  }

  /// The same.
  ///
  /// @param stop asked from several threads; once true, nobody moves in the rest of the space
  public static Space of(Problem problem, BooleanSupplier stop) {
    return new SpaceBuilder(problem, stop).build();
  }

  /// Household by household on all cores.
  private Space build() {
    int[] offered = offered();
    List<PairList> lists = lists(offered);
    boolean stopped = stop.getAsBoolean();
    return new Space(facts, pricing, PairList.joined(stopped ? lists(offered) : lists));
  }

  /// Once stopped, next to nothing in each.
  private List<PairList> lists(int[] offered) {
    int about = FEW + offered.length / 4;
    return IntStream.range(0, facts.households())
        .parallel()
        .mapToObj(h -> new Household(h, stop.getAsBoolean() ? FEW : about).pairs(offered))
        .toList();
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

  /// One household's pairs while they are listed.
  private final class Household {
    private final int h;
    private final PairList pairs;

    /// @param about so many pairs are to be expected
    Household(int h, int about) {
      this.h = h;
      pairs = new PairList(about);
    }

    PairList pairs(int[] offered) {
      if (suitability.mayMove(h) && !stop.getAsBoolean()) {
        addDwellings(offered);
        addMeasures();
      }
      addTenantWays();
      add(Kind.NONE, -1, facts.horizon(), facts.horizon(), pricing.unplacedFit(), null);
      return pairs;
    }

    private void addDwellings(int[] offered) {
      for (int d : offered) {
        if (suitability.stayAllowed(h, d)) {
          addStart(Kind.STAY, d, pricing.fitOfStay(h, d));
        }
        if (suitability.shareAllowed(h, d)) {
          addStart(Kind.SHARE, d, pricing.fitOfShare(h, d));
        }
      }
    }

    private void addStart(Kind kind, int d, int fit) {
      int pinned = pinned();
      int earliest = pinned >= 0 ? pinned : Math.max(facts.ready(h), facts.free(d));
      int last = Math.min(facts.horizon() - 1, suitability.lastStart(h, d));
      add(kind, d, earliest, pinned >= 0 ? pinned : last, fit, facts.dwelling(d).id());
    }

    private void addMeasures() {
      int pinned = pinned();
      for (int m = 0; m < facts.measures(); m++) {
        if (suitability.unitAllowed(h, m)) {
          int earliest = Math.max(facts.ready(h), facts.measure(m).leadDays());
          add(
              Kind.UNIT,
              m,
              pinned >= 0 ? pinned : earliest,
              pinned >= 0 ? pinned : facts.horizon() - 1,
              pricing.fitOfUnit(h, m),
              facts.measure(m).id());
        }
      }
    }

    private void addTenantWays() {
      HouseholdNeed need = facts.household(h);
      HouseholdNeed.Home home = need.home();
      if (home == null) {
        return;
      }
      int d = facts.home(h);
      if (suitability.renewBroken(h).isEmpty()) {
        add(Kind.RENEW, d, 0, 0, pricing.fitOfStay(h, d), home.dwelling());
      }
      if (need.pin() != null) {
        return;
      }
      List<HouseholdNeed.Exit> exits = need.exits();
      for (int e = 0; e < exits.size(); e++) {
        int day = dayOf(exits.get(e));
        if (day < facts.horizon() && cheapest(exits, e)) {
          add(Kind.EXIT, e, day, day, 0, null);
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

    private int pinned() {
      return suitability.pinnedDay(facts.household(h).pin());
    }

    private void add(
        Kind kind, int target, int earliest, int latest, int fit, @Nullable String id) {
      pairs.add(h, kind, target, earliest, latest, fit, pricing.change(h, id));
    }
  }
}
