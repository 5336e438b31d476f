package no.husrom.plan.solve.planner;

import java.util.Arrays;
import java.util.BitSet;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Space;

/// A set of decisions, household by household.
final class Decisions {
  private final int[] first;
  private int[] pairs;
  private int[] days;

  private Decisions(int households, int capacity) {
    first = new int[households + 1];
    pairs = new int[capacity];
    days = new int[capacity];
  }

  /// Receives a decision.
  @FunctionalInterface
  interface Each {
    void of(int pair, int day);
  }

  /// Says whether a decision is wanted.
  @FunctionalInterface
  interface Test {
    boolean of(int pair, int day);
  }

  /// Every decision of a space.
  static Decisions all(Space space) {
    Decisions all = new Decisions(space.households(), Math.toIntExact(space.size()));
    int size = 0;
    for (int h = 0; h < space.households(); h++) {
      all.first[h] = size;
      for (int pair = space.firstPair(h); pair < space.endPair(h); pair++) {
        for (int day = space.earliest(pair); day >= 0; day = space.nextDay(pair, day)) {
          all.pairs[size] = pair;
          all.days[size++] = day;
        }
      }
    }
    all.first[space.households()] = size;
    return all;
  }

  /// Those that pass.
  Decisions where(Test test) {
    Decisions kept = new Decisions(households(), size());
    int size = 0;
    for (int h = 0; h < households(); h++) {
      kept.first[h] = size;
      for (int i = first[h]; i < first[h + 1]; i++) {
        if (test.of(pairs[i], days[i])) {
          kept.pairs[size] = pairs[i];
          kept.days[size++] = days[i];
        }
      }
    }
    kept.first[households()] = size;
    kept.pairs = Arrays.copyOf(kept.pairs, size);
    kept.days = Arrays.copyOf(kept.days, size);
    return kept;
  }

  /// Those with their index in a set.
  Decisions where(BitSet indexes) {
    Decisions kept = new Decisions(households(), indexes.cardinality());
    int size = 0;
    for (int h = 0; h < households(); h++) {
      kept.first[h] = size;
      for (int i = indexes.nextSetBit(first[h]);
          i >= 0 && i < first[h + 1];
          i = indexes.nextSetBit(i + 1)) {
        kept.pairs[size] = pairs[i];
        kept.days[size++] = days[i];
      }
    }
    kept.first[households()] = size;
    return kept;
  }

  /// Reads a plan; false when the values are no whole numbers.
  ///
  /// @param values how much of each of these decisions is taken, the first at `from`
  boolean read(double[] values, int from, Draft into) {
    for (int h = 0; h < households(); h++) {
      int chosen = -1;
      for (int i = first[h]; i < first[h + 1]; i++) {
        if (values[from + i] > 1 - 1e-5) {
          chosen = i;
        }
      }
      if (chosen < 0) {
        return false;
      }
      into.set(h, pairs[chosen], days[chosen]);
    }
    return true;
  }

  /// The index of a household's decision; -1 when it is not here.
  int find(int h, int pair, int day) {
    for (int i = first[h]; i < first[h + 1]; i++) {
      if (pairs[i] == pair && days[i] == day) {
        return i;
      }
    }
    return -1;
  }

  int households() {
    return first.length - 1;
  }

  int size() {
    return first[first.length - 1];
  }

  int first(int h) {
    return first[h];
  }

  int pair(int index) {
    return pairs[index];
  }

  int day(int index) {
    return days[index];
  }

  void forEach(Each each) {
    for (int i = 0; i < size(); i++) {
      each.of(pairs[i], days[i]);
    }
  }
}
