package no.husrom.exchange.value;

import java.time.LocalDate;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.household.Sex;
import org.jspecify.annotations.Nullable;

/// What a sheet says of one person: the birth year, and as much more as stands there.
public record MemberFact(
    int birthYear, @Nullable Part part, @Nullable Sex sex, @Nullable LocalDate expectedOn) {

  public static MemberFact of(Member member) {
    return new MemberFact(member.birthYear(), member.part(), member.sex(), member.expectedOn());
  }

  /// The person with what is not said taken from `known`.
  public Member over(Member known) {
    return new Member(
        birthYear,
        part == null ? known.part() : part,
        sex == null ? known.sex() : sex,
        expectedOn == null ? known.expectedOn() : expectedOn);
  }

  MemberFact withPart(Part ordinary) {
    return part == null ? new MemberFact(birthYear, ordinary, sex, expectedOn) : this;
  }
}
