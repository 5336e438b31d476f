package no.husrom.rule.tenancy;

import static no.husrom.rule.tenancy.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.tenancy.Finding.Day;
import org.junit.jupiter.api.Test;

/// Chapters 1, 3 and 4: a test for each paragraph that asks for a check or a date.
class TenancyLawTest {
  private static final LocalDate TODAY = day("2026-11-26");
  private final TenancyLaw law = new TenancyLaw(RateBook.shipped());
  private final Facts lease = new Facts();

  @Test
  void aLeaseThatKeepsTheLawHasNoFinding() {
    assertThat(found()).isEmpty();
  }

  @Test
  void p1_4_aLeaseWithNoDayOfSigningIsToBeWritten() {
    lease.signed = null;
    assertThat(found()).containsExactly(new Finding.NotSigned());
  }

  @Test
  void p3_2_rentInAdvanceForMoreThanAMonthIsTooMuch() {
    lease.advance = 10_000;
    assertThat(found()).isEmpty();
    lease.advance = 10_001;
    assertThat(found()).containsExactly(new Finding.AdvanceTooMuch(10_001, 10_000, 1));
  }

  @Test
  void p3_5_aDepositIsAtMostSixMonthsRentOnAnAccountOfItsOwn() {
    lease.deposit = 60_000;
    assertThat(found()).containsExactly(new Finding.DepositWithoutAccount(60_000));
    lease.account = true;
    assertThat(found()).isEmpty();
    lease.deposit = 60_001;
    assertThat(found()).containsExactly(new Finding.SecurityTooMuch(60_001, 0, 60_000, 6));
    assertThat(found().getFirst().paragraph()).isEqualTo(Paragraph.DEPOSIT);
  }

  @Test
  void p3_6_depositAndGuaranteeTogetherAreAtMostSixMonthsRent() {
    lease.deposit = 30_000;
    lease.account = true;
    lease.guarantee = 30_000;
    assertThat(found()).isEmpty();
    lease.guarantee = 40_000;
    assertThat(found()).containsExactly(new Finding.SecurityTooMuch(30_000, 40_000, 60_000, 6));
    assertThat(found().getFirst().paragraph()).isEqualTo(Paragraph.GUARANTEE);
  }

  @Test
  void p3_7_otherPaymentsAreForbiddenButForALoanAgreedUnder11_1() {
    lease.other = " Gebyr 500 kr ";
    assertThat(found()).containsExactly(new Finding.OtherPayments("Gebyr 500 kr", false));
    lease.exceptions.add(AgreedException.LOAN);
    assertThat(found()).contains(new Finding.OtherPayments("Gebyr 500 kr", false));
    lease.disadvantaged = true;
    assertThat(found()).containsExactly(new Finding.OtherPayments("Gebyr 500 kr", true));
  }

  @Test
  void p4_2_theRentMayFollowTheIndexAYearAfterItWasSetWithAMonthsNotice() {
    assertThat(dates()).contains(new ComingDate.IndexFrom(day("2025-03-01"), day("2025-02-01")));
    lease.rentSince = day("2026-01-31");
    assertThat(dates()).contains(new ComingDate.IndexFrom(day("2027-01-31"), day("2026-12-31")));
    lease.rentSince = day("2026-03-01");
    assertThat(dates())
        .as("the lease is over by then")
        .noneMatch(ComingDate.IndexFrom.class::isInstance);
  }

  @Test
  void p4_3_theCommonLevelMayBeDemandedAfterTwoAndAHalfYears() {
    lease.open();
    assertThat(dates())
        .contains(new ComingDate.CommonRentFrom(day("2026-09-01"), day("2027-03-01")));
    lease.rentSince = day("2026-06-01");
    assertThat(dates())
        .contains(new ComingDate.CommonRentFrom(day("2026-09-01"), day("2027-06-01")));
  }

  @Test
  void p4_3_neverBitesInATermOfThreeYears() {
    assertThat(dates()).noneMatch(ComingDate.CommonRentFrom.class::isInstance);
  }

  @Test
  void datesTheWrongWayRoundAreToldAndNothingIsReckonedFromThem() {
    lease.ends = day("2024-03-01");
    assertThat(found())
        .containsExactly(
            new Finding.DatesReversed(Day.STARTS, day("2024-03-01"), Day.ENDS, day("2024-03-01")));
    assertThat(dates()).isEmpty();
  }

  @Test
  void aRequestToMoveBeforeTheLeaseBeganLeavesItsEndUnjudged() {
    lease.term("2020-01-01", "2022-12-31").demanded = day("2019-12-31");
    assertThat(found())
        .containsExactly(
            new Finding.DatesReversed(
                Day.STARTS, day("2020-01-01"), Day.MOVING_DEMANDED, day("2019-12-31")));
    assertThat(dates()).isEmpty();
  }

  @Test
  void aLeaseFromBeforeTheActIsNotJudgedByIt() {
    lease.term("1999-12-31", "2001-01-01").replaced = true;
    assertThat(found()).containsExactly(new Finding.BeforeTheAct(day("1999-12-31")));
  }

  private List<Finding> found() {
    return law.findings(lease.facts(), TODAY);
  }

  private List<ComingDate> dates() {
    return law.dates(lease.facts());
  }
}
