package no.husrom.plan.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.husrom.rule.space.Person;

/// A type of household in the mix, and how many of a hundred households are of it. Two adults are
/// taken as a couple. The children's ages are spread over the school years.
public record HouseholdType(int adults, int children, int percent) {
  private static final int ADULT_AGE = 30;
  private static final int YOUNGEST = 2;
  private static final int YEARS_BETWEEN = 3;
  private static final int OLDEST = 17;

  public HouseholdType {
    if (adults < 1 || children < 0 || adults + children > 20) {
      throw new IllegalArgumentException("Not a household: " + adults + " + " + children);
    }
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("Percent from 0 to 100, not " + percent);
    }
  }

  public int persons() {
    return adults + children;
  }

  public List<Integer> ages() {
    List<Integer> ages = new ArrayList<>(Collections.nCopies(adults, ADULT_AGE));
    for (int child = 0; child < children; child++) {
      ages.add(Math.min(OLDEST, YOUNGEST + YEARS_BETWEEN * child));
    }
    return ages;
  }

  /// The same, as a norm sees them; of nobody it is known whether a boy or a girl.
  List<Person> people() {
    return IntStream.range(0, persons())
        .mapToObj(i -> new Person(ages().get(i), null, adults == 2 && i < adults))
        .toList();
  }

  public HouseholdType withPercent(int value) {
    return new HouseholdType(adults, children, value);
  }
}
