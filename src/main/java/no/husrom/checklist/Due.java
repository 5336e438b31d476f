package no.husrom.checklist;

import java.time.LocalDate;
import java.util.Optional;
import no.husrom.lease.Lease;

/// The rule for a step's date. Months are counted as the calendar does: three months before 31 May
/// is the last day of February.
sealed interface Due {
  /// So long before the lease is signed, when that is not known yet.
  int SIGNED_DAYS_BEFORE = 7;

  /// Days from the signing; before it when negative.
  record FromSigning(int days) implements Due {}

  /// Months and days from the first day of the lease.
  record FromStart(int months, int days) implements Due {}

  /// Months and days from the last day; without a last day, no date.
  record FromEnd(int months, int days) implements Due {}

  /// The housing allowance's deadline: the 25th of the first month on whose 1st the tenant lives
  /// there.
  record AllowanceDeadline() implements Due {}

  /// Months before the end, but not in the first three months; without an end, months after the
  /// start.
  record BeforeEndOrAfterStart(int months) implements Due {}

  /// Empty when the rule needs a date that the lease does not have.
  default Optional<LocalDate> on(Lease lease) {
    LocalDate starts = lease.starts();
    LocalDate ends = lease.ends();
    return switch (this) {
      case FromSigning(int days) -> {
        LocalDate signed = lease.signedOn();
        yield Optional.of(
            (signed == null ? starts.minusDays(SIGNED_DAYS_BEFORE) : signed).plusDays(days));
      }
      case FromStart(int months, int days) -> Optional.of(starts.plusMonths(months).plusDays(days));
      case FromEnd(int months, int days) ->
          Optional.ofNullable(ends).map(end -> end.plusMonths(months).plusDays(days));
      case AllowanceDeadline _ -> {
        LocalDate first =
            starts.getDayOfMonth() == 1 ? starts : starts.plusMonths(1).withDayOfMonth(1);
        yield Optional.of(first.withDayOfMonth(25));
      }
      case BeforeEndOrAfterStart(int months) -> {
        LocalDate settled = starts.plusMonths(3);
        LocalDate day = ends == null ? starts.plusMonths(months) : ends.minusMonths(months);
        yield Optional.of(day.isBefore(settled) ? settled : day);
      }
    };
  }
}
