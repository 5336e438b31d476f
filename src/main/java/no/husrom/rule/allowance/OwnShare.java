package no.husrom.rule.allowance;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// The part of the housing cost that the household bears itself (eigendel, forskrift om bustøtte §§
/// 4–6): a least amount, a share of the weighted income above a first threshold, and something
/// steeper above a second. From 1 July 2024 the steeper part is a second share; before that it was
/// a percentage of the whole weighted income, which rose by the same percentage for every step of
/// income begun above the threshold. That reading of the older rule is our own: it is the one whose
/// income limits come within two percent of those Husbanken published for 2022.
final class OwnShare {
  private static final LocalDate LINEAR_FROM = LocalDate.of(2024, 7, 1);

  private final BigDecimal least;
  private final BigDecimal slope;
  private final BigDecimal threshold;
  private final StepKind steeper;
  private final BigDecimal percent;
  private final BigDecimal start;
  private final BigDecimal width;

  /// Looks the rates up and writes the steps down, with what they come to for this income.
  OwnShare(Reckoning sum, Facts.People people, BigDecimal weightedIncome) {
    String kind =
        people.singlePensioner() ? ".old-age" : people.youngDisabled() ? ".young-disabled" : "";
    least = sum.step(StepKind.LEAST_OWN_SHARE, sum.rate("own-share.least"));
    slope = sum.share("own-share.slope-1");
    threshold = sum.rate("own-share.threshold-1" + (people.singlePensioner() ? ".old-age" : ""));
    sum.step(StepKind.FIRST_SLOPE, first(weightedIncome));
    if (sum.day().isBefore(LINEAR_FROM)) {
      steeper = StepKind.STEPS;
      percent = sum.share("own-share.step.percent");
      start = sum.rate("own-share.step.start" + kind);
      width = sum.rate("own-share.step.width");
    } else {
      steeper = StepKind.SECOND_SLOPE;
      percent = sum.share("own-share.slope-2");
      start = sum.rate("own-share.threshold-2" + kind);
      width = ZERO;
    }
    sum.step(steeper, second(weightedIncome));
    sum.step(StepKind.OWN_SHARE, of(weightedIncome));
  }

  /// Kroner a year for this weighted income, exactly.
  BigDecimal of(BigDecimal weightedIncome) {
    return least.add(first(weightedIncome)).add(second(weightedIncome));
  }

  private BigDecimal first(BigDecimal weightedIncome) {
    return slope.multiply(weightedIncome.subtract(threshold).max(ZERO));
  }

  private BigDecimal second(BigDecimal weightedIncome) {
    BigDecimal above = weightedIncome.subtract(start);
    if (above.signum() <= 0) {
      return ZERO;
    }
    return steeper == StepKind.SECOND_SLOPE
        ? percent.multiply(above)
        : percent.multiply(above.divide(width, 0, RoundingMode.CEILING)).multiply(weightedIncome);
  }
}
