package no.husrom.exchange.match;

import java.util.List;
import no.husrom.exchange.value.MemberFact;
import no.husrom.exchange.words.PlainWords;
import no.husrom.household.Household;

/// A household as it is compared: its label, and its members' birth years in order of year.
public record HouseholdKey(String label, List<Integer> years) {

  public static HouseholdKey of(String label, List<MemberFact> members) {
    return new HouseholdKey(
        PlainWords.of(label), members.stream().map(MemberFact::birthYear).sorted().toList());
  }

  public static HouseholdKey of(Household household) {
    return of(household.label(), household.members().stream().map(MemberFact::of).toList());
  }

  public HouseholdKey withoutYears() {
    return new HouseholdKey(label, List.of());
  }
}
