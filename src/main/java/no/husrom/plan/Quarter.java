package no.husrom.plan;

import java.time.LocalDate;
import java.util.List;

/// A quarter (kvartal) of a year, 1 to 4.
public record Quarter(int year, int number) implements Comparable<Quarter> {

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("A quarter is 1 to 4, not " + number);
    }
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  public static List<Quarter> of(int year) {
    return List.of(
        new Quarter(year, 1), new Quarter(year, 2), new Quarter(year, 3), new Quarter(year, 4));
  }

  public LocalDate first() {
    return LocalDate.of(year, 3 * number - 2, 1);
  }

  public LocalDate last() {
    return first().plusMonths(3).minusDays(1);
  }

  @Override
  public int compareTo(Quarter other) {
    return first().compareTo(other.first());
  }

  /// As in files: 2026-Q1.
  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
