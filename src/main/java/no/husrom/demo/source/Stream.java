package no.husrom.demo.source;

import java.util.List;

/// Numbers that look random and are the same every time: SplitMix64, one stream for each entity.
public final class Stream {
  /// What a stream is for; each kind of entity has streams of its own.
  public enum Kind {
    BUILDING,
    DWELLING,
    TENANT,
    LEASE,
    APPLICANT,
    TOWN,
    APPLICATION,
    BEFORE,
    PURSE,
    LADDER
  }

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  public Stream(long seed, Kind kind, long entity) {
    state = mix(mix(mix(seed) + STEP * (kind.ordinal() + 1)) + STEP * (entity + 1));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private long next() {
    state += STEP;
    return mix(state);
  }

  /// From 0 to `bound` - 1.
  public int below(int bound) {
    return (int) ((next() >>> 33) % bound);
  }

  /// From `least` to and including `most`.
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  public boolean chance(int percent) {
    return below(100) < percent;
  }

  public <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /// The place of one of these weights, each as likely as it is heavy.
  public int weighted(int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int left = below(total);
    int place = 0;
    while (left >= weights[place]) {
      left -= weights[place];
      place++;
    }
    return place;
  }
}
