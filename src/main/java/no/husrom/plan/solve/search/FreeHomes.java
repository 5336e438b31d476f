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
  private final int[][] waiting;

  FreeHomes(Space space, State state) {
    this.space = space;
    lists = new long[space.households()][];
    Bag scratch = new Bag();
    for (int h = 0; h < lists.length; h++) {
      lists[h] = list(state, h, scratch);
    }
    pairsOf = new int[space.facts().dwellings()][];
    fillPairs();
    waiting = new int[pairsOf.length][];
    Arrays.setAll(waiting, d -> Arrays.stream(pairsOf[d]).filter(p -> none(state, p)).toArray());
  }

  private long[] list(State state, int h, Bag scratch) {
    List<Long> free = new ArrayList<>();
    for (int pair = space.firstPair(h); pair < space.nonePair(h); pair++) {
      if (space.kind(pair) == Kind.SHARE && !state.homes().joinable(space.target(pair))) {
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
  int[] waitingFor(int dwelling) {
    return waiting[dwelling];
  }

  private boolean none(State state, int pair) {
    return space.kind(state.draft().pair(space.household(pair))) == Kind.NONE;
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
