package no.husrom.rule.allowance;

import no.husrom.rule.rate.RateUnit;

/// What a step of the reckoning finds, in the order it is found.
public enum StepKind {
  /// 1 for the first, and something for each of the others.
  WEIGHT(RateUnit.FACTOR),
  /// The share of the wealth above the free amount that is added to the income.
  FROM_WEALTH(RateUnit.KRONER_PER_YEAR),
  INCOME(RateUnit.KRONER_PER_YEAR),
  /// The income divided by the weight, to a whole krone.
  WEIGHTED_INCOME(RateUnit.KRONER_PER_YEAR),
  LEAST_OWN_SHARE(RateUnit.KRONER_PER_YEAR),
  FIRST_SLOPE(RateUnit.KRONER_PER_YEAR),
  /// From July 2024.
  SECOND_SLOPE(RateUnit.KRONER_PER_YEAR),
  /// Until June 2024.
  STEPS(RateUnit.KRONER_PER_YEAR),
  OWN_SHARE(RateUnit.KRONER_PER_YEAR),
  RENT(RateUnit.KRONER_PER_YEAR),
  HEATING(RateUnit.KRONER_PER_YEAR),
  /// For the number of persons, the municipality's group and an adapted dwelling.
  CEILING(RateUnit.KRONER_PER_YEAR),
  APPROVED_COST(RateUnit.KRONER_PER_YEAR),
  /// The covered share of what is approved above the own share.
  SUPPORT(RateUnit.KRONER_PER_MONTH),
  /// What is paid: a whole krone, and nothing below the least payment.
  MONTHLY(RateUnit.KRONER_PER_MONTH),
  /// With this much income a month, in a dwelling at the ceiling, the support is the least payment.
  INCOME_LIMIT(RateUnit.KRONER_PER_MONTH);

  private final RateUnit unit;

  StepKind(RateUnit unit) {
    this.unit = unit;
  }

  public RateUnit unit() {
    return unit;
  }
}
