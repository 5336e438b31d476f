package no.husrom.kit.tape;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Where days lie across a tape: pixels a day, how far it is scrolled, and how wide it is seen.
/// Never shows days outside `first` to `last`.
public record TimeScale(LocalDate first, LocalDate last, double perDay, double left, double width) {
  private static final double MOST_PER_DAY = 40;

  public TimeScale {
    double least = width / days(first, last);
    perDay = Math.clamp(perDay, least, Math.max(least, MOST_PER_DAY));
    left = Math.clamp(left, 0, Math.max(0, perDay * days(first, last) - width));
  }

  /// All days at once.
  static TimeScale all(LocalDate first, LocalDate last) {
    return new TimeScale(first, last, 0, 0, 1);
  }

  private static long days(LocalDate first, LocalDate last) {
    return Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
  }

  /// The left edge of a day.
  double x(LocalDate day) {
    return ChronoUnit.DAYS.between(first, day) * perDay - left;
  }

  /// The day at a place, held within the tape.
  LocalDate day(double x) {
    long day = (long) Math.floor((x + left) / perDay);
    return first.plusDays(Math.clamp(day, 0, days(first, last) - 1));
  }

  /// How far it can be scrolled.
  double most() {
    return Math.max(0, perDay * days(first, last) - width);
  }

  TimeScale sized(double newWidth) {
    boolean whole = most() < 1;
    return new TimeScale(first, last, whole ? 0 : perDay, left, Math.max(1, newWidth));
  }

  /// Larger or smaller, with the day at a place where it is.
  TimeScale zoomed(double factor, double at) {
    double least = width / days(first, last);
    double then = Math.clamp(perDay * factor, least, Math.max(least, MOST_PER_DAY));
    return new TimeScale(first, last, then, (left + at) / perDay * then - at, width);
  }

  TimeScale scrolled(double newLeft) {
    return new TimeScale(first, last, perDay, newLeft, width);
  }

  /// Scrolled as little as needed for a day to be seen.
  TimeScale showing(LocalDate day) {
    double x = x(day);
    double margin = Math.min(width / 4, 40);
    if (x < 0) {
      return scrolled(left + x - margin);
    }
    return x + perDay > width ? scrolled(left + x + perDay - width + margin) : this;
  }
}
