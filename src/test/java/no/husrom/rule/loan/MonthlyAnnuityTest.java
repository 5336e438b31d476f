package no.husrom.rule.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyAnnuityTest {

  /// Figures that any loan calculator gives.
  @ParameterizedTest
  @CsvSource({
    "100000, 5, 30, 536.82",
    "100000, 6, 30, 599.55",
    "100000, 8, 30, 733.76",
    "200000, 4.5, 30, 1013.37",
    "100000, 3, 15, 690.58",
    "2400000, 5, 30, 12883.72",
    "360000, 0, 30, 1000.00",
    "1000, 12, 1, 88.85"
  })
  void whatIsPaidEachMonthIsKnownToTheOre(
      BigDecimal loan, BigDecimal interest, int years, BigDecimal expected) {
    assertThat(Annuity.perMonth(loan, interest, years)).isEqualTo(expected);
  }

  @Test
  void paidMonthByMonthTheLoanIsGoneOnItsLastDay() {
    Random random = new Random(20261126);
    for (int round = 0; round < 200; round++) {
      BigDecimal loan = BigDecimal.valueOf(1_000L * (1 + random.nextInt(5_000)));
      BigDecimal interest = BigDecimal.valueOf(random.nextInt(120), 1);
      int years = 1 + random.nextInt(50);
      BigDecimal payment = Annuity.perMonth(loan, interest, years);
      BigDecimal left = loan;
      for (int month = 0; month < 12 * years; month++) {
        BigDecimal cost =
            left.multiply(interest).divide(BigDecimal.valueOf(1_200), 12, RoundingMode.HALF_EVEN);
        left = left.add(cost).subtract(payment);
      }
      // half an øre a month, grown with interest, is the most that rounding can leave
      BigDecimal grown =
          BigDecimal.ONE
              .add(interest.divide(BigDecimal.valueOf(1_200), 12, RoundingMode.HALF_EVEN))
              .pow(12 * years)
              .multiply(BigDecimal.valueOf(12L * years))
              .multiply(new BigDecimal("0.005"));
      assertThat(left.abs())
          .as("round %d: %s at %s over %d", round, loan, interest, years)
          .isLessThanOrEqualTo(grown);
    }
  }

  @Test
  void theLargestLoanIsPaidByThatMuchAndAKroneMoreIsNot() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      BigDecimal perMonth = BigDecimal.valueOf(1 + random.nextInt(30_000));
      BigDecimal interest = BigDecimal.valueOf(random.nextInt(100), 1);
      int years = 1 + random.nextInt(50);
      BigDecimal most = Annuity.loan(perMonth, interest, years);
      assertThat(Annuity.perMonth(most, interest, years)).isLessThanOrEqualTo(perMonth);
      assertThat(Annuity.perMonth(most.add(BigDecimal.valueOf(20)), interest, years))
          .as("round %d: %s at %s over %d", round, perMonth, interest, years)
          .isGreaterThan(perMonth);
    }
  }

  @Test
  void nothingToPayWithIsNoLoan() {
    assertThat(Annuity.loan(BigDecimal.valueOf(-500), BigDecimal.valueOf(5), 30)).isZero();
  }
}
