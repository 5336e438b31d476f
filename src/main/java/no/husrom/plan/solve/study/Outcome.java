package no.husrom.plan.solve.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;

/// The figures of a plan that a council asks for.
///
/// @param households that get a home, keep theirs, or leave for a home of their own
/// @param persons in these households
/// @param overdue nights from the day a household without a home of the municipality's is ready
///   until it moves in, times its persons; for one that gets nothing, until the last day planned
///   for
/// @param temporary nights in temporary housing, a household counted as one
/// @param kroner the year's cost: temporary housing, operation of measures, interest on what is
///   invested, moves, exits and conversions; in whole hundreds
/// @param investment kroner once, net of grants
public record Outcome(
    int households, int persons, long overdue, long temporary, long kroner, long investment) {
  public static final Outcome NONE = new Outcome(0, 0, 0, 0, 0, 0);

  /// The figures of the whole plan.
  public static Outcome of(Problem problem, Proposal proposal) {
    return of(problem, proposal.assignments(), proposal.values());
  }

  /// The figures of assignments whose own levels need not be stated.
  ///
  /// @param levels of all of them together, conversions included
  public static Outcome of(Problem problem, List<Assignment> assignments, Levels levels) {
    Outcome sum = sum(problem, assignments, _ -> true);
    return new Outcome(
        sum.households,
        sum.persons,
        sum.overdue,
        levels.temporaryDays(),
        100 * levels.cost(),
        sum.investment);
  }

  /// The part of some of the households; conversions of dwellings are nobody's part.
  public static Outcome of(Problem problem, Proposal proposal, Predicate<HouseholdNeed> whose) {
    return sum(problem, proposal.assignments(), whose);
  }

  private static Outcome sum(
      Problem problem, List<Assignment> assignments, Predicate<HouseholdNeed> whose) {
    Map<String, HouseholdNeed> needs = new HashMap<>();
    problem.households().forEach(h -> needs.put(h.id(), h));
    LocalDate last = problem.period().dateOf(problem.period().horizon());
    Outcome sum = NONE;
    for (Assignment assignment : assignments) {
      HouseholdNeed need = needs.get(assignment.household());
      if (need != null && whose.test(need)) {
        sum = sum.plus(one(problem, need, assignment, last));
      }
    }
    return sum;
  }

  private static Outcome one(
      Problem problem, HouseholdNeed need, Assignment assignment, LocalDate last) {
    LocalDate in = start(assignment, last);
    LocalDate deadline = need.deadline() == null ? last : need.deadline();
    long overdue = Math.max(0, ChronoUnit.DAYS.between(deadline, in));
    boolean housed = !(assignment instanceof Assignment.Unplaced);
    Levels levels = assignment.levels();
    return new Outcome(
        housed ? 1 : 0,
        housed ? need.persons() : 0,
        overdue * need.persons(),
        levels.temporaryDays(),
        100 * levels.cost(),
        invested(problem, assignment));
  }

  private static LocalDate start(Assignment assignment, LocalDate last) {
    return switch (assignment) {
      case Assignment.Stay stay -> stay.from();
      case Assignment.NewUnit unit -> unit.from();
      case Assignment.Leaving leaving -> leaving.day();
      case Assignment.Unplaced _ -> last;
      case Assignment.Renewal _ -> LocalDate.MIN;
    };
  }

  private static long invested(Problem problem, Assignment assignment) {
    return assignment instanceof Assignment.NewUnit unit
        ? problem.measures().stream()
            .filter(m -> m.id().equals(unit.measure()))
            .mapToLong(m -> m.netInvestment())
            .sum()
        : 0;
  }

  public Outcome plus(Outcome other) {
    return new Outcome(
        households + other.households,
        persons + other.persons,
        overdue + other.overdue,
        temporary + other.temporary,
        kroner + other.kroner,
        investment + other.investment);
  }

  public Outcome minus(Outcome other) {
    return new Outcome(
        households - other.households,
        persons - other.persons,
        overdue - other.overdue,
        temporary - other.temporary,
        kroner - other.kroner,
        investment - other.investment);
  }
}
