package no.husrom.rule.rate;

/// How far a rate can be trusted.
public enum Standing {
  /// Read in the source that lays it down.
  CONFIRMED,
  /// Read only where somebody else repeats it.
  SECONDARY,
  /// Reckoned from others.
  DERIVED,
  UNCONFIRMED,
  /// Sources disagree.
  CONFLICTING
}
