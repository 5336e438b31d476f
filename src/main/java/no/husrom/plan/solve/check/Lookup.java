package no.husrom.plan.solve.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import org.jspecify.annotations.Nullable;

/// The problem's facts by id.
final class Lookup {
  private final Problem problem;
  private final Map<String, HouseholdNeed> households = new HashMap<>();
  private final Map<String, DwellingOffer> dwellings = new HashMap<>();
  private final Map<String, MeasureOffer> measures = new HashMap<>();

  Lookup(Problem problem) {
    this.problem = problem;
    problem.households().forEach(h -> households.put(h.id(), h));
    problem.dwellings().forEach(d -> dwellings.put(d.id(), d));
    problem.measures().forEach(m -> measures.put(m.id(), m));
  }

  Problem problem() {
    return problem;
  }

  /// A household that is known to be in the problem.
  HouseholdNeed household(String id) {
    HouseholdNeed need = households.get(id);
    if (need == null) {
      throw new IllegalArgumentException("no household " + id);
    }
    return need;
  }

  @Nullable DwellingOffer dwelling(String id) {
    return dwellings.get(id);
  }

  @Nullable MeasureOffer measure(String id) {
    return measures.get(id);
  }

  LocalDate start() {
    return problem.period().start();
  }

  /// The first day on which nothing may start.
  LocalDate horizon() {
    return start().plusDays(problem.period().days() + (long) problem.period().lookAheadDays());
  }

  /// Days from one date to another, never below zero.
  static long daysBetween(LocalDate from, LocalDate to) {
    return Math.max(0, to.toEpochDay() - from.toEpochDay());
  }

  /// The day a household is ready, not before the period.
  LocalDate ready(HouseholdNeed need) {
    return need.ready().isBefore(start()) ? start() : need.ready();
  }

  /// The last day that is not late.
  LocalDate deadline(HouseholdNeed need) {
    LocalDate deadline = need.deadline();
    return deadline == null ? horizon() : deadline;
  }

  long day(LocalDate date) {
    return date.toEpochDay() - start().toEpochDay();
  }
}
