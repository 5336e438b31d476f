package no.husrom.plan.solve.study.robust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.study.Homes;
import no.husrom.plan.solve.study.robust.RobustResult.Open;
import no.husrom.plan.solve.study.robust.RobustResult.Settled;
import org.jspecify.annotations.Nullable;

/// Compares the plans of all years, household by household.
final class Agreement {
  private final List<Case> cases;
  private final List<Map<String, Assignment>> plans = new ArrayList<>();
  private final FirstStage stage;

  Agreement(List<Case> cases, List<Proposal> plans, FirstStage stage) {
    this.cases = cases;
    this.stage = stage;
    for (Proposal plan : plans) {
      Map<String, Assignment> assignments = new HashMap<>();
      plan.assignments().forEach(a -> assignments.put(a.household(), a));
      this.plans.add(assignments);
    }
  }

  /// Homes that are the same in all years, those that must be decided first before others.
  ///
  /// @param now those that are decided early, or all others
  List<Settled> settled(Homes decided, boolean now) {
    List<Settled> settled = new ArrayList<>();
    for (HouseholdNeed need : common()) {
      List<String> targets = targets(need.id());
      boolean early = decided.targets().containsKey(need.id());
      if (agree(targets) && !targets.getFirst().isEmpty() && early == now) {
        settled.add(
            new Settled(
                need.id(), targets.getFirst(), Objects.requireNonNullElse(until(need), start())));
      }
    }
    settled.sort(Comparator.comparing(Settled::until));
    return settled;
  }

  List<Open> open() {
    List<Open> open = new ArrayList<>();
    for (HouseholdNeed need : common()) {
      List<String> targets = targets(need.id());
      LocalDate until = until(need);
      if (!agree(targets) && until != null) {
        open.add(new Open(need.id(), targets, until));
      }
    }
    open.sort(Comparator.comparing(Open::until).thenComparing(Open::household));
    return open;
  }

  /// How many households are not the same in all years.
  int some() {
    Set<String> all = new HashSet<>();
    cases.forEach(year -> year.problem().households().forEach(need -> all.add(need.id())));
    all.removeIf(stage::common);
    return all.size();
  }

  private List<HouseholdNeed> common() {
    return cases.getFirst().problem().households().stream()
        .filter(need -> stage.common(need.id()))
        .toList();
  }

  private static boolean agree(List<String> targets) {
    return targets.stream().distinct().count() == 1;
  }

  private List<String> targets(String household) {
    return plans.stream()
        .map(plan -> plan.get(household))
        .map(assignment -> assignment == null ? null : Homes.target(assignment))
        .map(target -> target == null ? "" : target)
        .toList();
  }

  /// The day before the first thing that is done for it in any year; a measure must be begun its
  /// lead time before.
  private @Nullable LocalDate until(HouseholdNeed need) {
    LocalDate start = start();
    return plans.stream()
        .map(plan -> plan.get(need.id()))
        .filter(Objects::nonNull)
        .map(assignment -> begins(need, assignment))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .map(first -> first.isAfter(start) ? first.minusDays(1) : start)
        .orElse(null);
  }

  private LocalDate start() {
    return cases.getFirst().problem().period().start();
  }

  private @Nullable LocalDate begins(HouseholdNeed need, Assignment assignment) {
    if (assignment instanceof Assignment.NewUnit unit) {
      int lead =
          cases.getFirst().problem().measures().stream()
              .filter(m -> m.id().equals(unit.measure()))
              .mapToInt(MeasureOffer::leadDays)
              .findFirst()
              .orElse(0);
      return unit.from().minusDays(lead);
    }
    return FirstStage.from(need, assignment);
  }
}
