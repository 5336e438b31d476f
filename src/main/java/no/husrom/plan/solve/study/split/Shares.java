package no.husrom.plan.solve.study.split;

import java.util.EnumMap;
import java.util.Map;

/// Divides whole things by weights, so that the parts add up: each next one goes to the pool that
/// lags most behind its share, the first in order among equals.
final class Shares {
  private final Map<Pool, Integer> weights;
  private final Map<Pool, Integer> given = new EnumMap<>(Pool.class);
  private int all;

  /// @param weights of which at least one is above 0
  Shares(Map<Pool, Integer> weights) {
    this.weights = weights;
  }

  /// Whose the next one is.
  Pool next() {
    Pool best = null;
    long most = Long.MIN_VALUE;
    long sum = weights.values().stream().mapToInt(w -> w).sum();
    for (Pool pool : Pool.values()) {
      long weight = weights.getOrDefault(pool, 0);
      long lag = weight * (all + 1) - sum * given.getOrDefault(pool, 0);
      if (weight > 0 && lag > most) {
        best = pool;
        most = lag;
      }
    }
    if (best == null) {
      throw new IllegalStateException("Nobody to divide between");
    }
    count(best);
    return best;
  }

  /// One that is somebody's already.
  void count(Pool pool) {
    given.merge(pool, 1, Integer::sum);
    all++;
  }

  /// Divides an amount; the parts add up to it.
  static Map<Pool, Long> of(long amount, Map<Pool, Integer> weights) {
    long sum = weights.values().stream().mapToInt(w -> w).sum();
    Map<Pool, Long> parts = new EnumMap<>(Pool.class);
    long before = 0;
    long weight = 0;
    for (Pool pool : Pool.values()) {
      weight += weights.getOrDefault(pool, 0);
      long until = Math.multiplyExact(amount, weight) / sum;
      parts.put(pool, until - before);
      before = until;
    }
    return parts;
  }
}
