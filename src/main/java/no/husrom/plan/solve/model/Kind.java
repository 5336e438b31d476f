package no.husrom.plan.solve.model;

/// What a household can be given.
public enum Kind {
  /// A dwelling for itself, or a room in a shared house.
  STAY,
  /// A place in a dwelling converted for sharing.
  SHARE,
  /// A unit of a measure.
  UNIT,
  /// A new lease where it lives.
  RENEW,
  /// A way out of municipal housing.
  EXIT,
  /// Nothing.
  NONE;

  /// Whether somebody moves in somewhere, so that keys are handed over.
  public boolean movesIn() {
    return this == STAY || this == SHARE || this == UNIT;
  }
}
