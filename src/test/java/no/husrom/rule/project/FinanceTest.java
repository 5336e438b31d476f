package no.husrom.rule.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import org.junit.jupiter.api.Test;

/// The worked examples of Husbankens årsrapport 2025, and the arithmetic of the rent.
class FinanceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final BigDecimal INTEREST = new BigDecimal("4.5");

  @Test
  void sortlandLends85PercentOf35Million() {
    Finance finance = of(Agreement.REFERRAL, 16, 35_000_000, 0);
    assertThat(finance.loan()).isEqualTo(29_750_000);
    assertThat(finance.own()).isEqualTo(5_250_000);
    assertThat(finance.boundYears()).isEqualTo(20);
  }

  @Test
  void altaLends85PercentOf11Million() {
    assertThat(of(Agreement.REFERRAL, 3, 11_000_000, 0).loan()).isEqualTo(9_350_000);
  }

  @Test
  void sarpsborgHas37Of91DwellingsAtTheMunicipalitysDisposal() {
    Finance finance = of(Agreement.REFERRAL, 91, 376_000_000, 0);
    assertThat(finance.pointedOut()).isEqualTo(37);
    assertThat(finance.loan()).isGreaterThan(275_000_000);
  }

  @Test
  void fjordsLoanAndGrantAreMoreThanAnAllocationAgreementAllows() {
    Finance finance = of(Agreement.ALLOCATION, 2, 3_500_000, 1_000_000);
    assertThat(finance.loan()).isEqualTo(1_975_000).isLessThan(2_200_000);
    assertThat(of(Agreement.MUNICIPAL, 2, 3_500_000, 1_000_000).loan())
        .isEqualTo(2_500_000)
        .isGreaterThan(2_200_000);
  }

  @Test
  void withFewDwellingsTheMunicipalityPointsOutAll() {
    assertThat(of(Agreement.REFERRAL, 4, 8_000_000, 0).pointedOut()).isEqualTo(4);
    assertThat(of(Agreement.REFERRAL, 5, 8_000_000, 0).pointedOut()).isEqualTo(2);
    assertThat(of(Agreement.ALLOCATION, 40, 8_000_000, 0).pointedOut()).isEqualTo(40);
  }

  @Test
  void theRentCoversLoanRunningCostsAndEmptyTime() {
    Project leased = new Project.LeaseIn(10, 9_000, 500, new BigDecimal("5"));
    Finance finance = Finance.of(leased, DAY, RateBook.shipped());
    assertThat(finance.perYear()).isEqualTo(1_080_000);
    assertThat(finance.operatingPerYear()).isEqualTo(60_000);
    assertThat(finance.rentPerMonth()).isEqualTo(10_000);

    Finance built = of(Agreement.MUNICIPAL, 16, 35_000_000, 0);
    long paid = built.perYear() + built.operatingPerYear();
    long let = 12L * 16 * built.rentPerMonth();
    assertThat(let).isGreaterThanOrEqualTo(paid).isLessThan(paid + 12 * 16 + 1);
  }

  @Test
  void everyRateThatWasUsedIsNamed() {
    assertThat(of(Agreement.REFERRAL, 16, 35_000_000, 0).rates())
        .extracting(Rate::key)
        .containsExactlyInAnyOrder(
            "project.referral.loan-share",
            "project.referral.years",
            "project.referral.all-below",
            "project.referral.pointed-out");
  }

  @Test
  void beforeTheFirstKnownRateNothingIsReckoned() {
    assertThatThrownBy(
            () ->
                Finance.of(
                    project(Agreement.REFERRAL, 16, 35_000_000, 0),
                    LocalDate.of(2001, 1, 1),
                    RateBook.shipped()))
        .isInstanceOf(MissingRateException.class);
  }

  private static Finance of(Agreement agreement, int units, long cost, long grant) {
    return Finance.of(project(agreement, units, cost, grant), DAY, RateBook.shipped());
  }

  private static Project project(Agreement agreement, int units, long cost, long grant) {
    return new Project.Financed(agreement, units, cost, grant, INTEREST, 30, 0, BigDecimal.ZERO);
  }
}
