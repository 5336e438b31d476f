package no.husrom.plan.solve;

/// The five numbers a plan is judged by, most important first: all of them are better when lower,
/// and a later one never outweighs an earlier one.
///
/// @param lateness weighted days after the deadline
/// @param temporaryDays days in temporary housing
/// @param cost hundreds of kroner
/// @param fit points of misfit
/// @param changes weighted differences from the adopted plan
public record Levels(long lateness, long temporaryDays, long cost, long fit, long changes)
    implements Comparable<Levels> {

  public static final int COUNT = 5;
  public static final Levels ZERO = new Levels(0, 0, 0, 0, 0);

  public static Levels of(long[] values) {
    return new Levels(values[0], values[1], values[2], values[3], values[4]);
  }

  /// The value of level 0 (most important) to 4.
  public long get(int level) {
    return switch (level) {
      case 0 -> lateness;
      case 1 -> temporaryDays;
      case 2 -> cost;
      case 3 -> fit;
      case 4 -> changes;
      default -> throw new IndexOutOfBoundsException(level);
    };
  }

  /// The name of a level in files.
  public static String name(int level) {
    return switch (level) {
      case 0 -> "lateness";
      case 1 -> "temporaryDays";
      case 2 -> "cost";
      case 3 -> "fit";
      case 4 -> "changes";
      default -> throw new IndexOutOfBoundsException(level);
    };
  }

  public Levels plus(Levels other) {
    return new Levels(
        lateness + other.lateness,
        temporaryDays + other.temporaryDays,
        cost + other.cost,
        fit + other.fit,
        changes + other.changes);
  }

  public Levels minus(Levels other) {
    return new Levels(
        lateness - other.lateness,
        temporaryDays - other.temporaryDays,
        cost - other.cost,
        fit - other.fit,
        changes - other.changes);
  }

  /// Smaller is better: the first level that differs decides.
  @Override
  public int compareTo(Levels other) {
    for (int level = 0; level < COUNT; level++) {
      int order = Long.compare(get(level), other.get(level));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
