package no.husrom.rule.loan;

import java.math.BigDecimal;
import java.math.MathContext;

/// A loan that is paid back with the same amount each time, interest included (annuitetslån).
public final class Annuity {
  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MONTHS = 12;

  private Annuity() {}

  /// What is paid each year, at the year's end, in kroner with decimals.
  ///
  /// @param interest percent a year
  /// @param years how many payments there are
  public static BigDecimal perYear(long loan, BigDecimal interest, int years) {
    return payment(loan, interest.divide(HUNDRED, EXACT), years);
  }

  /// What is paid each month, at the month's end, in kroner with decimals; a twelfth of the year's
  /// interest each month.
  public static BigDecimal perMonth(long loan, BigDecimal interest, int years) {
    return payment(
        loan,
        interest.divide(HUNDRED, EXACT).divide(BigDecimal.valueOf(MONTHS), EXACT),
        years * MONTHS);
  }

  private static BigDecimal payment(long loan, BigDecimal interest, int times) {
    if (loan < 0 || interest.signum() < 0 || times < 1) {
      throw new IllegalArgumentException("Not a loan: " + loan + ", " + interest + ", " + times);
    }
    BigDecimal amount = BigDecimal.valueOf(loan);
    if (interest.signum() == 0) {
      return amount.divide(BigDecimal.valueOf(times), EXACT);
    }
    BigDecimal grown = BigDecimal.ONE.add(interest).pow(times, EXACT);
    return amount
        .multiply(interest, EXACT)
        .multiply(grown, EXACT)
        .divide(grown.subtract(BigDecimal.ONE), EXACT);
  }
}
