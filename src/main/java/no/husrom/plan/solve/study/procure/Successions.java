package no.husrom.plan.solve.study.procure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.study.Judge;
import org.jspecify.annotations.Nullable;

/// Who could follow whom in a plan: for those who wait, are late or cost money, the homes of others
/// they could take if these were gone, and what that would be worth. Found once for a plan, since
/// it does not depend on where the others go.
final class Successions {
  /// The worst off are helped first.
  private static final int MOST_WANTING = 24;

  private final Problem problem;
  private final List<Assignment> plan;
  private final Judge judge;
  private final List<Integer> wanting;
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<String> movable = new HashSet<>();

  /// One leaves its home to the other; `gain` is what the second is better by, below 0.
  record Pair(String leaves, String follows, Levels gain) {}

  Successions(Problem problem, List<Assignment> plan, Judge judge) {
    this.problem = problem;
    this.plan = plan;
    this.judge = judge;
    wanting = wanting();
    find();
  }

  List<Pair> pairs() {
    return pairs;
  }

  /// Whether a plan in which this household moves can be better: it wants something itself, or
  /// leaves what another wants.
  boolean mayGain(HouseholdNeed need) {
    return movable.contains(need.id());
  }

  private List<Integer> wanting() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < plan.size(); i++) {
      Levels own = plan.get(i).levels();
      boolean wants = own.lateness() > 0 || own.temporaryDays() > 0 || own.cost() > 0;
      if (free(i) && (wants || waits(i))) {
        found.add(i);
      }
    }
    found.sort(Comparator.comparing((Integer i) -> plan.get(i).levels()).reversed());
    return found.size() > MOST_WANTING ? found.subList(0, MOST_WANTING) : found;
  }

  private boolean waits(int i) {
    HouseholdNeed need = problem.households().get(i);
    LocalDate start = problem.period().start();
    LocalDate ready = need.ready().isBefore(start) ? start : need.ready();
    return switch (plan.get(i)) {
      case Assignment.Stay stay -> stay.from().isAfter(ready);
      case Assignment.NewUnit unit -> unit.from().isAfter(ready);
      case Assignment.Unplaced _ -> true;
      case Assignment.Renewal _, Assignment.Leaving _ -> false;
    };
  }

  /// Nobody has decided where it is to live, and it may move.
  private boolean free(int i) {
    HouseholdNeed need = problem.households().get(i);
    HouseholdNeed.Home home = need.home();
    return need.pin() == null && (home == null || home.mayMove());
  }

  private void find() {
    wanting.forEach(i -> movable.add(plan.get(i).household()));
    for (int h = 0; h < plan.size(); h++) {
      if (!free(h)) {
        continue;
      }
      List<Assignment> gone = new ArrayList<>(plan);
      gone.set(h, new Assignment.Unplaced(plan.get(h).household(), Levels.ZERO));
      Map<Integer, Assignment> followers = followers(h);
      Optional<Levels> without =
          followers.isEmpty() ? Optional.empty() : judge.levels(problem, gone);
      if (without.isPresent()) {
        String leaves = plan.get(h).household();
        followers.forEach((w, into) -> pair(leaves, gone, without.get(), w, into));
      }
    }
  }

  private Map<Integer, Assignment> followers(int h) {
    Map<Integer, Assignment> followers = new TreeMap<>();
    for (int w : wanting) {
      if (w != h) {
        Assignment into =
            into(problem, problem.households().get(w), plan.get(h), problem.period().start());
        if (into != null) {
          followers.put(w, into);
        }
      }
    }
    return followers;
  }

  private void pair(String leaves, List<Assignment> gone, Levels without, int w, Assignment into) {
    List<Assignment> followed = new ArrayList<>(gone);
    followed.set(w, into);
    Optional<Levels> levels = judge.levels(problem, followed);
    if (levels.isPresent() && levels.get().compareTo(without) < 0) {
      pairs.add(new Pair(leaves, into.household(), levels.get().minus(without)));
      movable.add(leaves);
    }
  }

  /// The follower in the home that is left; null when nothing is left that can be followed into.
  ///
  /// @param left when the one before moves out, when it lives there already
  static @Nullable Assignment into(
      Problem problem, HouseholdNeed follower, Assignment before, LocalDate left) {
    return switch (before) {
      case Assignment.Stay stay when !stay.shared() ->
          problem.dwellings().stream()
              .filter(d -> d.id().equals(stay.dwelling()))
              .findFirst()
              .map(d -> stay(problem, follower, d, d.available()))
              .orElse(null);
      case Assignment.NewUnit unit ->
          problem.measures().stream()
              .filter(m -> m.id().equals(unit.measure()))
              .findFirst()
              .map(m -> unit(problem, follower, m))
              .orElse(null);
      case Assignment.Renewal renewal ->
          problem.dwellings().stream()
              .filter(d -> d.id().equals(renewal.dwelling()))
              .findFirst()
              .map(d -> stay(problem, follower, d, cleared(problem, d, left)))
              .orElse(null);
      case Assignment.Stay _, Assignment.Leaving _, Assignment.Unplaced _ -> null;
    };
  }

  private static LocalDate cleared(Problem problem, DwellingOffer home, LocalDate left) {
    return left.plusDays((long) problem.norms().turnaroundDays() + home.turnaroundExtraDays());
  }

  private static @Nullable Assignment stay(
      Problem problem, HouseholdNeed follower, DwellingOffer home, @Nullable LocalDate free) {
    if (free == null
        || !home.features().containsAll(follower.needs())
        || follower.persons() > home.mostPersons()) {
      return null;
    }
    LocalDate from = latest(problem.period().start(), follower.ready(), free);
    Integer days = follower.stayDays();
    LocalDate until = days == null ? home.until() : from.plusDays(days);
    return new Assignment.Stay(follower.id(), home.id(), from, until, false, Levels.ZERO);
  }

  private static Assignment unit(Problem problem, HouseholdNeed follower, MeasureOffer measure) {
    LocalDate start = problem.period().start();
    LocalDate from = latest(start, follower.ready(), start.plusDays(measure.leadDays()));
    return new Assignment.NewUnit(follower.id(), measure.id(), from, Levels.ZERO);
  }

  private static LocalDate latest(LocalDate one, LocalDate two, LocalDate three) {
    LocalDate later = one.isAfter(two) ? one : two;
    return later.isAfter(three) ? later : three;
  }
}
