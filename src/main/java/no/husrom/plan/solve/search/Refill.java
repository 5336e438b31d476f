package no.husrom.plan.solve.search;

import java.util.Objects;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;

/// Finds the next best for those who were put out, and somebody for the homes that were left.
final class Refill {
  private final Draft plan;
  private final Space space;
  private final State state;
  private final FreeHomes free;
  private final boolean[] left;
  private final Bag scratch = new Bag();
  private final Bag leftList = new Bag();

  /// @param plan the standing plan
  Refill(Draft plan, State state, FreeHomes free) {
    this.plan = plan;
    this.state = state;
    this.free = free;
    space = plan.space();
    left = new boolean[space.facts().dwellings()];
  }

  /// Places those who were put out, the one who would lose most first, and then fills what was
  /// left.
  ///
  /// @param h the household that was given something else
  void run(int h, Bag out) {
    for (int i = 0; i < leftList.size(); i++) {
      left[leftList.get(i)] = false;
    }
    leftList.clear();
    leave(h);
    for (int i = 0; i < out.size(); i++) {
      leave(out.get(i));
    }
    for (int next = worstOff(out); next >= 0; next = worstOff(out)) {
      out.remove(next);
      placeAgain(next);
    }
    leftList.sort();
    for (int i = 0; i < leftList.size(); i++) {
      fill(leftList.get(i));
    }
  }

  private void leave(int h) {
    int pair = plan.pair(h);
    Kind kind = space.kind(pair);
    if (kind == Kind.STAY || kind == Kind.SHARE) {
      mark(space.target(pair));
    }
    if (space.facts().home(h) >= 0) {
      mark(space.facts().home(h));
    }
  }

  private void mark(int d) {
    if (!left[d]) {
      left[d] = true;
      leftList.add(d);
    }
  }

  private int worstOff(Bag out) {
    int worst = -1;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < out.size(); i++) {
      int none = space.nonePair(out.get(i));
      long energy = state.energy(none, space.earliest(none));
      if (energy > most || (energy == most && out.get(i) < worst)) {
        most = energy;
        worst = out.get(i);
      }
    }
    return worst;
  }

  private void placeAgain(int h) {
    if (space.kind(state.draft().pair(h)) != Kind.NONE) {
      return;
    }
    int none = space.nonePair(h);
    long best = FreeHomes.decision(none, space.earliest(none));
    for (long decision : free.of(h)) {
      if (fits(decision)) {
        best = better(decision, best) ? decision : best;
        break;
      }
    }
    for (int pair = space.firstPair(h); pair < none; pair++) {
      if (inLeft(pair)) {
        long decision = firstDay(pair);
        best = decision >= 0 && better(decision, best) ? decision : best;
      }
    }
    state.give(h, FreeHomes.pair(best), FreeHomes.day(best));
  }

  private boolean inLeft(int pair) {
    Kind kind = space.kind(pair);
    boolean home = kind == Kind.STAY || kind == Kind.SHARE || kind == Kind.RENEW;
    return home && left[space.target(pair)];
  }

  private boolean fits(long decision) {
    int pair = FreeHomes.pair(decision);
    Kind kind = space.kind(pair);
    boolean full = kind.movesIn() && state.full(FreeHomes.day(decision));
    boolean open = !state.needsOthers(pair);
    return !full
        && open
        && state.fits(space.household(pair), pair, FreeHomes.day(decision), scratch);
  }

  /// The first day the pair is free; -1: none.
  private long firstDay(int pair) {
    if (state.homes().closed(space.household(pair), pair)) {
      return -1;
    }
    for (int day = space.earliest(pair); day >= 0; day = space.nextDay(pair, day)) {
      if (fits(FreeHomes.decision(pair, day))) {
        return FreeHomes.decision(pair, day);
      }
    }
    return -1;
  }

  private boolean better(long one, long other) {
    return levels(one).compareTo(levels(other)) < 0;
  }

  private Levels levels(long decision) {
    return space.levels(FreeHomes.pair(decision), FreeHomes.day(decision));
  }

  /// Gives a dwelling to the one without a home who gains most by it.
  private void fill(int d) {
    FreeHomes.Waiting waiting = free.waitingFor(d);
    int lastOpen = state.lastOpen();
    long best = -1;
    Levels most = Levels.ZERO;
    for (int i = 0; i < waiting.pairs().length; i++) {
      int pair = waiting.pairs()[i];
      if (waiting.gains()[i].compareTo(most) > 0) {
        break;
      }
      boolean tooLate =
          space.kind(pair).movesIn() && space.bucketOf(space.earliest(pair)) > lastOpen;
      if (!tooLate && space.kind(state.draft().pair(space.household(pair))) == Kind.NONE) {
        long decision = firstDay(pair);
        if (decision >= 0 && isMore(decision, most, best)) {
          most = free.gain(decision);
          best = decision;
        }
      }
    }
    if (best >= 0) {
      int pair = FreeHomes.pair(best);
      state.give(space.household(pair), pair, FreeHomes.day(best));
    }
  }

  /// Among those who gain the same the first in the space.
  private boolean isMore(long decision, Levels most, long best) {
    int order = free.gain(decision).compareTo(most);
    return order < 0 || (order == 0 && decision < best);
  }

  /// The one who is cheapest to have as one more in a dwelling that is to be shared; -1: nobody.
  long partner(int h, int pair) {
    String group = space.facts().household(h).shareGroup();
    long best = -1;
    long least = Long.MAX_VALUE;
    for (int with : free.pairsOf(space.target(pair))) {
      int other = space.household(with);
      if (other != h
          && space.kind(with) == Kind.SHARE
          && state.draft().pair(other) != with
          && group != null
          && Objects.equals(space.facts().household(other).shareGroup(), group)) {
        int day = space.earliest(with);
        long more =
            state.energy(with, day)
                - state.energy(state.draft().pair(other), state.draft().day(other));
        if (more < least && state.fits(other, with, day, scratch)) {
          least = more;
          best = FreeHomes.decision(with, day);
        }
      }
    }
    return best;
  }
}
