package no.husrom.rule.grant;

/// The grants (tilskot) a municipality gets for persons it has settled.
public enum GrantKind {
  /// Integreringstilskot: the settlement year and the four following.
  INTEGRATION,
  /// Eldretilskot: once, for those who are old enough at settlement.
  ELDERLY,
  /// Barnehagetilskot: once, for the small children.
  KINDERGARTEN,
  /// Norwegian training for those with collective protection, first year.
  TRAINING,
  /// Tilskot 1 for disability or difficult behaviour: once, to be applied for.
  DISABILITY_ONCE,
  /// Tilskot 2: each grant year, to be applied for; the rate is a ceiling.
  DISABILITY_YEARLY,
  /// The extra grant for an unaccompanied minor, to the year of turning twenty.
  MINOR
}
