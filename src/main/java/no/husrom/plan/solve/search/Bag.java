package no.husrom.plan.solve.search;

import java.util.Arrays;

/// A small bag of household indexes; order is that of arrival, disturbed by removals in the same
/// way every time.
final class Bag {
  private int[] items = new int[4];
  private int size;

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    items[size++] = item;
  }

  void remove(int item) {
    for (int i = size - 1; i >= 0; i--) {
      if (items[i] == item) {
        items[i] = items[--size];
        return;
      }
    }
    throw new IllegalStateException("not in the bag: " + item);
  }

  boolean contains(int item) {
    for (int i = 0; i < size; i++) {
      if (items[i] == item) {
        return true;
      }
    }
    return false;
  }

  int get(int index) {
    return items[index];
  }

  int size() {
    return size;
  }

  void sort() {
    Arrays.sort(items, 0, size);
  }

  void clear() {
    size = 0;
  }
}
