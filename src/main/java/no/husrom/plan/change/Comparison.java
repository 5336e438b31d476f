package no.husrom.plan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.household.State;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.change.ChangeList;
import no.husrom.plan.solve.change.Event;
import no.husrom.plan.solve.change.Standing;

/// Two editions held against each other.
///
/// @param changes from the first to the second
/// @param hidden those with a secret address in either
public record Comparison(Edition first, Edition second, ChangeList changes, Set<String> hidden) {

  public Comparison {
    hidden = Set.copyOf(hidden);
  }

  /// @param now the registers, which know whether one who is not in the second does not come
  public static Comparison of(Edition first, Edition second, Basis now) {
    Set<String> told = new TreeSet<>();
    Set<String> hidden = new TreeSet<>();
    for (Edition edition : List.of(first, second)) {
      for (HouseholdNeed need : edition.problem().households()) {
        if (need.told()) {
          told.add(need.id());
        }
        if (need.secrecy() != HouseholdNeed.Secrecy.NONE) {
          hidden.add(need.id());
        }
      }
    }
    ChangeList changes =
        ChangeList.between(
            Standing.of(first.proposal()).without(Places.others(first, second.problem())),
            Standing.of(second.proposal()),
            told,
            absent(first, second, now));
    return new Comparison(first, second, changes, hidden);
  }

  private static List<Event> absent(Edition first, Edition second, Basis now) {
    Set<String> there = new TreeSet<>();
    second.problem().households().forEach(need -> there.add(need.id()));
    List<Event> absent = new ArrayList<>();
    for (HouseholdNeed need : first.problem().households()) {
      boolean withdrawn =
          now.household(need.id()).filter(h -> h.state() == State.WITHDRAWN).isPresent();
      if (withdrawn && !there.contains(need.id())) {
        absent.add(new Event.NoShow(need.id()));
      }
    }
    return absent;
  }

  /// Persons who get a home, or keep theirs with a new lease.
  public static int housed(Edition edition) {
    return edition.plan().placements().stream().mapToInt(p -> p.who().persons()).sum();
  }
}
