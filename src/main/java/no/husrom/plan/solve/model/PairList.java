package no.husrom.plan.solve.model;

import java.util.Arrays;
import java.util.List;

/// The pairs of some households, in the households' order, while a [Space] is built.
final class PairList {
  private int[] household;
  private Kind[] kind;
  private int[] target;
  private int[] earliest;
  private int[] latest;
  private int[] fit;
  private int[] change;
  private int size;

  PairList(int capacity) {
    household = new int[capacity];
    kind = new Kind[capacity];
    target = new int[capacity];
    earliest = new int[capacity];
    latest = new int[capacity];
    fit = new int[capacity];
    change = new int[capacity];
  }

  void add(int h, Kind what, int where, int first, int last, int fitPoints, int changePoints) {
    if (size == household.length) {
      grow();
    }
    household[size] = h;
    kind[size] = what;
    target[size] = where;
    earliest[size] = first;
    latest[size] = last;
    fit[size] = fitPoints;
    change[size++] = changePoints;
  }

  private void grow() {
    int capacity = 2 * size;
    household = Arrays.copyOf(household, capacity);
    kind = Arrays.copyOf(kind, capacity);
    target = Arrays.copyOf(target, capacity);
    earliest = Arrays.copyOf(earliest, capacity);
    latest = Arrays.copyOf(latest, capacity);
    fit = Arrays.copyOf(fit, capacity);
    change = Arrays.copyOf(change, capacity);
  }

  /// All lists one after the other, without room for more.
  static PairList joined(List<PairList> lists) {
    PairList all = new PairList(lists.stream().mapToInt(l -> l.size).sum());
    for (PairList list : lists) {
      System.arraycopy(list.household, 0, all.household, all.size, list.size);
      System.arraycopy(list.kind, 0, all.kind, all.size, list.size);
      System.arraycopy(list.target, 0, all.target, all.size, list.size);
      System.arraycopy(list.earliest, 0, all.earliest, all.size, list.size);
      System.arraycopy(list.latest, 0, all.latest, all.size, list.size);
      System.arraycopy(list.fit, 0, all.fit, all.size, list.size);
      System.arraycopy(list.change, 0, all.change, all.size, list.size);
      all.size += list.size;
    }
    return all;
  }

  /// Where each household's pairs begin, and where the last one's end.
  int[] first(int households) {
    int[] first = new int[households + 1];
    for (int pair = 0; pair < size; pair++) {
      first[household[pair] + 1] = pair + 1;
    }
    return first;
  }

  int[] household() {
    return household;
  }

  Kind[] kind() {
    return kind;
  }

  int[] target() {
    return target;
  }

  int[] earliest() {
    return earliest;
  }

  int[] latest() {
    return latest;
  }

  int[] fit() {
    return fit;
  }

  int[] change() {
    return change;
  }
}
