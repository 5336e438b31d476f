package no.husrom.plan.solve.divide;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Divides whole things by weights, so that the parts add up: each next one goes to the part that
/// lags most behind its share, the first in order among equals.
///
/// @param <P> who gets a part
public final class Shares<P extends Comparable<P>> {
  private final SortedMap<P, Integer> weights;
  private final Map<P, Integer> given = new HashMap<>();
  private final long sum;
  private int all;

  /// @param weights of which at least one is above 0
  public Shares(Map<P, Integer> weights) {
    this.weights = new TreeMap<>(weights);
    sum = weights.values().stream().mapToLong(w -> w).sum();
    if (sum <= 0) {
      throw new IllegalArgumentException("Nobody to divide between");
    }
  }

  /// Whose the next one is.
  public P next() {
    P best = weights.firstKey();
    long most = Long.MIN_VALUE;
    for (Map.Entry<P, Integer> entry : weights.entrySet()) {
      long weight = entry.getValue();
      long lag = weight * (all + 1) - sum * given.getOrDefault(entry.getKey(), 0);
      if (weight > 0 && lag > most) {
        best = entry.getKey();
        most = lag;
      }
    }
    count(best);
    return best;
  }

  /// One that is somebody's already.
  public void count(P part) {
    given.merge(part, 1, Integer::sum);
    all++;
  }

  /// Divides an amount; the parts add up to it.
  static <P extends Comparable<P>> Map<P, Long> of(long amount, Map<P, Integer> weights) {
    long sum = weights.values().stream().mapToLong(w -> w).sum();
    Map<P, Long> parts = new HashMap<>();
    long before = 0;
    long weight = 0;
    for (Map.Entry<P, Integer> entry : new TreeMap<>(weights).entrySet()) {
      weight += entry.getValue();
      long until = Math.multiplyExact(amount, weight) / sum;
      parts.put(entry.getKey(), until - before);
      before = until;
    }
    return parts;
  }
}
