package no.husrom.plan.solve.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.model.Facts;
import org.jspecify.annotations.Nullable;

/// A proposal as one without a home meets it: who has each dwelling and when, when tenants leave,
/// and what is left of everything that is limited.
final class Standing {
  private final Facts facts;
  private final Limited limited;
  private final Map<String, Assignment> assignments = new HashMap<>();
  private final List<List<Held>> held = new ArrayList<>();
  private final Map<String, List<Integer>> housemates = new HashMap<>();
  private final int[] release;

  /// A household in a dwelling.
  ///
  /// @param until the first day it is out; [Facts#NEVER]: it stays
  record Held(int household, int from, int until, boolean shared) {}

  Standing(Facts facts, Proposal proposal) {
    this.facts = facts;
    release = new int[facts.dwellings()];
    Arrays.fill(release, Facts.NEVER);
    for (int d = 0; d < release.length; d++) {
      held.add(List.of());
    }
    for (Assignment assignment : proposal.assignments()) {
      assignments.put(assignment.household(), assignment);
      Integer h = facts.householdOf(assignment.household());
      if (h != null) {
        read(h, assignment);
      }
    }
    limited = new Limited(facts, proposal);
  }

  private void read(int h, Assignment assignment) {
    int leaves = leaves(assignment);
    if (facts.home(h) >= 0 && leaves != Facts.NEVER) {
      release[facts.home(h)] = facts.homeRelease(facts.home(h), leaves);
    }
    if (assignment instanceof Assignment.Stay stay) {
      Integer d = facts.dwellingOf(stay.dwelling());
      if (d != null) {
        LocalDate until = stay.until();
        int ends = until == null ? Facts.NEVER : day(until);
        if (held.get(d).isEmpty()) {
          held.set(d, new ArrayList<>());
        }
        held.get(d).add(new Held(h, day(stay.from()), ends, stay.shared()));
        String house = facts.dwelling(d).house();
        if (house != null) {
          housemates.computeIfAbsent(house, k -> new ArrayList<>()).add(h);
        }
      }
    }
  }

  private int leaves(Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay stay -> day(stay.from());
      case Assignment.NewUnit unit -> day(unit.from());
      case Assignment.Leaving leaving -> day(leaving.day());
      case Assignment.Renewal _, Assignment.Unplaced _ -> Facts.NEVER;
    };
  }

  int day(LocalDate date) {
    return facts.problem().period().dayOf(date);
  }

  Limited limited() {
    return limited;
  }

  @Nullable Assignment assignment(String household) {
    return assignments.get(household);
  }

  Map<String, Assignment> assignments() {
    return assignments;
  }

  List<Held> held(int dwelling) {
    return held.get(dwelling);
  }

  /// The day the plan has the tenant's home free again; [Facts#NEVER]: the tenant stays.
  int release(int dwelling) {
    return release[dwelling];
  }

  /// Those of another share group in the rooms of the same house.
  List<Integer> strangers(HouseholdNeed need, DwellingOffer room) {
    String house = room.house();
    if (house == null) {
      return List.of();
    }
    Set<Integer> others = new HashSet<>();
    for (int h : housemates.getOrDefault(house, List.of())) {
      if (!java.util.Objects.equals(facts.household(h).shareGroup(), need.shareGroup())) {
        others.add(h);
      }
    }
    return List.copyOf(others);
  }
}
