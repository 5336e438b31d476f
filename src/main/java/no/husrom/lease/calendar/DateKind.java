package no.husrom.lease.calendar;

import java.util.Optional;
import no.husrom.rule.tenancy.ComingDate;

/// What kind of date it is, to filter by.
public enum DateKind {
  WARNING,
  END,
  OPEN_ENDED,
  NOTICE,
  PROTEST,
  SUIT,
  INDEX,
  COMMON_RENT;

  /// Empty for what the calendar does not show.
  static Optional<DateKind> of(ComingDate date) {
    return switch (date) {
      case ComingDate.Warning _ -> Optional.of(WARNING);
      case ComingDate.LeaseEnds _ -> Optional.of(END);
      case ComingDate.BecomesOpenEnded _ -> Optional.of(OPEN_ENDED);
      case ComingDate.NoticeRunsOut _ -> Optional.of(NOTICE);
      case ComingDate.ProtestBy _ -> Optional.of(PROTEST);
      case ComingDate.SuitBy _ -> Optional.of(SUIT);
      case ComingDate.IndexFrom _, ComingDate.IndexNow _ -> Optional.of(INDEX);
      case ComingDate.CommonRentFrom _, ComingDate.CommonRentNow _ -> Optional.of(COMMON_RENT);
      case ComingDate.HandBack _ -> Optional.empty();
    };
  }
}
