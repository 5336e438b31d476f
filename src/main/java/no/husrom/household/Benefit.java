package no.husrom.household;

/// A benefit that the schemes ask about.
public enum Benefit {
  /// Disability benefit with the right of the young disabled (ung ufør).
  YOUNG_DISABLED,
  /// Old-age pension (alderspensjon).
  OLD_AGE,
  /// Introduction benefit (introduksjonsstønad).
  INTRODUCTION
}
