package no.husrom.rule.space;

import org.jspecify.annotations.Nullable;

/// A person as the norm sees one: age in years, boy or girl when that is known, and whether one of
/// a couple.
public record Person(int age, @Nullable Boolean female, boolean inCouple) {

  public Person {
    if (age < 0) {
      throw new IllegalArgumentException("Age is not negative: " + age);
    }
  }

  public static Person of(int age) {
    return new Person(age, null, false);
  }
}
