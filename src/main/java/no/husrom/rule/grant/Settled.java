package no.husrom.rule.grant;

import java.time.LocalDate;
import java.util.List;

/// Those who were settled together on a day.
///
/// @param birthYears of each, children included
/// @param collectiveProtection whether they stay on that ground
/// @param disability whether one of them has a disability or difficult behaviour that the office
///   knows of
public record Settled(
    LocalDate on, List<Integer> birthYears, boolean collectiveProtection, boolean disability) {
  private static final int ADULT = 18;

  public Settled {
    birthYears = List.copyOf(birthYears);
  }

  /// Years reached in the calendar year of settlement.
  int age(int person) {
    return on.getYear() - birthYears.get(person);
  }

  boolean adult(int person) {
    return age(person) >= ADULT;
  }

  /// An adult who came alone.
  boolean singleAdult() {
    return birthYears.size() == 1 && adult(0);
  }

  /// Nobody among them is an adult.
  boolean unaccompanied() {
    return birthYears.stream().noneMatch(year -> on.getYear() - year >= ADULT);
  }
}
