package no.husrom.plan.solve.price;

import java.util.Arrays;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Space;

/// What one household can have.
final class Wishes {
  int[] home = new int[16];
  int[] cost = new int[16];
  int size;
  long free = Matching.FAR;

  /// A pair costs as much as its cheapest day, and takes what its first day takes: later ones take
  /// no less.
  static Wishes of(int h, Rows rows, MatchedHomes homes, Levels weights) {
    Space space = rows.space();
    Wishes wishes = new Wishes();
    Taken taken = new Taken(rows, homes, h);
    for (int pair = space.firstPair(h); pair < space.endPair(h); pair++) {
      wishes.add(taken.by(pair), cost(space, pair, weights));
    }
    return wishes;
  }

  /// Nothing costs less on a later day, but the operation of a unit.
  private static long cost(Space space, int pair, Levels weights) {
    long least = cost(space, pair, space.earliest(pair), weights);
    if (space.kind(pair) == Kind.UNIT && weights.get(2) > 0) {
      int day = space.nextDay(pair, space.earliest(pair));
      for (; day >= 0; day = space.nextDay(pair, day)) {
        least = Math.min(least, cost(space, pair, day, weights));
      }
    }
    return least;
  }

  private static long cost(Space space, int pair, int day, Levels weights) {
    long sum = 0;
    for (int level = 0; level < Levels.COUNT; level++) {
      long weight = weights.get(level);
      sum += weight == 0 ? 0 : weight * space.cost(level, pair, day);
    }
    return sum;
  }

  private void add(int wished, long price) {
    if (wished == Matching.FREE) {
      free = Math.min(free, price);
      return;
    }
    if (size == home.length) {
      home = Arrays.copyOf(home, 2 * size);
      cost = Arrays.copyOf(cost, 2 * size);
    }
    home[size] = wished;
    cost[size++] = (int) Math.min(Integer.MAX_VALUE, price);
  }

  /// The home that a household's decision takes for good, its own when it is not left in time.
  private static final class Taken implements Rows.Use {
    private final Rows rows;
    private final MatchedHomes homes;
    private final int own;
    private int moved;
    private int kept;

    Taken(Rows rows, MatchedHomes homes, int h) {
      this.rows = rows;
      this.homes = homes;
      own = homes.own(h);
    }

    int by(int pair) {
      moved = Matching.FREE;
      kept = own;
      rows.use(pair, rows.space().earliest(pair), this);
      return moved == Matching.FREE ? kept : moved;
    }

    @Override
    public void of(int row, long amount) {
      int home = homes.of(row);
      if (home != Matching.FREE && home == own && amount < 0) {
        kept = Matching.FREE;
      } else if (home != Matching.FREE) {
        moved = amount > 0 ? home : Matching.FREE;
      }
    }
  }
}
