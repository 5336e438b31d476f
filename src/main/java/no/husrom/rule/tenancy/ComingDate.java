package no.husrom.rule.tenancy;

import java.time.LocalDate;

/// A day that the tenancy act, or the office's own ladder of warnings, gives a lease.
public sealed interface ComingDate {
  LocalDate day();

  /// So many months before the end: time to decide what comes after. The office's own ladder.
  record Warning(LocalDate day, int monthsBefore, LocalDate ends) implements ComingDate {}

  /// § 9-2: the last day. When `binding` is false the law counts the lease as open-ended, and it
  /// ends only by notice.
  record LeaseEnds(LocalDate day, boolean binding) implements ComingDate {}

  /// § 9-2: the last day to ask the tenant in writing to move; after it the lease is open-ended.
  record BecomesOpenEnded(LocalDate day) implements ComingDate {}

  /// § 9-6: a notice that was given runs out.
  record NoticeRunsOut(LocalDate day) implements ComingDate {}

  /// § 9-8: the tenant's last day to protest against the landlord's notice.
  record ProtestBy(LocalDate day) implements ComingDate {}

  /// § 9-8: the landlord's last day to sue; after it the notice lapses.
  record SuitBy(LocalDate day) implements ComingDate {}

  /// § 4-2: the first day a rent adjusted by the price index may take effect, when it is told in
  /// writing by `noticeBy`.
  record IndexFrom(LocalDate day, LocalDate noticeBy) implements ComingDate {}

  /// § 4-3: the first day the common level of rents (gjengs leige) may be demanded in writing, and
  /// the first day that demand may take effect.
  record CommonRentFrom(LocalDate day, LocalDate effectFrom) implements ComingDate {}

  /// The rent can be adjusted by the index today, and could since a day that is over; with notice
  /// today it takes effect from `effectFrom`.
  record IndexNow(LocalDate day, LocalDate since, LocalDate effectFrom) implements ComingDate {}

  /// The common level can be demanded today, and could since a day that is over; demanded today it
  /// takes effect from `effectFrom`.
  record CommonRentNow(LocalDate day, LocalDate since, LocalDate effectFrom)
      implements ComingDate {}

  /// §§ 10-2 and 10-3: handed back; a claim for its condition within reasonable time, to which the
  /// act sets no day.
  record HandBack(LocalDate day) implements ComingDate {}

  default Paragraph paragraph() {
    return switch (this) {
      case Warning _, LeaseEnds _, BecomesOpenEnded _ -> Paragraph.FIXED_TERM;
      case NoticeRunsOut _ -> Paragraph.NOTICE;
      case ProtestBy _, SuitBy _ -> Paragraph.PROTEST;
      case IndexFrom _, IndexNow _ -> Paragraph.INDEX;
      case CommonRentFrom _, CommonRentNow _ -> Paragraph.COMMON_RENT;
      case HandBack _ -> Paragraph.HAND_BACK;
    };
  }
}
