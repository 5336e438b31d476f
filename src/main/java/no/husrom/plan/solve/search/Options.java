package no.husrom.plan.solve.search;

import java.util.Arrays;
import no.husrom.plan.solve.model.Space;

/// Each household's decisions in order of what they add to the search's energy, the best first.
/// Only those better than nothing are listed, and not more than can ever be looked through.
final class Options {
  private static final int MOST = 600;

  private final long[][] lists;

  Options(Space space, State state) {
    lists = new long[space.households()][];
    for (int h = 0; h < lists.length; h++) {
      lists[h] = list(space, state, h);
    }
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

  private static long[] sorted(long[] energies, long[] options, int size) {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) -> {
          int byEnergy = Long.compare(energies[a], energies[b]);
          return byEnergy != 0 ? byEnergy : Long.compare(options[a], options[b]);
        });
    long[] list = new long[Math.min(size, MOST)];
    for (int i = 0; i < list.length; i++) {
      list[i] = options[order[i]];
    }
    return list;
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
