package no.husrom.plan.solve.price;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Space;

/// What homes would be worth if nothing but homes and units of measures were short: each household
/// is matched with at most one home for good, at the least cost in all, by shortest augmenting
/// paths. The cost is a level, or several by weight. No plan can have less, and the prices are a
/// good start for those of the whole model.
///
/// Source: Jonker and Volgenant, *A shortest augmenting path algorithm for dense and sparse linear
/// assignment problems*, Computing 38 (1987).
public final class Matching {
  static final int FREE = -1;
  static final long FAR = Long.MAX_VALUE / 4;

  private final Rows rows;
  private final MatchedHomes homes;

  /// Each household's homes with their cost, and the cost of what takes no home for good.
  private final Wishes[] wishes;

  private final int[][] members;
  private final int[] count;
  private final int[] homeOf;
  private final long[] worth;
  private final long[] least;

  // one search: how far each home is, from whom, and who has been asked at which distance
  private final long[] distance;
  private final int[] from;
  private final boolean[] reached;
  private final int[] asked;
  private final long[] askedAt;
  private int askedCount;
  private final DistanceHeap heap = new DistanceHeap();
  private long freeDistance;
  private int freeFrom;

  private Matching(Rows rows, Levels weights, BooleanSupplier stop) {
    this.rows = rows;
    homes = new MatchedHomes(rows);
    Space space = rows.space();
    wishes = new Wishes[space.households()];
    IntStream.range(0, wishes.length)
        .parallel()
        .filter(_ -> !stop.getAsBoolean())
        .forEach(h -> wishes[h] = Wishes.of(h, rows, homes, weights));
    members = new int[homes.count()][];
    Arrays.setAll(members, home -> new int[Math.min(homes.capacity(home), wishes.length)]);
    count = new int[members.length];
    homeOf = new int[wishes.length];
    Arrays.fill(homeOf, FREE);
    worth = new long[members.length];
    least = new long[wishes.length];
    distance = new long[members.length];
    from = new int[members.length];
    reached = new boolean[members.length];
    asked = new int[wishes.length];
    askedAt = new long[wishes.length];
  }

  /// Matches everybody on the first level.
  ///
  /// @param stop asked from several threads; once true, this ends with a `CancellationException`
  public static Matching of(Rows rows, BooleanSupplier stop) {
    return of(rows, new Levels(1, 0, 0, 0, 0), stop);
  }

  /// Matches everybody at the least of all levels' weighted sum.
  ///
  /// @param weights of the levels, none below 0
  public static Matching of(Rows rows, Levels weights, BooleanSupplier stop) {
    Matching matching = new Matching(rows, weights, stop);
    for (int h = 0; h < matching.wishes.length; h++) {
      if (stop.getAsBoolean()) {
        throw new CancellationException();
      }
      matching.place(h);
    }
    return matching;
  }

  private void place(int household) {
    Arrays.fill(distance, FAR);
    Arrays.fill(reached, false);
    heap.clear();
    askedCount = 0;
    freeDistance = FAR;
    freeFrom = household;
    least[household] = cheapest(household);
    int end = ask(household, 0);
    while (end == FREE && heap.leastDistance() < freeDistance) {
      int home = heap.take();
      if (reached[home]) {
        continue;
      }
      reached[home] = true;
      if (count[home] < members[home].length) {
        end = home;
      }
      for (int i = 0; i < count[home] && end == FREE; i++) {
        end = ask(members[home][i], distance[home]);
      }
    }
    long length = end == FREE ? freeDistance : distance[end];
    for (int i = 0; i < askedCount; i++) {
      least[asked[i]] += length - askedAt[i];
    }
    for (int home = 0; home < reached.length; home++) {
      if (reached[home]) {
        worth[home] += Math.max(0, length - distance[home]);
      }
    }
    moveAlong(household, end);
  }

  private long cheapest(int household) {
    Wishes wish = wishes[household];
    long cheapest = wish.free;
    for (int i = 0; i < wish.size; i++) {
      cheapest = Math.min(cheapest, wish.cost[i] + worth[wish.home[i]]);
    }
    return cheapest;
  }

  /// Looks at all a household could have instead; returns an open home that is as near as can be.
  private int ask(int household, long at) {
    asked[askedCount] = household;
    askedAt[askedCount++] = at;
    Wishes wish = wishes[household];
    long base = at - least[household];
    if (base + wish.free < freeDistance) {
      freeDistance = base + wish.free;
      freeFrom = household;
    }
    for (int i = 0; i < wish.size; i++) {
      int home = wish.home[i];
      long length = base + wish.cost[i] + worth[home];
      if (length < distance[home] && length < freeDistance) {
        distance[home] = length;
        from[home] = household;
        if (length == at && count[home] < members[home].length) {
          return home;
        }
        heap.add(home, length);
      }
    }
    return FREE;
  }

  /// Everybody on the way to the end takes the next one's home.
  private void moveAlong(int household, int end) {
    int home = end;
    int mover = home == FREE ? freeFrom : from[home];
    while (true) {
      int left = homeOf[mover];
      homeOf[mover] = home;
      if (home != FREE) {
        enter(home, mover);
      }
      if (mover == household) {
        return;
      }
      leave(left, mover);
      home = left;
      mover = from[home];
    }
  }

  private void enter(int home, int household) {
    members[home][count[home]++] = household;
  }

  private void leave(int home, int household) {
    int at = 0;
    while (members[home][at] != household) {
      at++;
    }
    members[home][at] = members[home][--count[home]];
  }

  /// No plan has less.
  public long bound() {
    long bound = 0;
    for (int row = 0; row < rows.count(); row++) {
      bound += price(row) * rows.limit(row);
    }
    return bound;
  }

  /// What each row is worth on a level that was matched alone; a household's own row the least it
  /// costs at the others.
  public Prices prices(RowSystem system, int level) {
    long[] prices = new long[system.count()];
    for (int row = 0; row < rows.count(); row++) {
      prices[row] = price(row) * Prices.UNIT;
    }
    return new Prices(system, level, prices);
  }

  private long price(int row) {
    if (row < least.length) {
      int own = homes.own(row);
      return least[row] - (own == FREE ? 0 : worth[own]);
    }
    return homes.of(row) == FREE ? 0 : -worth[homes.of(row)];
  }
}
