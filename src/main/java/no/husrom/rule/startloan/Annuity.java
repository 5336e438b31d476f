package no.husrom.rule.startloan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A loan paid with the same sum each month, interest reckoned by the month.
public final class Annuity {
  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal MONTHS_AND_PERCENT = BigDecimal.valueOf(1_200);
  private static final int ORE = 2;

  private Annuity() {}

  /// What is paid each month, to the øre.
  ///
  /// @param loan in kroner
  /// @param interest percent a year
  public static BigDecimal perMonth(BigDecimal loan, BigDecimal interest, int years) {
    return loan.divide(worth(interest, years), EXACT).setScale(ORE, RoundingMode.HALF_UP);
  }

  /// The largest loan in whole kroner that so many kroner a month pay; none when they are none.
  public static BigDecimal loan(BigDecimal perMonth, BigDecimal interest, int years) {
    return perMonth
        .max(BigDecimal.ZERO)
        .multiply(worth(interest, years), EXACT)
        .setScale(0, RoundingMode.DOWN);
  }

  /// What a krone a month is worth on the first day.
  private static BigDecimal worth(BigDecimal interest, int years) {
    int months = 12 * years;
    BigDecimal rate = interest.divide(MONTHS_AND_PERCENT, EXACT);
    if (rate.signum() == 0) {
      return BigDecimal.valueOf(months);
    }
    BigDecimal grown = BigDecimal.ONE.add(rate).pow(months, EXACT);
    return BigDecimal.ONE.subtract(BigDecimal.ONE.divide(grown, EXACT)).divide(rate, EXACT);
  }
}
