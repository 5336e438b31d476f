package no.husrom.plan.solve.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Rule;

/// One share group in a converted dwelling and in a house with rooms; no fewer households in a
/// conversion than the norms ask and no more places taken than there are; a converted dwelling not
/// let whole as well.
final class ShareRules {
  private final Lookup lookup;
  private final Findings findings;

  ShareRules(Lookup lookup, Findings findings) {
    this.lookup = lookup;
    this.findings = findings;
  }

  void judge(List<Assignment> assignments) {
    Map<String, List<Assignment.Stay>> converted = new TreeMap<>();
    Map<String, List<Assignment.Stay>> houses = new TreeMap<>();
    for (Assignment assignment : assignments) {
      if (assignment instanceof Assignment.Stay stay) {
        DwellingOffer home = lookup.dwelling(stay.dwelling());
        if (home != null && stay.shared()) {
          converted.computeIfAbsent(home.id(), k -> new ArrayList<>()).add(stay);
        } else if (home != null && home.house() != null) {
          houses.computeIfAbsent(home.house(), k -> new ArrayList<>()).add(stay);
          oldHousemates(home, stay);
        }
      }
    }
    converted.forEach((id, stays) -> conversion(id, stays, assignments));
    houses.forEach(this::oneGroup);
  }

  private void oldHousemates(DwellingOffer room, Assignment.Stay stay) {
    String group = room.houseGroup();
    boolean same = group == null || group.equals(lookup.household(stay.household()).shareGroup());
    findings.require(same, Rule.ONE_SHARE_GROUP, stay.household(), room.id(), 0, 0);
  }

  private void conversion(String id, List<Assignment.Stay> stays, List<Assignment> all) {
    DwellingOffer home = Objects.requireNonNull(lookup.dwelling(id));
    oneGroup(id, stays);
    int places = home.sharedPlaces();
    long taken = 0;
    for (Assignment.Stay stay : stays) {
      taken += LevelSums.placesOf(lookup.household(stay.household()), home);
    }
    findings.require(taken <= places, Rule.SHARED_PLACES, "", id, places, taken);
    int fewest = lookup.problem().norms().fewestSharers();
    findings.require(stays.size() >= fewest, Rule.SHARED_PLACES, "", id, fewest, stays.size());
    boolean tenant =
        lookup.problem().households().stream()
            .map(HouseholdNeed::home)
            .anyMatch(h -> h != null && h.dwelling().equals(id));
    findings.require(!tenant, Rule.SHARED_PLACES, "", id, 0, 1);
    for (Assignment assignment : all) {
      if (assignment instanceof Assignment.Stay stay
          && !stay.shared()
          && stay.dwelling().equals(id)) {
        findings.add(Rule.OVERLAP, stay.household(), id, 0, 0);
      }
    }
  }

  private void oneGroup(String place, List<Assignment.Stay> stays) {
    List<String> groups =
        stays.stream()
            .map(s -> Objects.requireNonNullElse(lookup.household(s.household()).shareGroup(), ""))
            .distinct()
            .toList();
    findings.require(groups.size() <= 1, Rule.ONE_SHARE_GROUP, "", place, 1, groups.size());
  }
}
