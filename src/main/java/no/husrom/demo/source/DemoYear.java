package no.husrom.demo.source;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;

/// The year that is planned. Everything the demo says has happened, has happened by 31 October the
/// year before, so that it holds on every day on which this is the plan year.
public record DemoYear(int year) {

  /// From November on the next year is planned, before that the present one.
  public static DemoYear of(Clock clock) {
    LocalDate today = LocalDate.now(clock);
    return new DemoYear(
        today.getYear() + (today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? 1 : 0));
  }

  public LocalDate start() {
    return LocalDate.of(year, Month.JANUARY, 1);
  }

  /// The last day of which the registers know.
  public LocalDate known() {
    return LocalDate.of(year - 1, Month.OCTOBER, 31);
  }

  public LocalDate day(int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }

  /// The last day of a month of the plan year.
  public LocalDate endOf(int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(first.lengthOfMonth());
  }
}
