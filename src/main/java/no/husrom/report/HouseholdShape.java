package no.husrom.report;

import java.util.List;
import no.husrom.household.Member;

/// Types of household in the need overview. Adults are those of 18 and more in the year.
public enum HouseholdShape {
  SINGLE,
  /// Two adults or more, and no children.
  ADULTS,
  /// One adult with children.
  SINGLE_PARENT,
  /// Two adults or more with children.
  FAMILY,
  /// Children alone.
  MINORS;

  public static HouseholdShape of(List<Integer> ages) {
    long adults = ages.stream().filter(age -> age >= Member.ADULT_AGE).count();
    boolean children = adults < ages.size();
    if (adults == 0) {
      return MINORS;
    }
    return adults == 1 ? children ? SINGLE_PARENT : SINGLE : children ? FAMILY : ADULTS;
  }
}
