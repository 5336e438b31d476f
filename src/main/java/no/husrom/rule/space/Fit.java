package no.husrom.rule.space;

/// How a dwelling fits a household by bedrooms. `TooLarge` is under-occupied (underutnytta): more
/// bedrooms to spare than the office allows; no law or statistic says how many that is.
public sealed interface Fit {
  /// So many bedrooms are missing.
  record TooSmall(int missing) implements Fit {}

  /// Enough, with so many to spare.
  record Enough(int spare) implements Fit {}

  /// So many are to spare.
  record TooLarge(int spare) implements Fit {}

  /// @param allowedAbove the bedrooms to spare that the office allows
  static Fit of(int needed, int bedrooms, int allowedAbove) {
    int spare = bedrooms - needed;
    if (spare < 0) {
      return new TooSmall(-spare);
    }
    return spare > allowedAbove ? new TooLarge(spare) : new Enough(spare);
  }
}
