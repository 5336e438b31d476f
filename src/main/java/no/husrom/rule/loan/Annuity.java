package no.husrom.rule.loan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A loan that is paid back with the same sum each time, interest included (annuitetslån).
public final class Annuity {
  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
  private static final int MONTHS = 12;
  private static final int ORE = 2;

  private Annuity() {}

  /// What is paid each year, at the year's end, in kroner with decimals.
  ///
  /// @param interest percent a year
  /// @param years how many payments there are
  public static BigDecimal perYear(long loan, BigDecimal interest, int years) {
    return BigDecimal.valueOf(loan).divide(worth(interest.divide(PERCENT, EXACT), years), EXACT);
  }

  /// What is paid each month, to the øre, interest reckoned by the month.
  ///
  /// @param loan in kroner
  /// @param interest percent a year
  public static BigDecimal perMonth(BigDecimal loan, BigDecimal interest, int years) {
    return loan.divide(worth(monthly(interest), MONTHS * years), EXACT)
        .setScale(ORE, RoundingMode.HALF_UP);
  }

  /// The largest loan in whole kroner that so many kroner a month pay; none when they are none.
  public static BigDecimal loan(BigDecimal perMonth, BigDecimal interest, int years) {
    return perMonth
        .max(BigDecimal.ZERO)
        .multiply(worth(monthly(interest), MONTHS * years), EXACT)
        .setScale(0, RoundingMode.DOWN);
  }

  private static BigDecimal monthly(BigDecimal interest) {
    return interest.divide(PERCENT, EXACT).divide(BigDecimal.valueOf(MONTHS), EXACT);
  }

  /// What a krone each time is worth on the first day.
  ///
  /// @param rate the interest of one time, as a part
  private static BigDecimal worth(BigDecimal rate, int times) {
    if (rate.signum() < 0 || times < 1) {
      throw new IllegalArgumentException("Not a loan: " + rate + ", " + times);
    }
    if (rate.signum() == 0) {
      return BigDecimal.valueOf(times);
    }
    BigDecimal grown = BigDecimal.ONE.add(rate).pow(times, EXACT);
    return BigDecimal.ONE.subtract(BigDecimal.ONE.divide(grown, EXACT)).divide(rate, EXACT);
  }
}
