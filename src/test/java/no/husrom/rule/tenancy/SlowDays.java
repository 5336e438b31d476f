package no.husrom.rule.tenancy;

import static java.util.Objects.requireNonNull;
import static no.husrom.rule.tenancy.Facts.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Periods walked through day by day, and holy days from the calendar.
final class SlowDays {
  private static final Map<Integer, String> EASTER_SUNDAYS =
      Map.ofEntries(
          Map.entry(2020, "2020-04-12"),
          Map.entry(2021, "2021-04-04"),
          Map.entry(2022, "2022-04-17"),
          Map.entry(2023, "2023-04-09"),
          Map.entry(2024, "2024-03-31"),
          Map.entry(2025, "2025-04-20"),
          Map.entry(2026, "2026-04-05"),
          Map.entry(2027, "2027-03-28"),
          Map.entry(2028, "2028-04-16"),
          Map.entry(2029, "2029-04-01"),
          Map.entry(2030, "2030-04-21"));

  private SlowDays() {}

  /// Walks on until so many months have begun and the day has the same number, or the month has no
  /// such day and is at its end.
  static LocalDate months(LocalDate from, int count) {
    return walk(from, count, 1);
  }

  static LocalDate monthsBefore(LocalDate from, int count) {
    return walk(from, count, -1);
  }

  private static LocalDate walk(LocalDate from, int count, int step) {
    LocalDate day = from;
    int passed = 0;
    while (passed < count) {
      LocalDate next = day.plusDays(step);
      passed += next.getMonthValue() == day.getMonthValue() ? 0 : 1;
      day = next;
    }
    while (day.getDayOfMonth() > from.getDayOfMonth()) {
      day = day.minusDays(1);
    }
    while (day.getDayOfMonth() < from.getDayOfMonth() && day.plusDays(1).getDayOfMonth() != 1) {
      day = day.plusDays(1);
    }
    return day;
  }

  static LocalDate yesterday(LocalDate day) {
    return day.minusDays(1);
  }

  static LocalDate endOfMonth(LocalDate day) {
    LocalDate last = day;
    while (last.plusDays(1).getDayOfMonth() != 1) {
      last = last.plusDays(1);
    }
    return last;
  }

  static LocalDate working(LocalDate day) {
    LocalDate found = day;
    while (holy(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  private static boolean holy(LocalDate day) {
    LocalDate easter = day(requireNonNull(EASTER_SUNDAYS.get(day.getYear())));
    String number = day.getDayOfMonth() + "." + day.getMonthValue();
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || Set.of("1.1", "1.5", "17.5", "25.12", "26.12").contains(number)
        || day.equals(easter.minusDays(3))
        || day.equals(easter.minusDays(2))
        || day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39))
        || day.equals(easter.plusDays(50));
  }
}
