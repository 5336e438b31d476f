package no.husrom.rule.startloan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a household of so many lives on, in kroner a month to the øre: its income, the tax of it,
/// and what adults and children need.
public record Living(BigDecimal income, BigDecimal tax, BigDecimal adults, BigDecimal children) {
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int ORE = 2;

  /// @param income kroner a year before tax
  public static Living of(int income, int adults, int children, LoanRates rates) {
    BigDecimal perMonth = BigDecimal.valueOf(income).divide(MONTHS, ORE, RoundingMode.HALF_UP);
    return new Living(
        perMonth,
        perMonth.multiply(rates.tax().amount()).divide(HUNDRED, ORE, RoundingMode.HALF_UP),
        rates.adult().amount().multiply(BigDecimal.valueOf(adults)),
        rates.child().amount().multiply(BigDecimal.valueOf(children)));
  }

  /// What is left for a home; negative is lacking.
  public BigDecimal left() {
    return income.subtract(tax).subtract(adults).subtract(children);
  }
}
