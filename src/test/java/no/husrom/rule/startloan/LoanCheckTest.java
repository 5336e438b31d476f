package no.husrom.rule.startloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateUnit;
import no.husrom.rule.rate.Standing;
import no.husrom.rule.startloan.LoanCase.Input;
import org.junit.jupiter.api.Test;

class LoanCheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  /// Round figures to reckon with by hand.
  private static final LoanRates RATES =
      LoanRates.on(
          DAY,
          RateBook.of(
              List.of(
                  rate("startloan.tax", "25"),
                  rate("startloan.living.adult", "10000"),
                  rate("startloan.living.child", "5000"),
                  rate("startloan.running", "3000"),
                  rate("startloan.interest", "5"),
                  rate("startloan.interest.rise", "3"),
                  rate("startloan.interest.least", "7"),
                  rate("startloan.term", "30"),
                  rate("startloan.term.most", "50"))));

  private static Rate rate(String key, String amount) {
    return new Rate(
        key,
        LocalDate.of(2026, 1, 1),
        null,
        new BigDecimal(amount),
        RateUnit.COUNT,
        Standing.UNCONFIRMED,
        "The test",
        DAY);
  }

  private static LoanCase of(int income, int adults, int children, int debt, int loan) {
    return new LoanCase(income, adults, children, debt, loan, BigDecimal.valueOf(5), 30);
  }

  @Test
  void whatIsLeftToLiveOnIsReckonedStepByStep() {
    // 50,000 less 12,500 tax, 10,000 and 5,000 to live on and 3,000 running is 19,500
    LoanCheck check = LoanCheck.of(of(600_000, 1, 1, 0, 2_400_000), RATES);
    assertThat(check.steps())
        .extracting(LoanCheck.Step::amount)
        .extracting(BigDecimal::toPlainString)
        .containsExactly(
            "50000.00",
            "-12500.00",
            "-10000",
            "-5000",
            "-3000",
            "19500.00",
            "-12883.72",
            "6616.28",
            "8",
            "-17610.35",
            "1889.65",
            "2657528");
    assertThat(check.serves()).isTrue();
    assertThat(check.servesWhenRisen()).isTrue();
  }

  @Test
  void aHouseholdMayServeTheLoanTodayAndNotWhenInterestHasRisen() {
    LoanCheck check = LoanCheck.of(of(560_000, 1, 1, 0, 2_400_000), RATES);
    assertThat(check.serves()).isTrue();
    assertThat(check.servesWhenRisen()).isFalse();
  }

  @Test
  void interestIsNeverTriedBelowTheLeast() {
    LoanCase cheap = new LoanCase(600_000, 1, 0, 0, 1_000_000, BigDecimal.ONE, 30);
    assertThat(LoanCheck.of(cheap, RATES).steps())
        .filteredOn(step -> step.what() == LoanCheck.What.STRESSED_INTEREST)
        .extracting(LoanCheck.Step::amount)
        .containsExactly(BigDecimal.valueOf(7));
  }

  @Test
  void debtIsPaidWithTheLoanAndTakesOfTheLargest() {
    LoanCheck without = LoanCheck.of(of(600_000, 1, 0, 0, 1_000_000), RATES);
    LoanCheck with = LoanCheck.of(of(600_000, 1, 0, 200_000, 800_000), RATES);
    assertThat(with.margin()).isEqualTo(without.margin());
    assertThat(with.mostLoan()).isEqualTo(without.mostLoan().subtract(BigDecimal.valueOf(200_000)));
  }

  @Test
  void theLargestLoanIsServedAndALittleMoreIsNot() {
    Random random = new Random(20261126);
    for (int round = 0; round < 300; round++) {
      LoanCase asked =
          of(random.nextInt(1_500_000), 1 + random.nextInt(3), random.nextInt(5), 0, 1);
      int most = LoanCheck.of(asked, RATES).mostLoan().intValueExact();
      if (most > 0) {
        assertThat(LoanCheck.of(loan(asked, most), RATES).servesWhenRisen()).isTrue();
        assertThat(LoanCheck.of(loan(asked, most + 20), RATES).servesWhenRisen()).isFalse();
      } else {
        assertThat(LoanCheck.of(loan(asked, 1_000), RATES).servesWhenRisen()).isFalse();
      }
    }
  }

  private static LoanCase loan(LoanCase asked, int loan) {
    return new LoanCase(
        asked.income(),
        asked.adults(),
        asked.children(),
        asked.debt(),
        loan,
        asked.interest(),
        asked.years());
  }

  @Test
  void fromAbsurdFactsNothingIsReckoned() {
    LoanCase asked = new LoanCase(-1, 0, 99, -5, 0, BigDecimal.valueOf(26), 51);
    assertThat(asked.absurd()).containsExactly(Input.values());
    assertThatThrownBy(() -> LoanCheck.of(asked, RATES))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(of(600_000, 1, 1, 0, 2_400_000).absurd()).isEmpty();
  }

  @Test
  void beforeTheFirstKnownDayTheRateThatLacksIsNamed() {
    assertThatThrownBy(() -> LoanRates.on(LocalDate.of(2020, 1, 1), RateBook.shipped()))
        .isInstanceOfSatisfying(
            MissingRateException.class,
            missing -> assertThat(missing.key()).isEqualTo("startloan.tax"));
  }

  @Test
  void theShippedRatesAreThereAndWithoutANationalFigureAreUnconfirmed() {
    LoanRates shipped = LoanRates.on(DAY, RateBook.shipped());
    assertThat(List.of(shipped.adult(), shipped.child(), shipped.interest(), shipped.tax()))
        .allMatch(rate -> rate.standing() == Standing.UNCONFIRMED);
    assertThat(List.of(shipped.term(), shipped.longest()))
        .extracting(rate -> rate.amount().intValueExact())
        .containsExactly(30, 50);
  }
}
