package no.husrom.rule.tenancy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A lease to be changed one fact at a time. From the start it is three years, signed, with every
/// statement made and nothing wrong.
final class Facts {
  boolean fixed = true;
  @Nullable LocalDate signed = day("2024-02-20");
  @Nullable LocalDate starts = day("2024-03-01");
  @Nullable LocalDate ends = day("2027-02-28");
  @Nullable Integer rent = 10_000;
  @Nullable LocalDate rentSince;
  @Nullable Integer deposit;
  @Nullable Integer guarantee;
  boolean account;
  @Nullable Integer advance;
  String other = "";
  boolean noTermination = true;
  boolean disadvantaged;
  Set<AgreedException> exceptions = EnumSet.noneOf(AgreedException.class);
  @Nullable String shortReason;
  @Nullable String weighty;
  int earlier;
  boolean landlordLivesIn;
  boolean holidayHome;
  boolean room;
  @Nullable LocalDate notice;
  TenancyFacts.@Nullable Party noticeBy;
  @Nullable LocalDate protested;
  @Nullable LocalDate demanded;
  boolean replaced;

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  Facts term(String from, String to) {
    starts = day(from);
    ends = day(to);
    signed = day(from);
    return this;
  }

  Facts open() {
    fixed = false;
    ends = null;
    return this;
  }

  Facts notice(TenancyFacts.Party by, String on) {
    notice = day(on);
    noticeBy = by;
    return this;
  }

  Facts disadvantaged(AgreedException... agreed) {
    disadvantaged = true;
    exceptions.addAll(Set.of(agreed));
    return this;
  }

  TenancyFacts facts() {
    return new TenancyFacts(
        new TenancyFacts.Period(fixed, signed, starts, ends),
        new TenancyFacts.Money(rent, rentSince, deposit, guarantee, account, advance, other),
        new TenancyFacts.Agreed(
            noTermination,
            disadvantaged,
            exceptions,
            shortReason,
            weighty,
            earlier,
            landlordLivesIn,
            holidayHome,
            room),
        new TenancyFacts.Leaving(notice, noticeBy, protested, demanded, replaced));
  }
}
