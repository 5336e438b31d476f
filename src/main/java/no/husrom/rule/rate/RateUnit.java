package no.husrom.rule.rate;

/// What a rate's amount counts.
public enum RateUnit {
  KRONER_PER_YEAR,
  KRONER_PER_MONTH,
  /// Once.
  KRONER,
  PERCENT,
  /// A weight or multiplier.
  FACTOR,
  DAYS,
  MONTHS,
  YEARS,
  /// A number of persons or things.
  COUNT;

  public boolean kroner() {
    return this == KRONER_PER_YEAR || this == KRONER_PER_MONTH || this == KRONER;
  }
}
