package no.husrom.plan.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.husrom.measure.Measure;
import no.husrom.plan.Costs;
import no.husrom.plan.UsedMeasure;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;

/// What a proposal costs, by the planner's own arithmetic: a unit's operation counts from the day
/// somebody moves in to the end of the year.
final class Money {
  private final Problem problem;
  private final Targets targets;
  private final Map<String, HouseholdNeed> needs = new HashMap<>();

  Money(Problem problem, Targets targets) {
    this.problem = problem;
    this.targets = targets;
    problem.households().forEach(h -> needs.put(h.id(), h));
  }

  /// The measures that are used, by id.
  List<UsedMeasure> measures(Proposal proposal) {
    Map<String, List<Assignment.NewUnit>> units = new TreeMap<>();
    for (Assignment assignment : proposal.assignments()) {
      if (assignment instanceof Assignment.NewUnit unit) {
        units.computeIfAbsent(unit.measure(), _ -> new ArrayList<>()).add(unit);
      }
    }
    return units.entrySet().stream().map(e -> used(e.getKey(), e.getValue())).toList();
  }

  private UsedMeasure used(String target, List<Assignment.NewUnit> units) {
    Measure measure = targets.measure(target);
    long operating = units.stream().mapToLong(u -> operating(measure, u.from())).sum();
    LocalDate first =
        units.stream().map(Assignment.NewUnit::from).min(LocalDate::compareTo).orElseThrow();
    return new UsedMeasure(
        measure.id(),
        units.size(),
        first,
        operating,
        (long) measure.investment() * units.size(),
        (long) measure.grant() * units.size(),
        measure.unit());
  }

  private long operating(Measure measure, LocalDate from) {
    int left = Math.max(0, problem.period().days() - problem.period().dayOf(from));
    return measure.operatingPerMonth() * 12L * left / 365;
  }

  Costs costs(Proposal proposal) {
    long operating = 0;
    long temporaryDays = 0;
    long temporary = 0;
    Set<String> converted = new HashSet<>();
    for (Assignment assignment : proposal.assignments()) {
      HouseholdNeed need = needs.get(assignment.household());
      if (need == null) {
        continue;
      }
      operating += moving(assignment, need);
      if (assignment instanceof Assignment.Stay stay && stay.shared()) {
        converted.add(stay.dwelling());
      }
      temporaryDays += assignment.levels().temporaryDays();
      temporary += assignment.levels().temporaryDays() * need.temporaryCostPerDay();
    }
    operating += (long) converted.size() * problem.weights().conversionCost();
    long investment = 0;
    long grant = 0;
    for (UsedMeasure used : measures(proposal)) {
      operating += used.operating();
      investment += used.investment();
      grant += used.grant();
    }
    return new Costs(
        operating,
        problem.limits().operatingBudget(),
        investment,
        grant,
        problem.limits().investmentBudget(),
        temporaryDays,
        temporary);
  }

  private long moving(Assignment assignment, HouseholdNeed need) {
    int moved = need.sitting() ? problem.weights().movingCost() : 0;
    return switch (assignment) {
      case Assignment.Stay _, Assignment.NewUnit _ -> moved;
      case Assignment.Leaving leaving ->
          need.exits().stream()
              .filter(exit -> exit.day().equals(leaving.day()))
              .mapToLong(HouseholdNeed.Exit::cost)
              .min()
              .orElse(0);
      case Assignment.Renewal _, Assignment.Unplaced _ -> 0;
    };
  }
}
