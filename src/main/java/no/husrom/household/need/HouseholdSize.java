package no.husrom.household.need;

import java.time.LocalDate;
import java.util.List;
import no.husrom.household.BedroomsOverride;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.rule.space.BedroomNorm;

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
    List<Integer> ages =
        here.isEmpty()
            ? List.of(UNKNOWN_ADULT)
            : here.stream().map(m -> Math.max(0, m.ageIn(day))).toList();
    BedroomsOverride override = household.bedrooms();
    int bedrooms = override == null ? norm.bedroomsFor(ages, couple) : override.bedrooms();
    return new HouseholdSize(ages, bedrooms, !here.isEmpty());
  }

  public int persons() {
    return ages.size();
  }
}
