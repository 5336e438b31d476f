package no.husrom.plan.solve.price;

import java.util.function.IntConsumer;

/// Keeps the few cheapest of many decisions that are offered one after the other. Of decisions that
/// cost the same, those of different households must not all be of the same few homes: their order
/// is mixed.
public final class Cheapest {
  private static final long MIXING = 0x9E3779B97F4A7C15L;

  private final long[] costs;
  private final int[] numbers;
  private int size;

  /// @param most so many are kept
  public Cheapest(int most) {
    costs = new long[most];
    numbers = new int[most];
  }

  public void offer(int number, long cost) {
    if (costs.length == 0
        || (size == costs.length && !before(cost, number, costs[size - 1], numbers[size - 1]))) {
      return;
    }
    int at = size < costs.length ? size++ : size - 1;
    while (at > 0 && before(cost, number, costs[at - 1], numbers[at - 1])) {
      costs[at] = costs[at - 1];
      numbers[at] = numbers[at - 1];
      at--;
    }
    costs[at] = cost;
    numbers[at] = number;
  }

  private static boolean before(long cost, int number, long otherCost, int other) {
    return cost < otherCost || (cost == otherCost && number * MIXING < other * MIXING);
  }

  /// The numbers of those that are kept, the cheapest first.
  public void forEach(IntConsumer each) {
    for (int i = 0; i < size; i++) {
      each.accept(numbers[i]);
    }
  }
}
