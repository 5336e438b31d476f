package no.husrom.household.need;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.husrom.household.BedroomsOverride;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.household.Sex;
import no.husrom.rule.space.BedroomNorm;
import no.husrom.rule.space.Person;

/// How many a household is and what it needs. Those expected count from their day. A household
/// whose members nobody has registered is taken as one adult, and is not `known`.
public record HouseholdSize(List<Integer> ages, int bedrooms, boolean known) {
  private static final int UNKNOWN_ADULT = 30;

  public HouseholdSize {
    ages = List.copyOf(ages);
  }

  /// The household as it is on `day`, with ages reached in that year. The office's own word on
  /// bedrooms goes before the norm.
  public static HouseholdSize on(LocalDate day, Household household, BedroomNorm norm) {
    List<Member> here = household.membersOn(day);
    boolean couple = here.stream().anyMatch(m -> m.part() == Part.PARTNER);
    List<Person> persons =
        here.isEmpty()
            ? List.of(Person.of(UNKNOWN_ADULT))
            : here.stream().map(m -> person(m, day, couple)).toList();
    BedroomsOverride override = household.bedrooms();
    int bedrooms = override == null ? norm.bedroomsFor(persons) : override.bedrooms();
    return new HouseholdSize(persons.stream().map(Person::age).toList(), bedrooms, !here.isEmpty());
  }

  /// With a partner here, the main person and the partner are the couple.
  private static Person person(Member member, LocalDate day, boolean couple) {
    Sex sex = member.sex();
    return new Person(
        Math.max(0, member.ageIn(day)),
        sex == null ? null : sex == Sex.FEMALE,
        couple && (member.part() == Part.MAIN || member.part() == Part.PARTNER));
  }

  /// The household today and each later day on which somebody who is expected comes, in order.
  public static SortedMap<LocalDate, HouseholdSize> from(
      LocalDate day, Household household, BedroomNorm norm) {
    SortedMap<LocalDate, HouseholdSize> sizes = new TreeMap<>();
    sizes.put(day, on(day, household, norm));
    for (Member member : household.members()) {
      LocalDate comes = member.expectedOn();
      if (comes != null && comes.isAfter(day)) {
        sizes.computeIfAbsent(comes, d -> on(d, household, norm));
      }
    }
    return sizes;
  }

  public int persons() {
    return ages.size();
  }
}
