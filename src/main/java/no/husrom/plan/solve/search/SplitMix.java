package no.husrom.plan.solve.search;

/// A stream of numbers that is the same on every machine and in every version of Java: SplitMix64.
/// One stream for each thing that is drawn keeps the draws of one apart from those of another.
public final class SplitMix {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  public SplitMix(long seed) {
    state = seed;
  }

  /// The stream of one thing: the `number`th of its kind.
  public static SplitMix of(long seed, int kind, long number) {
    return new SplitMix(mix(mix(seed + STEP * kind) + STEP * number));
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  public long next() {
    state += STEP;
    return mix(state);
  }

  /// A whole number from 0 up to but not including `bound`.
  public int below(int bound) {
    return (int) ((next() >>> 32) * bound >>> 32);
  }

  /// A number from 0 up to but not including 1.
  public double unit() {
    return (next() >>> 11) * 0x1p-53;
  }

  public boolean chance(double probability) {
    return unit() < probability;
  }

  /// The index drawn from a list of probabilities that sum to 1.
  public int pick(double... probabilities) {
    double left = unit();
    for (int i = 0; i < probabilities.length - 1; i++) {
      left -= probabilities[i];
      if (left < 0) {
        return i;
      }
    }
    return probabilities.length - 1;
  }
}
