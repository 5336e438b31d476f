package no.husrom.plan.ui.chart.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.Placement;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.ui.chart.year.Chain.Step;
import org.jspecify.annotations.Nullable;

/// Finds the chains of a plan. A home where somebody with a secret address lives or shall live is
/// in none of them.
public final class Chains {
  private final Year year;
  private final Map<String, HouseholdNeed> needs = new HashMap<>();
  private final Map<String, Assignment> moves = new HashMap<>();
  private final Map<String, Integer> extra = new HashMap<>();

  private Chains(Year year) {
    this.year = year;
    year.problem().households().forEach(need -> needs.put(need.id(), need));
    for (DwellingOffer offer : year.problem().dwellings()) {
      extra.put(offer.id(), offer.turnaroundExtraDays());
    }
    for (Assignment assignment : year.edition().proposal().assignments()) {
      if (!year.hidden(assignment.household())) {
        moves.put(assignment.household(), assignment);
      }
    }
  }

  /// In order of their first move. A chain has at least two moves.
  public static List<Chain> of(Year year) {
    return new Chains(year).all();
  }

  private List<Chain> all() {
    Set<String> followers = new HashSet<>();
    for (String mover : moves.keySet()) {
      Placement next = next(mover);
      if (next != null) {
        followers.add(next.who().id());
      }
    }
    return moves.keySet().stream()
        .filter(mover -> !followers.contains(mover) && next(mover) != null)
        .map(this::from)
        .sorted(
            Comparator.comparing(Chain::starts)
                .thenComparing(chain -> chain.steps().getFirst().household()))
        .toList();
  }

  private Chain from(String first) {
    List<Step> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String mover = first;
    while (mover != null && seen.add(mover)) {
      Placement next = next(mover);
      LocalDate day = day(mover);
      String frees = next == null ? null : home(mover);
      if (day != null) {
        LocalDate ready = frees == null ? null : day.plusDays(turnaround(frees));
        steps.add(new Step(mover, day, frees, into(mover), ready));
      }
      mover = next == null ? null : next.who().id();
    }
    return new Chain(steps);
  }

  /// The first who moves into the home that somebody leaves.
  private @Nullable Placement next(String mover) {
    String home = home(mover);
    LocalDate day = day(mover);
    if (home == null || day == null || year.closed(home)) {
      return null;
    }
    return year.placements(home).stream()
        .filter(Placement::movesIn)
        .filter(p -> !p.from().isBefore(day) && !p.who().id().equals(mover))
        .min(Comparator.comparing(Placement::from))
        .orElse(null);
  }

  private @Nullable String home(String household) {
    HouseholdNeed need = needs.get(household);
    HouseholdNeed.Home home = need == null ? null : need.home();
    return home == null ? null : home.dwelling();
  }

  private @Nullable LocalDate day(String household) {
    return switch (moves.get(household)) {
      case Assignment.Stay stay -> stay.from();
      case Assignment.NewUnit unit -> unit.from();
      case Assignment.Leaving leaving -> leaving.day();
      case Assignment.Renewal _, Assignment.Unplaced _ -> null;
      case null -> null;
    };
  }

  private @Nullable String into(String household) {
    return switch (moves.get(household)) {
      case Assignment.Stay stay -> year.closed(stay.dwelling()) ? null : stay.dwelling();
      case Assignment.NewUnit unit -> unit.measure();
      case Assignment.Leaving _, Assignment.Renewal _, Assignment.Unplaced _ -> null;
      case null -> null;
    };
  }

  private int turnaround(String dwelling) {
    return year.problem().norms().turnaroundDays() + extra.getOrDefault(dwelling, 0);
  }
}
