package no.husrom.plan.solve.study.procure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.study.Judge;
import no.husrom.plan.solve.study.Outcome;
import org.jspecify.annotations.Nullable;

/// Puts a dwelling more into a plan: one household moves into it, and perhaps another into the home
/// that is left. Every plan it answers with keeps every rule.
final class Insertion {
  /// Chains that are looked at in full for each dwelling, the most promising ones.
  private static final int CHAINS = 6;

  private final Judge judge = new Judge();
  private final Problem problem;
  private final List<Assignment> plan;
  private final Levels levels;
  private final Map<String, Integer> places = new HashMap<>();
  private final Successions successions;

  Insertion(Problem problem, List<Assignment> plan, Levels levels) {
    this.problem = problem;
    this.plan = plan;
    this.levels = levels;
    for (int i = 0; i < plan.size(); i++) {
      places.put(plan.get(i).household(), i);
    }
    successions = new Successions(problem, plan, judge);
  }

  /// A plan with the dwelling in it.
  ///
  /// @param movers into the new dwelling first
  record Found(List<String> movers, Levels levels, Outcome outcome) {}

  /// The best plan with the dwelling, when it is better than the one without.
  Optional<Found> best(DwellingOffer more) {
    List<DwellingOffer> dwellings = new ArrayList<>(problem.dwellings());
    dwellings.add(more);
    Problem with = problem.withDwellings(dwellings);
    Map<String, Levels> firsts = new HashMap<>();
    Found best = null;
    for (HouseholdNeed need : problem.households()) {
      if (!successions.mayGain(need) || !fits(need, more)) {
        continue;
      }
      List<Assignment> moved = moved(need, more);
      Optional<Levels> found = judge.levels(with, moved);
      found.ifPresent(value -> firsts.put(need.id(), value));
      best = better(best, with, moved, found, List.of(need.id()));
    }
    for (Successions.Pair pair : promising(firsts)) {
      HouseholdNeed first = need(pair.leaves());
      List<Assignment> moved = moved(first, more);
      Assignment second =
          Successions.into(problem, need(pair.follows()), plan.get(place(first)), in(first, more));
      if (second != null) {
        moved.set(place(need(pair.follows())), second);
        best =
            better(
                best,
                with,
                moved,
                judge.levels(with, moved),
                List.of(pair.leaves(), pair.follows()));
      }
    }
    return Optional.ofNullable(best);
  }

  /// What can be seen without asking the judge.
  private static boolean fits(HouseholdNeed need, DwellingOffer more) {
    return more.features().containsAll(need.needs()) && need.persons() <= more.mostPersons();
  }

  private List<Successions.Pair> promising(Map<String, Levels> firsts) {
    return successions.pairs().stream()
        .filter(pair -> firsts.containsKey(pair.leaves()))
        .sorted(
            Comparator.comparing(
                pair -> firsts.getOrDefault(pair.leaves(), levels).plus(pair.gain())))
        .limit(CHAINS)
        .toList();
  }

  private List<Assignment> moved(HouseholdNeed need, DwellingOffer more) {
    List<Assignment> moved = new ArrayList<>(plan);
    LocalDate from = in(need, more);
    Integer days = need.stayDays();
    LocalDate until = days == null ? more.until() : from.plusDays(days);
    moved.set(
        place(need), new Assignment.Stay(need.id(), more.id(), from, until, false, Levels.ZERO));
    return moved;
  }

  private LocalDate in(HouseholdNeed need, DwellingOffer more) {
    LocalDate start = problem.period().start();
    LocalDate free = more.available() == null ? start : more.available();
    LocalDate day = need.ready().isAfter(free) ? need.ready() : free;
    return day.isAfter(start) ? day : start;
  }

  private @Nullable Found better(
      @Nullable Found best,
      Problem with,
      List<Assignment> moved,
      Optional<Levels> found,
      List<String> movers) {
    if (found.isEmpty()) {
      return best;
    }
    Levels standing = best == null ? levels : best.levels();
    return found.get().compareTo(standing) < 0
        ? new Found(movers, found.get(), Outcome.of(with, moved, found.get()))
        : best;
  }

  private HouseholdNeed need(String id) {
    return problem.households().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
  }

  private int place(HouseholdNeed need) {
    Integer place = places.get(need.id());
    if (place == null) {
      throw new IllegalArgumentException("Not in the plan: " + need.id());
    }
    return place;
  }
}
