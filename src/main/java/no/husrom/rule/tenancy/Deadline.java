package no.husrom.rule.tenancy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// A deadline counted as husleieloven § 1-6 says: after months it ends on the day of the same
/// number, or the month's last (domstolloven § 148); one that ends on a Saturday, a holy day, or 1
/// or 17 May is extended to the next working day (§ 149). Court holidays do not count.
final class Deadline {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 17),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));

  /// Days from Easter Sunday: Thursday, Friday, Sunday and Monday of Easter, Ascension, Whitsun.
  private static final Set<Long> MOVABLE = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

  private Deadline() {}

  /// The last day of so many months that began to run on `day`.
  static LocalDate months(LocalDate day, int months) {
    LocalDate last = day.plusMonths(months);
    while (!workingDay(last)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private static boolean workingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !FIXED.contains(MonthDay.from(day))
        && !MOVABLE.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
  }

  /// Easter Sunday of a Gregorian year, by the method of Meeus, Jones and Butcher.
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
