package no.husrom.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person of a household. With `expectedOn` the person is not here yet (family reunification) and
/// counts from that day.
public record Member(int birthYear, Part part, @Nullable Sex sex, @Nullable LocalDate expectedOn) {

  /// The age from which one counts as an adult.
  public static final int ADULT_AGE = 18;

  public Member {
    if (birthYear < 1900 || birthYear > 2100) {
      throw new IllegalArgumentException("Birth year from 1900 to 2100, not " + birthYear);
    }
  }

  public static Member of(int birthYear, Part part) {
    return new Member(birthYear, part, null, null);
  }

  /// Age reached in the calendar year of `day`.
  public int ageIn(LocalDate day) {
    return day.getYear() - birthYear;
  }

  /// Whether the person reaches adult age by the end of the year of `day`.
  public boolean adultOn(LocalDate day) {
    return ageIn(day) >= ADULT_AGE;
  }

  public boolean hereOn(LocalDate day) {
    return expectedOn == null || !expectedOn.isAfter(day);
  }
}
