package no.husrom.rule.tenancy;

import static java.util.Objects.requireNonNull;
import static no.husrom.rule.tenancy.Facts.day;
import static no.husrom.rule.tenancy.SlowDays.endOfMonth;
import static no.husrom.rule.tenancy.SlowDays.months;
import static no.husrom.rule.tenancy.SlowDays.monthsBefore;
import static no.husrom.rule.tenancy.SlowDays.working;
import static no.husrom.rule.tenancy.SlowDays.yesterday;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.husrom.rule.tenancy.Finding.Day;
import org.jspecify.annotations.Nullable;

/// The paragraphs once more, read slowly and written down one by one with their numbers in them: no
/// rates, and every period walked through day by day. Written to disagree with [TenancyLaw]
/// wherever that is wrong.
final class LiteralAct {
  final Set<Finding> findings = new HashSet<>();
  final Set<ComingDate> dates = new HashSet<>();

  /// What may be done about the rent today, because its first day is over.
  final Set<ComingDate> now = new HashSet<>();

  private final LocalDate today;
  private final Facts lease;

  /// Changes the facts: takes out the days that cannot be right.
  LiteralAct(Facts lease, LocalDate today) {
    this.lease = lease;
    this.today = today;
    if (lease.signed == null) {
      findings.add(new Finding.NotSigned());
    }
    order();
    LocalDate entered = lease.signed != null ? lease.signed : lease.starts;
    boolean open = entered != null && entry(entered);
    leaving(open);
    days(open);
  }

  private void order() {
    boolean term = wrong(Day.STARTS, lease.starts, Day.ENDS, lease.ends, 1);
    boolean signedEnd = wrong(Day.SIGNED, lease.signed, Day.ENDS, lease.ends, 0);
    boolean rent = wrong(Day.STARTS, lease.starts, Day.RENT_SINCE, lease.rentSince, 0);
    boolean signedNotice = wrong(Day.SIGNED, lease.signed, Day.NOTICE, lease.notice, 0);
    boolean protest = wrong(Day.NOTICE, lease.notice, Day.PROTEST, lease.protested, 0);
    boolean demand = wrong(Day.STARTS, lease.starts, Day.MOVING_DEMANDED, lease.demanded, 0);
    if (term || signedEnd || signedNotice || rent || demand) {
      lease.starts = null;
    }
    if (term || signedEnd || demand) {
      lease.ends = null;
    }
    if (signedEnd || signedNotice) {
      lease.signed = null;
    }
    if (rent) {
      lease.rentSince = null;
    }
    if (signedNotice || protest) {
      lease.notice = null;
      lease.protested = null;
    }
    if (demand) {
      lease.demanded = null;
    }
  }

  private boolean wrong(
      Day early, @Nullable LocalDate first, Day late, @Nullable LocalDate second, int apart) {
    boolean is =
        first != null && second != null && second.toEpochDay() < first.toEpochDay() + apart;
    if (is) {
      findings.add(
          new Finding.DatesReversed(early, requireNonNull(first), late, requireNonNull(second)));
    }
    return is;
  }

  /// What was agreed; true when the law makes the lease open-ended.
  private boolean entry(LocalDate entered) {
    Integer rent = lease.rent;
    if (rent != null && lease.advance != null && lease.advance > rent) {
      findings.add(new Finding.AdvanceTooMuch(lease.advance, rent, 1));
    }
    long deposit = lease.deposit == null ? 0 : lease.deposit;
    long guarantee = lease.guarantee == null ? 0 : lease.guarantee;
    if (rent != null && deposit + guarantee > rent * 6L) {
      findings.add(new Finding.SecurityTooMuch(deposit, guarantee, rent * 6L, 6));
    }
    if (deposit > 0 && !lease.account) {
      findings.add(new Finding.DepositWithoutAccount((int) deposit));
    }
    boolean told11 = lease.disadvantaged;
    if (!lease.other.isEmpty()) {
      findings.add(
          new Finding.OtherPayments(
              lease.other, told11 && lease.exceptions.contains(AgreedException.LOAN)));
    }
    if (told11 != !lease.exceptions.isEmpty()) {
      findings.add(
          told11 ? new Finding.NoExceptionsNamed() : new Finding.ExceptionsWithoutStatement());
    }
    if (!lease.fixed) {
      return false;
    }
    if (!lease.noTermination) {
      findings.add(new Finding.StatementMissing());
    }
    return lease.starts != null
        && lease.ends != null
        && tooShort(entered, lease.starts, lease.ends);
  }

  /// § 9-3: three years, or one; § 9-3 a; the reason in writing; § 11-1 sixth part.
  private boolean tooShort(LocalDate entered, LocalDate starts, LocalDate ends) {
    if (!ends.isBefore(yesterday(months(starts, 36)))) {
      return false;
    }
    boolean repealed = !entered.isBefore(day("2026-07-01"));
    boolean inForce = !repealed && !entered.isBefore(day("2023-06-02"));
    if (lease.holidayHome) {
      findings.add(new Finding.HolidayHome(inForce));
    }
    boolean oneYear = lease.landlordLivesIn || (lease.holidayHome && inForce);
    LocalDate yearsEnd = yesterday(months(starts, 12));
    if (oneYear && !ends.isBefore(yearsEnd)) {
      return false;
    }
    if (lease.shortReason == null) {
      findings.add(
          oneYear
              ? new Finding.TooShort(12, yearsEnd)
              : new Finding.TooShort(36, yesterday(months(starts, 36))));
      return true;
    }
    if (lease.disadvantaged && !lease.exceptions.contains(AgreedException.SHORT_TERM)) {
      findings.add(new Finding.ShortTermNotTold());
      return false;
    }
    if (lease.disadvantaged && lease.earlier > 0 && lease.weighty == null) {
      findings.add(new Finding.AnotherShortLease(lease.earlier));
      return true;
    }
    findings.add(new Finding.ShortForReason(lease.disadvantaged, lease.shortReason));
    return false;
  }

  private void leaving(boolean open) {
    LocalDate ends = lease.ends;
    boolean endsByItself = lease.fixed && !open && ends != null && !lease.replaced;
    if (endsByItself) {
      LocalDate last = months(requireNonNull(ends), 3);
      boolean asked = lease.demanded != null && !lease.demanded.isAfter(last);
      if (!asked) {
        dates.add(new ComingDate.BecomesOpenEnded(last));
        if (lease.demanded != null) {
          findings.add(new Finding.DemandTooLate(lease.demanded, last));
        }
        if (today.isAfter(last)) {
          findings.add(new Finding.BecameOpenEnded(last.plusDays(1)));
        }
      }
    }
    LocalDate notice = lease.notice;
    if (notice == null) {
      if (lease.protested != null) {
        findings.add(new Finding.NothingToProtest(lease.protested));
      }
      return;
    }
    boolean overAlready = ends != null && notice.isAfter(ends);
    boolean bound = lease.fixed && !open && lease.noTermination && !overAlready;
    if (bound && ends != null) {
      findings.add(new Finding.NoticeInFixedTerm(notice, ends));
    }
    boolean landlord = lease.noticeBy == TenancyFacts.Party.LANDLORD;
    if (lease.protested != null && (!landlord || lease.room)) {
      findings.add(new Finding.NothingToProtest(lease.protested));
    }
    if (bound) {
      return;
    }
    LocalDate out = lease.room ? months(notice, 1) : endOfMonth(months(notice, 3));
    dates.add(new ComingDate.NoticeRunsOut(out));
    if (landlord) {
      findings.add(new Finding.LandlordsNotice(notice, lease.room));
      if (!lease.fixed && ends != null && ends.isBefore(out)) {
        findings.add(new Finding.NoticeTooShort(ends, out));
      }
      if (!lease.room) {
        protest(notice);
      }
    }
  }

  private void protest(LocalDate notice) {
    LocalDate last = working(months(notice, 1));
    dates.add(new ComingDate.ProtestBy(last));
    if (lease.protested != null && lease.protested.isAfter(last)) {
      findings.add(new Finding.ProtestTooLate(lease.protested, last));
    } else if (lease.protested != null) {
      LocalDate sue = working(months(last, 3));
      dates.add(new ComingDate.SuitBy(sue));
      if (today.isAfter(sue)) {
        findings.add(new Finding.SuitTimeOver(sue));
      }
    }
  }

  private void days(boolean open) {
    LocalDate ends = lease.ends;
    if (ends != null) {
      dates.add(new ComingDate.LeaseEnds(ends, !open));
      if (!open) {
        dates.add(new ComingDate.HandBack(ends));
      }
      for (int before : new int[] {12, 9, 6, 4}) {
        LocalDate warned = monthsBefore(ends, before);
        if (!lease.replaced && (lease.starts == null || !warned.isBefore(lease.starts))) {
          dates.add(new ComingDate.Warning(warned, before, ends));
        }
      }
    }
    boolean noticed = dates.stream().anyMatch(ComingDate.NoticeRunsOut.class::isInstance);
    if (lease.starts == null || noticed || lease.replaced) {
      return;
    }
    LocalDate last = ends == null || open ? LocalDate.of(9999, 1, 1) : ends;
    LocalDate rentFrom = lease.rentSince == null ? lease.starts : lease.rentSince;
    LocalDate index = months(rentFrom, 12);
    if (!index.isAfter(last)) {
      dates.add(new ComingDate.IndexFrom(index, monthsBefore(index, 1)));
      if (index.isBefore(today) && goesOn(last)) {
        now.add(new ComingDate.IndexNow(today, index, months(today, 1)));
      }
    }
    LocalDate demand = months(lease.starts, 30);
    LocalDate effect = months(demand, 6);
    while (effect.isBefore(index)) {
      effect = effect.plusDays(1);
    }
    if (!effect.isAfter(last)) {
      dates.add(new ComingDate.CommonRentFrom(demand, effect));
      LocalDate sensible = demand;
      while (sensible.isBefore(monthsBefore(effect, 6))) {
        sensible = sensible.plusDays(1);
      }
      if (sensible.isBefore(today) && goesOn(last)) {
        LocalDate demandedNow = months(today, 6);
        now.add(
            new ComingDate.CommonRentNow(
                today, sensible, demandedNow.isBefore(effect) ? effect : demandedNow));
      }
    }
  }

  /// It has not come to its last day, or has become open-ended after it.
  private boolean goesOn(LocalDate last) {
    return !today.isAfter(last)
        || findings.stream().anyMatch(Finding.BecameOpenEnded.class::isInstance);
  }
}
