package no.husrom.plan.solve.price;

import java.util.Arrays;

/// Numbers by distance, the nearest first; one number may be there at several distances. Java's own
/// queue would box millions of them.
final class DistanceHeap {
  private long[] distances = new long[256];
  private int[] numbers = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  /// Beyond everything when empty.
  long leastDistance() {
    return size == 0 ? Long.MAX_VALUE : distances[0];
  }

  void add(int number, long distance) {
    if (size == numbers.length) {
      distances = Arrays.copyOf(distances, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    int at = size++;
    while (at > 0 && distances[(at - 1) / 2] > distance) {
      put(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
    distances[at] = distance;
    numbers[at] = number;
  }

  /// Removes the nearest.
  int take() {
    int nearest = numbers[0];
    long distance = distances[--size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      child += child + 1 < size && distances[child + 1] < distances[child] ? 1 : 0;
      if (distances[child] >= distance) {
        break;
      }
      put(at, child);
      at = child;
    }
    distances[at] = distance;
    numbers[at] = numbers[size];
    return nearest;
  }

  private void put(int to, int from) {
    distances[to] = distances[from];
    numbers[to] = numbers[from];
  }
}
