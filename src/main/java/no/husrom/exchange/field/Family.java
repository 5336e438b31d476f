package no.husrom.exchange.field;

import java.util.ArrayList;
import java.util.List;
import no.husrom.exchange.value.MemberFact;
import no.husrom.household.Member;
import no.husrom.household.Part;
import org.jspecify.annotations.Nullable;

/// Gives each person a part in the household when the sheet does not say it: the first is the main
/// person; who is born at least [#GENERATION] years after is a child, as long before a parent, the
/// first of the others the partner. The years alone decide, so that the same list gives the same
/// family in every year it is imported.
public final class Family {
  private static final int GENERATION = 16;

  private Family() {}

  /// The persons in `facts`, in that order; what is not said of one is taken from the member in
  /// `known` with the same birth year.
  public static List<Member> of(List<MemberFact> facts, List<Member> known) {
    List<Member> left = new ArrayList<>(known);
    List<Member> family = new ArrayList<>();
    MemberFact main = main(facts);
    for (MemberFact fact : facts) {
      Member before = taken(fact, left);
      Part part = fact == main ? Part.MAIN : part(fact, main, facts, family);
      family.add(fact.over(before == null ? Member.of(fact.birthYear(), part) : before));
    }
    return family;
  }

  private static @Nullable MemberFact main(List<MemberFact> facts) {
    return facts.stream()
        .filter(fact -> fact.part() == Part.MAIN)
        .findFirst()
        .or(() -> facts.stream().filter(fact -> fact.part() == null).findFirst())
        .orElse(null);
  }

  private static @Nullable Member taken(MemberFact fact, List<Member> left) {
    for (Member member : left) {
      if (member.birthYear() == fact.birthYear()
          && (fact.part() == null || fact.part() == member.part())) {
        left.remove(member);
        return member;
      }
    }
    return null;
  }

  private static Part part(
      MemberFact fact, @Nullable MemberFact main, List<MemberFact> facts, List<Member> before) {
    int yearsAfter = main == null ? 0 : fact.birthYear() - main.birthYear();
    if (yearsAfter >= GENERATION) {
      return Part.CHILD;
    } else if (-yearsAfter >= GENERATION) {
      return Part.PARENT;
    }
    boolean partnered =
        before.stream().anyMatch(m -> m.part() == Part.PARTNER)
            || facts.stream().anyMatch(f -> f.part() == Part.PARTNER);
    return partnered ? Part.OTHER : Part.PARTNER;
  }
}
