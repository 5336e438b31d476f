package no.husrom.plan.solve.search;

import java.util.function.BooleanSupplier;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;

/// One random change of a plan: somebody takes a home, those in the way are put out and placed
/// again as well as a few tries find.
final class Moves {
  private static final int MOST_EJECTED = 6;
  private static final int TRIES = 10;
  private static final int LOOKED_AT = 80;

  private final Space space;
  private final State state;
  private final SplitMix random;
  private final Bag ejected = new Bag();
  private final Bag found = new Bag();
  private final Bag scratch = new Bag();
  private final int[] shareable;
  private final Options options;

  Moves(State state, SplitMix random, BooleanSupplier stop) {
    this.state = state;
    this.random = random;
    space = state.draft().space();
    options = new Options(space, state, stop);
    Facts facts = space.facts();
    shareable =
        java.util.stream.IntStream.range(0, space.pairs())
            .filter(p -> space.kind(p) == Kind.SHARE)
            .toArray();
    if (facts.households() == 0) {
      throw new IllegalArgumentException("nobody to place");
    }
  }

  /// Tries one change; false when it could not be done, and then the state must be undone.
  boolean random() {
    ejected.clear();
    if (shareable.length > 0 && random.below(20) == 0) {
      return share();
    }
    int h = random.below(space.households());
    int count = options.count(h);
    if (count == 0) {
      return false;
    }
    int index = (int) (count * random.unit() * random.unit());
    return take(h, options.pair(h, index), options.day(h, index)) && partLoners() && replace();
  }

  private int day(int pair) {
    int count = space.dayCount(pair);
    return space.dayAt(pair, count == 1 || random.below(4) > 0 ? 0 : random.below(count));
  }

  private boolean share() {
    int first = shareable[random.below(shareable.length)];
    int d = space.target(first);
    if (!take(space.household(first), first, day(first))) {
      return false;
    }
    for (int i = 0; i < 2 * TRIES && state.homes().alone() >= 0; i++) {
      int second = shareable[random.below(shareable.length)];
      int h = space.household(second);
      boolean same = space.target(second) == d && sameGroup(h, space.household(first));
      if (same && h != space.household(first) && !take(h, second, day(second))) {
        return false;
      }
    }
    return partLoners() && replace();
  }

  /// Nobody may share with too few.
  private boolean partLoners() {
    for (int h = state.homes().alone(); h >= 0; h = state.homes().alone()) {
      if (!putOut(h)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameGroup(int one, int other) {
    String group = space.facts().household(one).shareGroup();
    return group != null && group.equals(space.facts().household(other).shareGroup());
  }

  /// Gives a household a decision and puts out whoever is in the way.
  private boolean take(int h, int pair, int day) {
    if (pair == state.draft().pair(h) && day == state.draft().day(h)) {
      return false;
    }
    int tenant = state.homes().tenantInTheWay(pair, day);
    if (tenant >= 0 && (tenant == h || !sendAway(tenant, day))) {
      return false;
    }
    state.eject(h);
    if (!clear(h, pair, day) || state.homes().tenantInTheWay(pair, day) >= 0) {
      return false;
    }
    state.give(h, pair, day);
    return true;
  }

  private boolean clear(int h, int pair, int day) {
    found.clear();
    state.homes().blockers(h, pair, day, found);
    for (int i = 0; i < found.size(); i++) {
      if (!putOut(found.get(i))) {
        return false;
      }
    }
    for (Bag users = state.shortOf(pair, day); users != null; users = state.shortOf(pair, day)) {
      if (users.size() == 0 || !putOut(users.get(random.below(users.size())))) {
        return false;
      }
    }
    return true;
  }

  private boolean putOut(int h) {
    if (ejected.size() == MOST_EJECTED) {
      return false;
    }
    state.eject(h);
    if (!ejected.contains(h)) {
      ejected.add(h);
    }
    return putOutSuccessors(h);
  }

  /// A tenant that is put out is at home again, so nobody else can be there.
  private boolean putOutSuccessors(int tenant) {
    for (int next = state.homes().successor(tenant); next >= 0; ) {
      if (!putOut(next)) {
        return false;
      }
      next = state.homes().successor(tenant);
    }
    return true;
  }

  /// Makes a tenant leave in time for somebody to start at its home on `day`.
  private boolean sendAway(int tenant, int day) {
    int first = space.firstPair(tenant);
    int count = space.endPair(tenant) - first;
    for (int i = 0; i < TRIES; i++) {
      int pair = first + random.below(count);
      int start = space.earliest(pair);
      if (space.homeRelease(pair, start) <= day && state.fits(tenant, pair, start, scratch)) {
        state.give(tenant, pair, start);
        return true;
      }
    }
    return false;
  }

  private boolean replace() {
    for (int i = 0; i < ejected.size(); i++) {
      int h = ejected.get(i);
      if (space.kind(state.draft().pair(h)) == Kind.NONE) {
        placeAgain(h);
      }
    }
    return true;
  }

  /// Gives the best decision that puts nobody out, among the first ones.
  private void placeAgain(int h) {
    for (int i = 0; i < Math.min(LOOKED_AT, options.count(h)); i++) {
      int pair = options.pair(h, i);
      if (!state.needsOthers(pair) && state.fits(h, pair, options.day(h, i), scratch)) {
        state.give(h, pair, options.day(h, i));
        return;
      }
    }
    int renew = space.renewPair(h);
    if (renew >= 0 && state.fits(h, renew, 0, scratch)) {
      state.give(h, renew, 0);
    }
  }
}
