package no.husrom.plan.solve.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;

/// What each household could have in a standing plan with nobody put out, the best first, and who
/// could have each dwelling. Supplies are not looked at: they change with every move.
final class FreeHomes {
  private static final int MOST = 400;

  private final Space space;
  private final long[][] lists;
  private final int[][] pairsOf;
  private final boolean[] without;
  private final Waiting[] waiting;

  /// Those without a home who could have a dwelling, with what each would gain at most, below zero:
  /// the one that gains most first.
  record Waiting(int[] pairs, Levels[] gains) {}

  FreeHomes(Space space, State state) {
    this.space = space;
    lists = new long[space.households()][];
    Bag scratch = new Bag();
    for (int h = 0; h < lists.length; h++) {
      lists[h] = list(state, h, scratch);
    }
    pairsOf = new int[space.facts().dwellings()][];
    fillPairs();
    without = new boolean[lists.length];
    for (int h = 0; h < without.length; h++) {
      without[h] = space.kind(state.draft().pair(h)) == Kind.NONE;
    }
    waiting = new Waiting[pairsOf.length];
  }

  private long[] list(State state, int h, Bag scratch) {
    List<Long> free = new ArrayList<>();
    for (int pair = space.firstPair(h); pair < space.nonePair(h); pair++) {
      if (state.needsOthers(pair)) {
        continue;
      }
      for (int day = space.earliest(pair); day >= 0; day = space.nextDay(pair, day)) {
        if (state.homes().open(h, pair, day, scratch)) {
          free.add(decision(pair, day));
        }
      }
    }
    free.sort(Comparator.comparing(this::levels));
    return free.stream().limit(MOST).mapToLong(Long::longValue).toArray();
  }

  private Levels levels(long decision) {
    return space.levels(pair(decision), day(decision));
  }

  private void fillPairs() {
    int[] count = new int[pairsOf.length];
    for (int pair = 0; pair < space.pairs(); pair++) {
      if (inDwelling(pair)) {
        count[space.target(pair)]++;
      }
    }
    Arrays.setAll(pairsOf, d -> new int[count[d]]);
    for (int pair = space.pairs() - 1; pair >= 0; pair--) {
      if (inDwelling(pair)) {
        pairsOf[space.target(pair)][--count[space.target(pair)]] = pair;
      }
    }
  }

  private boolean inDwelling(int pair) {
    Kind kind = space.kind(pair);
    return kind == Kind.STAY || kind == Kind.SHARE || kind == Kind.RENEW;
  }

  /// Decisions, see [#pair] and [#day].
  long[] of(int h) {
    return lists[h];
  }

  /// Every pair about a dwelling, also one that is taken.
  int[] pairsOf(int dwelling) {
    return pairsOf[dwelling];
  }

  /// Of those, the ones of households that get nothing in the standing plan.
  Waiting waitingFor(int dwelling) {
    Waiting known = waiting[dwelling];
    if (known == null) {
      int[] pairs =
          Arrays.stream(pairsOf[dwelling])
              .filter(pair -> without[space.household(pair)])
              .boxed()
              .sorted(Comparator.comparing(this::mostGain))
              .mapToInt(Integer::intValue)
              .toArray();
      known =
          new Waiting(pairs, Arrays.stream(pairs).mapToObj(this::mostGain).toArray(Levels[]::new));
      waiting[dwelling] = known;
    }
    return known;
  }

  /// No later day is better than the first.
  private Levels mostGain(int pair) {
    return gain(decision(pair, space.earliest(pair)));
  }

  /// What a household would gain by a decision over having nothing: below zero when it does.
  Levels gain(long decision) {
    int none = space.nonePair(space.household(pair(decision)));
    return levels(decision).minus(space.levels(none, space.earliest(none)));
  }

  static long decision(int pair, int day) {
    return (long) pair << 32 | day;
  }

  static int pair(long decision) {
    return (int) (decision >>> 32);
  }

  static int day(long decision) {
    return (int) decision;
  }
}
