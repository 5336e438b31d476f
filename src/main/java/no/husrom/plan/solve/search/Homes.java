package no.husrom.plan.solve.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;

/// Who is in each dwelling, and who shares with whom; finds those who stand in the way of a move.
final class Homes {
  private final Space space;
  private final Facts facts;
  private final Draft draft;
  private final Bag[] stays;
  private final int[] forGood;
  private final Bag[] sharers;
  private final int[] house;
  private final Bag[] housemates;
  private final int[] taken;
  private final int fewest;
  private int conversions;
  private final Bag few = new Bag();

  Homes(Draft draft) {
    this.draft = draft;
    space = draft.space();
    facts = space.facts();
    stays = bags(facts.dwellings());
    forGood = new int[facts.dwellings()];
    sharers = bags(facts.dwellings());
    taken = new int[facts.dwellings()];
    fewest = facts.problem().norms().fewestSharers();
    house = new int[facts.dwellings()];
    Arrays.fill(house, -1);
    Map<String, Integer> houses = new HashMap<>();
    for (int d = 0; d < house.length; d++) {
      String name = facts.dwelling(d).house();
      if (name != null) {
        house[d] = houses.computeIfAbsent(name, k -> houses.size());
      }
    }
    housemates = bags(houses.size());
  }

  private static Bag[] bags(int count) {
    Bag[] bags = new Bag[count];
    Arrays.setAll(bags, i -> new Bag());
    return bags;
  }

  void enter(int h, int pair) {
    int d = space.target(pair);
    if (space.kind(pair) == Kind.STAY) {
      stays[d].add(h);
      forGood[d] += facts.stay(h) == 0 ? 1 : 0;
      if (house[d] >= 0) {
        housemates[house[d]].add(h);
      }
    } else if (space.kind(pair) == Kind.SHARE) {
      sharers[d].add(h);
      taken[d] += facts.places(h, d);
      count(d, sharers[d].size() - 1, sharers[d].size());
    }
  }

  void leave(int h, int pair) {
    int d = space.target(pair);
    if (space.kind(pair) == Kind.STAY) {
      stays[d].remove(h);
      forGood[d] -= facts.stay(h) == 0 ? 1 : 0;
      if (house[d] >= 0) {
        housemates[house[d]].remove(h);
      }
    } else if (space.kind(pair) == Kind.SHARE) {
      sharers[d].remove(h);
      taken[d] -= facts.places(h, d);
      count(d, sharers[d].size() + 1, sharers[d].size());
    }
  }

  private void count(int d, int before, int after) {
    conversions += (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    if (tooFew(after) && !tooFew(before)) {
      few.add(d);
    } else if (tooFew(before) && !tooFew(after)) {
      few.remove(d);
    }
  }

  private boolean tooFew(int households) {
    return households > 0 && households < fewest;
  }

  /// Dwellings converted for sharing.
  int conversions() {
    return conversions;
  }

  /// Somebody who shares with too few, which no plan may keep; -1: nobody.
  int alone() {
    return few.size() == 0 ? -1 : sharers[few.get(0)].get(0);
  }

  boolean converted(int d) {
    return sharers[d].size() > 0;
  }

  /// Whether one more is all that a plan with a place in the dwelling needs.
  boolean joinable(int d) {
    return sharers[d].size() + 1 >= fewest;
  }

  /// How many more must come before the dwelling may be shared; 0 when nobody shares it.
  int missing(int d) {
    return tooFew(sharers[d].size()) ? fewest - sharers[d].size() : 0;
  }

  /// Whether somebody else is in the pair's dwelling for good, and the household would be as well.
  boolean closed(int h, int pair) {
    if (space.kind(pair) != Kind.STAY || facts.stay(h) > 0) {
      return false;
    }
    int d = space.target(pair);
    return forGood[d] > 1 || (forGood[d] == 1 && !stays[d].contains(h));
  }

  /// Whether the household can have the pair from the day with nobody put out.
  boolean open(int h, int pair, int day, Bag scratch) {
    if (tenantInTheWay(pair, day) >= 0) {
      return false;
    }
    scratch.clear();
    blockers(h, pair, day, scratch);
    return scratch.size() == 0;
  }

  /// Adds those who must go before the household can have the pair from the day. Someone in the
  /// dwelling's own tenancy is not among them: see [#tenantInTheWay].
  void blockers(int h, int pair, int day, Bag found) {
    int d = space.target(pair);
    if (space.kind(pair) == Kind.STAY) {
      int release = space.stayRelease(pair, day);
      for (int i = 0; i < stays[d].size(); i++) {
        int other = stays[d].get(i);
        int otherRelease = space.stayRelease(draft.pair(other), draft.day(other));
        if (other != h && day < otherRelease && draft.day(other) < release) {
          found.add(other);
        }
      }
      addAll(sharers[d], h, found);
      if (house[d] >= 0) {
        strangers(housemates[house[d]], h, found);
      }
    } else if (space.kind(pair) == Kind.SHARE) {
      addAll(stays[d], h, found);
      strangers(sharers[d], h, found);
      if (found.size() == 0) {
        crowd(h, d, found);
      }
    }
    successors(h, pair, day, found);
  }

  /// As many of the sharers as must go for the household to have the places it takes.
  private void crowd(int h, int d, Bag found) {
    int own = facts.places(h, d);
    int over = taken[d] + (sharers[d].contains(h) ? 0 : own) - facts.dwelling(d).sharedPlaces();
    for (int i = 0; over > 0 && i < sharers[d].size(); i++) {
      if (sharers[d].get(i) != h) {
        found.add(sharers[d].get(i));
        over -= facts.places(sharers[d].get(i), d);
      }
    }
  }

  private static void addAll(Bag from, int h, Bag found) {
    for (int i = 0; i < from.size(); i++) {
      if (from.get(i) != h && !found.contains(from.get(i))) {
        found.add(from.get(i));
      }
    }
  }

  private void strangers(Bag from, int h, Bag found) {
    String group = facts.household(h).shareGroup();
    for (int i = 0; i < from.size(); i++) {
      int other = from.get(i);
      if (other != h
          && !Objects.equals(facts.household(other).shareGroup(), group)
          && !found.contains(other)) {
        found.add(other);
      }
    }
  }

  private void successors(int h, int pair, int day, Bag found) {
    int home = facts.home(h);
    if (home < 0) {
      return;
    }
    int release = space.homeRelease(pair, day);
    for (int i = 0; i < stays[home].size(); i++) {
      int other = stays[home].get(i);
      if (draft.day(other) < release && !found.contains(other)) {
        found.add(other);
      }
    }
  }

  /// Somebody who has moved into the home of a tenant that is still there; -1: nobody.
  int successor(int tenant) {
    int home = facts.home(tenant);
    if (home < 0) {
      return -1;
    }
    int release = space.homeRelease(draft.pair(tenant), draft.day(tenant));
    for (int i = 0; i < stays[home].size(); i++) {
      if (draft.day(stays[home].get(i)) < release) {
        return stays[home].get(i);
      }
    }
    return -1;
  }

  /// The sitting tenant that has not left the pair's dwelling in time; -1: none.
  int tenantInTheWay(int pair, int day) {
    if (space.kind(pair) != Kind.STAY) {
      return -1;
    }
    int tenant = facts.tenant(space.target(pair));
    boolean gone = tenant < 0 || space.homeRelease(draft.pair(tenant), draft.day(tenant)) <= day;
    return gone ? -1 : tenant;
  }
}
