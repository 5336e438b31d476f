package no.husrom.report.reckon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Days counted.
final class Days {
  private Days() {}

  /// From `first` to `last`, both counted.
  static int both(LocalDate first, LocalDate last) {
    return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
  }

  /// Whether `day` is known, in the year, and not after `last`.
  static boolean within(@Nullable LocalDate day, int year, LocalDate last) {
    return day != null && day.getYear() == year && !day.isAfter(last);
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
