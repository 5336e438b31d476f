package no.husrom.rule.tenancy;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import no.husrom.rule.rate.RateBook;

/// When a notice runs out (husleieloven § 9-6): three months, to the end of a calendar month; for a
/// single room with access to another's home one month from day to day. May be agreed otherwise.
public record NoticePeriod(RateBook rates) {

  /// The last day of a lease that notice is given of on `givenOn`; empty when the act said nothing
  /// then.
  public Optional<LocalDate> lastDay(LocalDate givenOn, boolean roomWithAccess) {
    OptionalInt months = (roomWithAccess ? Norm.NOTICE_ROOM : Norm.NOTICE).on(givenOn, rates);
    if (months.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = givenOn.plusMonths(months.getAsInt());
    return Optional.of(roomWithAccess ? last : last.with(TemporalAdjusters.lastDayOfMonth()));
  }
}
