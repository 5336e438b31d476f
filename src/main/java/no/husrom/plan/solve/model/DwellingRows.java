package no.husrom.plan.solve.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// One household at a time in each dwelling. Most dwellings take one row: at most one new lease, or
/// at most as many as tenants leave. Where a dwelling can become free on several days, its time is
/// cut at those days and one unit flows through the pieces: a start takes it out, an end puts it
/// back in at a later piece, idle columns carry it on. The rows of one dwelling are an interval
/// matrix, so the flow needs no whole numbers of its own.
final class DwellingRows {
  private static final int[] NONE = {};

  private final Space space;

  /// The days at which the pieces of a dwelling begin; empty when nobody can move in.
  private final int[][] cuts;

  /// The row of the first piece.
  private final int[] firstRow;

  DwellingRows(Space space, BooleanSupplier stop, RowList list) {
    this.space = space;
    Facts facts = space.facts();
    cuts = new int[facts.dwellings()][];
    firstRow = new int[facts.dwellings()];
    Arrays.fill(cuts, NONE);
    Days days = new Days(space, stop);
    for (int d = 0; d < cuts.length; d++) {
      if (!days.starts[d].isEmpty()) {
        cuts[d] = pieces(days.starts[d], days.releases[d]);
        addRows(list, d, facts.tenant(d) < 0 ? 1 : 0);
      }
    }
  }

  private static int[] pieces(BitSet starts, BitSet releases) {
    BitSet cuts = (BitSet) releases.clone();
    cuts.set(0);
    BitSet used = new BitSet();
    for (int day = starts.nextSetBit(0); day >= 0; day = starts.nextSetBit(day + 1)) {
      used.set(cuts.previousSetBit(day));
    }
    return used.stream().toArray();
  }

  private void addRows(RowList list, int d, int supply) {
    int last = cuts[d].length - 1;
    for (int piece = 0; piece <= last; piece++) {
      long limit = piece == 0 ? supply : 0;
      int row = piece == last ? list.atMost(limit) : list.equal(limit);
      if (piece == 0) {
        firstRow[d] = row;
      } else {
        list.extra(false, 0, new int[] {row - 1, row}, new long[] {1, -1});
      }
    }
  }

  void use(int pair, int day, Rows.Use use) {
    int startRow = -1;
    if (space.kind(pair) == Kind.STAY) {
      int d = space.target(pair);
      startRow = rowAt(d, day);
      use.of(startRow, 1);
      release(d, space.stayRelease(pair, day), use);
    }
    int home = space.facts().home(space.household(pair));
    if (home >= 0) {
      release(home, space.homeRelease(pair, day), use);
    }
  }

  private void release(int d, int day, Rows.Use use) {
    if (day == Facts.NEVER || cuts[d].length == 0 || day > cuts[d][cuts[d].length - 1]) {
      return;
    }
    int at = Arrays.binarySearch(cuts[d], day);
    use.of(firstRow[d] + (at >= 0 ? at : -at - 1), -1);
  }

  private int rowAt(int d, int day) {
    int at = Arrays.binarySearch(cuts[d], day);
    return firstRow[d] + (at >= 0 ? at : -at - 2);
  }

  void rows(int d, IntConsumer row) {
    for (int piece = 0; piece < cuts[d].length; piece++) {
      row.accept(firstRow[d] + piece);
    }
  }

  /// The row that a conversion of the dwelling takes, for good; -1 when nobody can move in.
  int wholeRow(int d) {
    return cuts[d].length == 0 ? -1 : firstRow[d];
  }

  /// Start and release days of each dwelling, gathered in one pass over the pairs.
  private static final class Days {
    private final BitSet[] starts;
    private final BitSet[] releases;

    Days(Space space, BooleanSupplier stop) {
      starts = sets(space.facts().dwellings());
      releases = sets(space.facts().dwellings());
      space.eachPair(stop, pair -> gather(space, pair));
    }

    private static BitSet[] sets(int count) {
      return Stream.generate(BitSet::new).limit(count).toArray(BitSet[]::new);
    }

    private void gather(Space space, int pair) {
      int home = space.facts().home(space.household(pair));
      boolean stay = space.kind(pair) == Kind.STAY;
      if (space.kind(pair) == Kind.SHARE) {
        starts[space.target(pair)].set(0);
      } else if (!stay && home < 0) {
        return;
      }
      for (int day = space.earliest(pair); day >= 0; day = space.nextDay(pair, day)) {
        if (stay) {
          starts[space.target(pair)].set(day);
          add(releases[space.target(pair)], space.stayRelease(pair, day));
        }
        if (home >= 0) {
          add(releases[home], space.homeRelease(pair, day));
        }
      }
    }

    private static void add(BitSet days, int day) {
      if (day != Facts.NEVER) {
        days.set(day);
      }
    }
  }
}
