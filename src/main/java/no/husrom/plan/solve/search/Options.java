package no.husrom.plan.solve.search;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.husrom.plan.solve.model.Space;

/// Each household's decisions in order of what they add to the search's energy, the best first.
/// Only those better than nothing are listed, and not more than can ever be looked through.
final class Options {
  private static final int MOST = 600;

  private final long[][] lists;

  /// @param stop asked from several threads; once true, the rest have none
  Options(Space space, State state, BooleanSupplier stop) {
    lists = new long[space.households()][];
    IntStream.range(0, lists.length)
        .parallel()
        .forEach(h -> lists[h] = stop.getAsBoolean() ? new long[0] : list(space, state, h));
  }

  private static long[] list(Space space, State state, int h) {
    int none = space.nonePair(h);
    long worst = state.energy(none, space.earliest(none));
    long[] energies = new long[64];
    long[] options = new long[64];
    int size = 0;
    for (int pair = space.firstPair(h); pair < none; pair++) {
      for (int day = space.earliest(pair); day >= 0; day = space.nextDay(pair, day)) {
        long energy = state.energy(pair, day);
        if (energy >= worst) {
          continue;
        }
        if (size == options.length) {
          energies = Arrays.copyOf(energies, 2 * size);
          options = Arrays.copyOf(options, 2 * size);
        }
        energies[size] = energy;
        options[size++] = (long) pair << 32 | day;
      }
    }
    return sorted(energies, options, size);
  }

  /// The first ones by energy; of equals, the ones that came first.
  private static long[] sorted(long[] energies, long[] options, int size) {
    long[] order = Arrays.copyOf(energies, size);
    Arrays.sort(order);
    int[] equals = new int[size];
    long[] list = new long[Math.min(size, MOST)];
    for (int i = 0; i < size; i++) {
      int first = firstOf(order, energies[i]);
      int place = first + equals[first]++;
      if (place < list.length) {
        list[place] = options[i];
      }
    }
    return list;
  }

  private static int firstOf(long[] order, long energy) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order[middle] < energy) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int count(int h) {
    return lists[h].length;
  }

  int pair(int h, int index) {
    return (int) (lists[h][index] >>> 32);
  }

  int day(int h, int index) {
    return (int) lists[h][index];
  }
}
