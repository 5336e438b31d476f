package no.husrom.plan.solve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The time the plan covers. Day 0 is `start`; costs of measures run to the end of `days` (the
/// year), placements may start until the end of the look-ahead. Buckets of `bucketDays` days count
/// handovers and are the days a late start is moved to.
///
/// @param days length of the plan year in days
/// @param lookAheadDays days after the plan year in which a placement may still start
public record Period(LocalDate start, int days, int lookAheadDays, int bucketDays) {
  public Period {
    if (days < 1 || lookAheadDays < 0 || bucketDays < 1) {
      throw new IllegalArgumentException("days, look-ahead or bucket out of range");
    }
  }

  /// The calendar year, three months of look-ahead, buckets of 30 days.
  public static Period year(int year) {
    LocalDate start = LocalDate.of(year, 1, 1);
    return new Period(start, start.lengthOfYear(), 85, 30);
  }

  /// The first day number on which nothing can start any more.
  public int horizon() {
    return days + lookAheadDays;
  }

  public int buckets() {
    return (horizon() + bucketDays - 1) / bucketDays;
  }

  /// The bucket of a day number in the horizon.
  public int bucketOf(int day) {
    return day / bucketDays;
  }

  /// The day number of a date; negative before the start.
  public int dayOf(LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
  }

  public LocalDate dateOf(int day) {
    return start.plusDays(day);
  }
}
