package no.husrom.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.household.Economy;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.household.Sex;
import org.jspecify.annotations.Nullable;

/// Draws the members of a household from letters: A adult, P partner, C child, Y grown child, G
/// grandparent. A small letter is one who is expected later.
final class People {
  private final DemoYear year;

  People(DemoYear year) {
    this.year = year;
  }

  /// The members; those expected come on `expected`.
  List<Member> draw(Stream draw, String letters, LocalDate expected) {
    List<Member> members = new ArrayList<>();
    boolean parents = letters.toUpperCase(java.util.Locale.ROOT).contains("C");
    int adult = parents ? draw.between(27, 43) : draw.between(21, 60);
    Sex sex = draw.chance(50) ? Sex.FEMALE : Sex.MALE;
    for (int i = 0; i < letters.length(); i++) {
      char letter = Character.toUpperCase(letters.charAt(i));
      @Nullable LocalDate day = Character.isLowerCase(letters.charAt(i)) ? expected : null;
      Sex own = draw.chance(50) ? Sex.FEMALE : Sex.MALE;
      members.add(
          switch (letter) {
            case 'A' -> member(adult, Part.MAIN, sex, day);
            case 'P' ->
                member(
                    Math.max(20, adult + draw.between(-5, 5)),
                    Part.PARTNER,
                    sex == Sex.FEMALE ? Sex.MALE : Sex.FEMALE,
                    day);
            case 'C' -> member(draw.between(1, Math.min(16, adult - 20)), Part.CHILD, own, day);
            case 'Y' -> member(draw.between(18, 20), Part.CHILD, own, day);
            case 'G' -> member(adult + draw.between(24, 32), Part.PARENT, own, day);
            default -> throw new IllegalArgumentException(letters);
          });
    }
    return members;
  }

  private Member member(int age, Part part, Sex sex, @Nullable LocalDate expected) {
    return new Member(year.year() - age, part, sex, expected);
  }

  /// Income of the adults, near the introduction benefit for each, and what allowance may give; for
  /// some nobody has asked yet.
  static Economy economy(Stream draw, List<Member> members, @Nullable Integer mostRent) {
    if (draw.chance(30)) {
      return new Economy(null, null, mostRent, null, null, null);
    }
    int adults = 0;
    int children = 0;
    for (Member member : members) {
      if (member.part() == Part.CHILD) {
        children++;
      } else if (member.expectedOn() == null) {
        adults++;
      }
    }
    int income = 0;
    for (int i = 0; i < adults; i++) {
      income += 1_000 * draw.between(238, 280);
    }
    int support = 100 * (children > 0 ? draw.between(35, 62) : draw.between(12, 26));
    return new Economy(income, support, mostRent, null, null, null);
  }
}
