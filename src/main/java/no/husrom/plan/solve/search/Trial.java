package no.husrom.plan.solve.search;

import java.util.Arrays;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;
import org.jspecify.annotations.Nullable;

/// A standing plan in which one household at a time is given something else. Whoever is in the way
/// is put out and takes the best that is then free; a home that is left goes to somebody without
/// one. What comes out keeps every rule the standing plan keeps, but a better plan may exist.
public final class Trial {
  private static final int MOST_PUT_OUT = 16;

  private final Draft plan;
  private final Space space;
  private final State state;
  private final FreeHomes free;
  private final Refill refill;
  private final Levels before;
  private final boolean wholeBefore;
  private final long[] standingLoss;
  private final Bag out = new Bag();
  private final Bag found = new Bag();
  private final Bag scratch = new Bag();
  private @Nullable RuleBroken obstacle;

  /// @param plan is copied
  public Trial(Draft plan) {
    this.plan = plan.copy();
    space = plan.space();
    state = new State(space);
    for (int h = 0; h < space.households(); h++) {
      state.give(h, plan.pair(h), plan.day(h));
    }
    state.keep();
    before = state.levels();
    wholeBefore = state.whole();
    standingLoss = new long[space.households()];
    Arrays.setAll(standingLoss, this::loss);
    free = new FreeHomes(space, state);
    refill = new Refill(this.plan, state, free);
  }

  /// The start day a household has in the standing plan.
  public int standingDay(int h) {
    return plan.day(h);
  }

  /// The plan with the last thing given; the standing plan when it could not be.
  public Draft draft() {
    return state.draft();
  }

  /// What the last thing given costs, level by level; below zero when it is a gain.
  public Levels price() {
    return state.levels().minus(before);
  }

  /// Those who have something else than in the standing plan.
  public int[] moved() {
    return Arrays.stream(state.touched()).filter(this::isMoved).toArray();
  }

  private boolean isMoved(int h) {
    return !state.draft().has(plan.pair(h), plan.day(h));
  }

  /// Why the last thing could not be given.
  public RuleBroken obstacle() {
    if (obstacle == null) {
      throw new IllegalStateException("it was given");
    }
    return obstacle;
  }

  /// The first of the pair's days on which nobody must be put out; -1: none.
  public int freeDay(int pair) {
    state.undo();
    int h = space.household(pair);
    if (state.homes().closed(h, pair)) {
      return -1;
    }
    state.eject(h);
    int day = space.earliest(pair);
    while (day >= 0 && !state.fits(h, pair, day, scratch)) {
      day = space.nextDay(pair, day);
    }
    state.undo();
    return day;
  }

  /// Takes back what was given before and gives a household this instead of what it has. A day that
  /// is none of the pair's own may be given when it is not before its first.
  ///
  /// @return false when no such plan was found: see [#obstacle]
  public boolean give(int pair, int day) {
    state.undo();
    obstacle = null;
    out.clear();
    int h = space.household(pair);
    if (plan.has(pair, day)) {
      return true;
    }
    if (take(h, pair, day) && withPartners(h, pair) && partLoners(h)) {
      refill.run(h, out);
      if (stands()) {
        return true;
      }
    }
    state.undo();
    return false;
  }

  private boolean stands() {
    if (!wholeBefore || state.whole()) {
      return true;
    }
    Rule rule = state.homes().alone() >= 0 ? Rule.SHARED_PLACES : Rule.MOST_CHANGES;
    return fail(new RuleBroken(rule, "", 0, 0));
  }

  private boolean fail(RuleBroken broken) {
    obstacle = broken;
    return false;
  }

  private boolean fail(Rule rule, int pair) {
    String target = space.targetId(pair);
    return fail(new RuleBroken(rule, target == null ? "" : target, 0, 0));
  }

  private boolean take(int h, int pair, int day) {
    state.eject(h);
    int tenant = state.homes().tenantInTheWay(pair, day);
    if (tenant >= 0 && (tenant == h || !sendAway(tenant, day))) {
      return fail(Rule.TENANT_FIRST, pair);
    }
    if (!clear(h, pair, day)) {
      return false;
    }
    if (state.homes().tenantInTheWay(pair, day) >= 0) {
      return fail(Rule.TENANT_FIRST, pair);
    }
    state.give(h, pair, day);
    return true;
  }

  /// The best way to have the sitting tenant out in time for somebody to move in on the day.
  private boolean sendAway(int tenant, int day) {
    for (long decision : free.of(tenant)) {
      int pair = FreeHomes.pair(decision);
      int start = FreeHomes.day(decision);
      if (space.homeRelease(pair, start) <= day && state.fits(tenant, pair, start, scratch)) {
        state.give(tenant, pair, start);
        return true;
      }
    }
    return false;
  }

  private boolean clear(int h, int pair, int day) {
    found.clear();
    state.homes().blockers(h, pair, day, found);
    found.sort();
    for (int i = 0; i < found.size(); i++) {
      if (!putOut(found.get(i))) {
        return fail(Rule.OVERLAP, pair);
      }
    }
    for (Bag users = state.shortOf(pair, day); users != null; users = state.shortOf(pair, day)) {
      RuleBroken shortage = state.shortage(pair, day);
      int user = cheapest(users);
      if (user < 0 || !putOut(user)) {
        return fail(shortage);
      }
    }
    return true;
  }

  /// The one who loses least by being put out; -1: nobody uses it.
  private int cheapest(Bag users) {
    int cheapest = -1;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < users.size(); i++) {
      int user = users.get(i);
      long loss = isMoved(user) ? loss(user) : standingLoss[user];
      if (loss < least || (loss == least && user < cheapest)) {
        least = loss;
        cheapest = user;
      }
    }
    return cheapest;
  }

  private long loss(int user) {
    int none = space.nonePair(user);
    return state.energy(none, space.earliest(none))
        - state.energy(state.draft().pair(user), state.draft().day(user));
  }

  private boolean putOut(int h) {
    if (out.size() == MOST_PUT_OUT) {
      return false;
    }
    state.eject(h);
    if (!out.contains(h)) {
      out.add(h);
    }
    for (int next = state.homes().successor(h); next >= 0; next = state.homes().successor(h)) {
      if (!putOut(next)) {
        return false;
      }
    }
    return true;
  }

  /// A place in a dwelling that too few share needs others of the group to come too.
  private boolean withPartners(int h, int pair) {
    if (space.kind(pair) != Kind.SHARE) {
      return true;
    }
    int d = space.target(pair);
    for (int missing = state.homes().missing(d); missing > 0; missing--) {
      long partner = refill.partner(h, pair);
      if (partner < 0) {
        int fewest = space.facts().problem().norms().fewestSharers();
        String target = space.facts().dwelling(d).id();
        return fail(new RuleBroken(Rule.SHARED_PLACES, target, fewest, fewest - missing));
      }
      int with = FreeHomes.pair(partner);
      state.give(space.household(with), with, FreeHomes.day(partner));
    }
    return true;
  }

  /// Nobody may share with too few.
  private boolean partLoners(int protectedOne) {
    for (int h = state.homes().alone(); h >= 0; h = state.homes().alone()) {
      if (h == protectedOne || !putOut(h)) {
        return fail(Rule.SHARED_PLACES, state.draft().pair(h));
      }
    }
    return true;
  }
}
