package no.husrom.rule.tenancy;

import static java.util.Objects.requireNonNull;
import static no.husrom.rule.tenancy.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.tenancy.TenancyFacts.Party;
import org.junit.jupiter.api.Test;

/// Chapters 9 to 11: a test for each paragraph that asks for a check or a date.
class TermLawTest {
  private static final LocalDate TODAY = day("2026-11-26");
  private final TenancyLaw law = new TenancyLaw(RateBook.shipped());
  private final Facts lease = new Facts();

  @Test
  void p9_2_theTenantMustBeToldInWritingThatTheTermCannotBeTerminated() {
    lease.noTermination = false;
    assertThat(found()).containsExactly(new Finding.StatementMissing());
    lease.open();
    assertThat(found()).isEmpty();
    lease.term("2009-08-31", "2012-08-30").fixed = true;
    lease.replaced = true;
    assertThat(found()).as("signed before the duty came").isEmpty();
  }

  @Test
  void p9_2_theLeaseEndsAndThreeMonthsLaterIsOpenEndedWhenNobodyAskedTheTenantToMove() {
    lease.term("2023-09-01", "2026-08-31");
    assertThat(dates())
        .contains(
            new ComingDate.LeaseEnds(day("2026-08-31"), true),
            new ComingDate.BecomesOpenEnded(day("2026-11-30")));
    assertThat(law.findings(lease.facts(), day("2026-11-30"))).isEmpty();
    assertThat(law.findings(lease.facts(), day("2026-12-01")))
        .containsExactly(new Finding.BecameOpenEnded(day("2026-12-01")));
  }

  @Test
  void p9_2_aWrittenRequestToMoveInTimeKeepsTheEnd() {
    lease.term("2023-09-01", "2026-08-31");
    lease.demanded = day("2026-11-30");
    assertThat(law.findings(lease.facts(), day("2027-01-01"))).isEmpty();
    assertThat(dates()).noneMatch(ComingDate.BecomesOpenEnded.class::isInstance);
    lease.demanded = day("2026-12-01");
    assertThat(law.findings(lease.facts(), day("2026-12-01")))
        .containsExactly(
            new Finding.DemandTooLate(day("2026-12-01"), day("2026-11-30")),
            new Finding.BecameOpenEnded(day("2026-12-01")));
  }

  @Test
  void p9_2_aTenantWhoHasANewLeaseDoesNotStayOn() {
    lease.term("2020-01-01", "2022-12-31");
    lease.replaced = true;
    assertThat(found()).isEmpty();
    assertThat(dates()).noneMatch(ComingDate.BecomesOpenEnded.class::isInstance);
  }

  @Test
  void p9_2_nobodyCanGiveNoticeInATermThatCannotBeTerminated() {
    lease.notice(Party.TENANT, "2026-05-15");
    assertThat(found())
        .containsExactly(new Finding.NoticeInFixedTerm(day("2026-05-15"), day("2027-02-28")));
    assertThat(dates()).noneMatch(ComingDate.NoticeRunsOut.class::isInstance);
  }

  @Test
  void p9_3_aTermUnderThreeYearsCountsAsOpenEnded() {
    lease.term("2024-03-01", "2027-02-27");
    assertThat(found()).containsExactly(new Finding.TooShort(36, day("2027-02-28")));
    assertThat(dates())
        .contains(new ComingDate.LeaseEnds(day("2027-02-27"), false))
        .noneMatch(ComingDate.BecomesOpenEnded.class::isInstance);
  }

  @Test
  void p9_3_oneYearIsEnoughWhereTheLandlordLivesInTheHouse() {
    lease.term("2026-03-01", "2027-02-28").landlordLivesIn = true;
    assertThat(found()).isEmpty();
    lease.ends = day("2027-02-27");
    assertThat(found()).containsExactly(new Finding.TooShort(12, day("2027-02-28")));
  }

  @Test
  void p9_3_aReasonToldInWritingMakesTheTermFreeAndMustBeKept() {
    lease.term("2026-03-01", "2026-12-31").shortReason = "Huset skal rivast";
    assertThat(found()).containsExactly(new Finding.ShortForReason(false, "Huset skal rivast"));
    lease.shortReason = " ";
    assertThat(found()).containsExactly(new Finding.TooShort(36, day("2029-02-28")));
  }

  @Test
  void p9_3a_aHolidayHomeMayBeLetForAYearUntilTheExceptionWasRepealed() {
    lease.term("2026-06-30", "2027-06-29").holidayHome = true;
    assertThat(found()).containsExactly(new Finding.HolidayHome(true));
    lease.term("2026-07-01", "2027-06-30");
    assertThat(found())
        .containsExactly(
            new Finding.TooShort(36, day("2029-06-30")), new Finding.HolidayHome(false));
  }

  @Test
  void p9_6_noticeRunsThreeMonthsToTheEndOfACalendarMonth() {
    lease.open().notice(Party.TENANT, "2026-03-15");
    assertThat(dates()).contains(new ComingDate.NoticeRunsOut(day("2026-06-30")));
    lease.notice(Party.TENANT, "2026-11-30");
    assertThat(dates()).contains(new ComingDate.NoticeRunsOut(day("2027-02-28")));
  }

  @Test
  void p9_6_noticeOfARoomWithAccessRunsAMonth() {
    lease.open().notice(Party.LANDLORD, "2026-03-15").room = true;
    assertThat(dates()).contains(new ComingDate.NoticeRunsOut(day("2026-04-15")));
  }

  @Test
  void p9_6_anEndBeforeTheLandlordsNoticeHasRunOutIsTooEarly() {
    lease.open().notice(Party.LANDLORD, "2026-03-15").ends = day("2026-05-31");
    assertThat(found()).contains(new Finding.NoticeTooShort(day("2026-05-31"), day("2026-06-30")));
    lease.ends = day("2026-06-30");
    assertThat(found()).noneMatch(Finding.NoticeTooShort.class::isInstance);
  }

  @Test
  void p9_7_theLandlordsNoticeHasAForm() {
    lease.open().notice(Party.LANDLORD, "2026-10-15");
    assertThat(found()).containsExactly(new Finding.LandlordsNotice(day("2026-10-15"), false));
    lease.notice(Party.TENANT, "2026-10-15");
    assertThat(found()).isEmpty();
  }

  @Test
  void p9_8_theTenantProtestsWithinAMonthAndTheLandlordSuesThreeMonthsLater() {
    lease.open().notice(Party.LANDLORD, "2026-09-15");
    assertThat(dates())
        .contains(new ComingDate.ProtestBy(day("2026-10-15")))
        .noneMatch(ComingDate.SuitBy.class::isInstance);
    lease.protested = day("2026-10-15");
    assertThat(dates()).contains(new ComingDate.SuitBy(day("2027-01-15")));
    assertThat(law.findings(lease.facts(), day("2027-01-16")))
        .contains(new Finding.SuitTimeOver(day("2027-01-15")));
    lease.protested = day("2026-10-16");
    assertThat(found()).contains(new Finding.ProtestTooLate(day("2026-10-16"), day("2026-10-15")));
    assertThat(dates()).noneMatch(ComingDate.SuitBy.class::isInstance);
  }

  @Test
  void p1_6_aDeadlineThatEndsOnAHolyDayIsExtended() {
    lease.open().notice(Party.LANDLORD, "2026-03-02");
    assertThat(dates())
        .as("2 April 2026 is the Thursday before Easter; Tuesday the 7th is a working day")
        .contains(new ComingDate.ProtestBy(day("2026-04-07")));
    lease.notice(Party.LANDLORD, "2026-04-17");
    assertThat(dates())
        .as("17 May 2026 is a Sunday")
        .contains(new ComingDate.ProtestBy(day("2026-05-18")));
  }

  @Test
  void p9_8_nobodyProtestsAgainstNoticeOfARoomOrTheirOwn() {
    lease.open().notice(Party.LANDLORD, "2026-09-15").room = true;
    lease.protested = day("2026-09-20");
    assertThat(found())
        .containsExactlyInAnyOrder(
            new Finding.LandlordsNotice(day("2026-09-15"), true),
            new Finding.NothingToProtest(day("2026-09-20")));
    lease.notice(Party.TENANT, "2026-09-15").room = false;
    assertThat(found()).containsExactly(new Finding.NothingToProtest(day("2026-09-20")));
  }

  @Test
  void p10_3_theHomeIsHandedBackOnTheLastDay() {
    assertThat(dates()).contains(new ComingDate.HandBack(day("2027-02-28")));
  }

  @Test
  void p11_1_aShortTermForTheDisadvantagedNeedsTheExceptionInWriting() {
    lease.term("2026-03-01", "2027-02-28").disadvantaged(AgreedException.FAMILY_BY_APPROVAL);
    lease.shortReason = "Treng tett oppfølging det første året";
    assertThat(found()).containsExactly(new Finding.ShortTermNotTold());
    lease.exceptions.add(AgreedException.SHORT_TERM);
    assertThat(found())
        .containsExactly(new Finding.ShortForReason(true, requireNonNull(lease.shortReason)));
  }

  @Test
  void p11_1_onlyOneShortLeaseOfADwellingUnlessTheReasonIsWeighty() {
    lease.term("2026-03-01", "2027-02-28").disadvantaged(AgreedException.SHORT_TERM);
    lease.shortReason = "Oppfølging";
    lease.earlier = 1;
    assertThat(found()).containsExactly(new Finding.AnotherShortLease(1));
    lease.weighty = "Lege har tilrådd nytt forsøk";
    assertThat(found()).containsExactly(new Finding.ShortForReason(true, "Oppfølging"));
  }

  @Test
  void p11_1_theStatementAndTheExceptionsBelongTogether() {
    lease.disadvantaged = true;
    assertThat(found()).containsExactly(new Finding.NoExceptionsNamed());
    lease.exceptions.add(AgreedException.USE_WHILE_AWAY);
    assertThat(found()).isEmpty();
    lease.disadvantaged = false;
    assertThat(found()).containsExactly(new Finding.ExceptionsWithoutStatement());
  }

  @Test
  void theOfficeIsWarnedTwelveNineSixAndFourMonthsBeforeTheEnd() {
    assertThat(dates().stream().filter(ComingDate.Warning.class::isInstance).map(ComingDate::day))
        .containsExactly(
            day("2026-02-28"), day("2026-05-28"), day("2026-08-28"), day("2026-10-28"));
    lease.term("2026-09-01", "2027-02-28").landlordLivesIn = true;
    assertThat(dates().stream().filter(ComingDate.Warning.class::isInstance).map(ComingDate::day))
        .as("none before the lease begins")
        .containsExactly(day("2026-10-28"));
  }

  private List<Finding> found() {
    return law.findings(lease.facts(), TODAY);
  }

  private List<ComingDate> dates() {
    return law.dates(lease.facts());
  }
}
