package no.husrom.plan.solve.price;

import java.util.Arrays;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Space;

/// What one household can have.
final class Wishes {
  int[] home = new int[16];
  int[] cost = new int[16];
  int size;
  long free = Matching.FAR;

  /// The first day of each pair has the least lateness and asks for no more than later ones.
  static Wishes of(int h, Rows rows, MatchedHomes homes) {
    Space space = rows.space();
    Wishes wishes = new Wishes();
    Taken taken = new Taken(rows, homes, h);
    for (int pair = space.firstPair(h); pair < space.endPair(h); pair++) {
      wishes.add(taken.by(pair), space.cost(Matching.LEVEL, pair, space.earliest(pair)));
    }
    return wishes;
  }

  private void add(int wished, long lateness) {
    if (wished == Matching.FREE) {
      free = Math.min(free, lateness);
      return;
    }
    if (size == home.length) {
      home = Arrays.copyOf(home, 2 * size);
      cost = Arrays.copyOf(cost, 2 * size);
    }
    home[size] = wished;
    cost[size++] = (int) Math.min(Integer.MAX_VALUE, lateness);
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
