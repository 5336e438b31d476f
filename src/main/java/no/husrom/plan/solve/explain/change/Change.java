package no.husrom.plan.solve.explain.change;

import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Reason.WouldHelp;
import no.husrom.plan.solve.Rule;
import org.jspecify.annotations.Nullable;

/// Something the office could do so that a household without a home gets one. It can be made in the
/// problem, which may then be planned again.
///
/// @param steps all of them are to be done; what each means is said at [#applied]
public record Change(String household, List<WouldHelp> steps) {
  public Change {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }

  public Reason reason() {
    return steps.size() == 1 ? steps.getFirst() : new Reason.Together(steps);
  }

  /// The same with so many times as much of what others may use too; itself when there is no such
  /// thing in it.
  public Change times(int factor) {
    return new Change(
        household,
        steps.stream()
            .map(
                s ->
                    common(s.rule())
                        ? new WouldHelp(s.rule(), s.target(), factor * s.amount(), s.then())
                        : s)
            .toList());
  }

  /// Whether it asks for everything that the other asks for, or more of it.
  public boolean includes(Change other) {
    return other.steps.stream()
        .allMatch(
            theirs ->
                steps.stream()
                    .anyMatch(
                        s ->
                            s.rule() == theirs.rule()
                                && s.target().equals(theirs.target())
                                && s.amount() >= theirs.amount()));
  }

  /// Whether others may take some of what it gives.
  public boolean common() {
    return steps.stream().anyMatch(s -> common(s.rule()));
  }

  private static boolean common(Rule rule) {
    return switch (rule) {
      case AVAILABLE,
          MEASURE_UNITS,
          HANDOVERS,
          GROUP_CAP,
          MOST_CHANGES,
          OPERATING_BUDGET,
          INVESTMENT_BUDGET ->
          true;
      default -> false;
    };
  }

  /// The problem with the change made. By the step's rule, this gives way for the household alone:
  /// its need of bedrooms becomes so many fewer or more; it can pay so much more; a pin, a refusal
  /// or a closed area is lifted; it may renew or be moved. This is done to the target: it gets the
  /// features the household needs, takes as many persons as it has, is open to it too, is kept so
  /// many days longer, or is ready so many days earlier. And this there is more of for all: units
  /// of the measure, kroner in a budget, move-ins in every bucket, households under the caps where
  /// the target lies, changed homes; and dwellings, see [NewHome].
  ///
  /// @throws IllegalArgumentException for a rule that nothing can be done about
  public Problem applied(Problem problem) {
    Problem changed = problem;
    for (WouldHelp step : steps) {
      changed = applied(changed, step);
    }
    return changed;
  }

  private Problem applied(Problem problem, WouldHelp step) {
    return switch (step.rule()) {
      case BEDROOMS_TOO_FEW,
          BEDROOMS_TOO_MANY,
          RENT,
          FORBIDDEN_AREA,
          FORBIDDEN_PAIR,
          PIN,
          MAY_MOVE,
          MAY_RENEW ->
          problem.withHouseholds(
              problem.households().stream()
                  .map(h -> h.id().equals(household) ? GivingWay.of(problem, h, step) : h)
                  .toList());
      case FEATURES, MOST_PERSONS, RESERVED, ENDS_TOO_SOON, LEAD_TIME, MEASURE_UNITS ->
          Rebuilt.of(problem, need(problem), step);
      case AVAILABLE -> withHomes(problem, step);
      case HANDOVERS, GROUP_CAP, MOST_CHANGES, OPERATING_BUDGET, INVESTMENT_BUDGET ->
          problem.withLimits(limits(problem, step));
      default -> throw new IllegalArgumentException("nothing to be done about " + step.rule());
    };
  }

  private HouseholdNeed need(Problem problem) {
    return problem.households().stream()
        .filter(h -> h.id().equals(household))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in the problem: " + household));
  }

  private Problem withHomes(Problem problem, WouldHelp step) {
    Problem changed = problem;
    for (int n = 0; n < step.amount(); n++) {
      var dwellings = new ArrayList<>(changed.dwellings());
      dwellings.add(NewHome.like(changed, need(problem), step.target()));
      changed = changed.withDwellings(dwellings);
    }
    return changed;
  }

  private Limits limits(Problem problem, WouldHelp step) {
    Limits limits = problem.limits();
    Rule rule = step.rule();
    int more = Math.toIntExact(step.amount());
    Integer changes = limits.mostChanges();
    return new Limits(
        raised(limits.operatingBudget(), rule == Rule.OPERATING_BUDGET ? more : 0),
        raised(limits.investmentBudget(), rule == Rule.INVESTMENT_BUDGET ? more : 0),
        rule == Rule.HANDOVERS
            ? limits.handovers().stream().map(most -> most + more).toList()
            : limits.handovers(),
        rule == Rule.GROUP_CAP ? GivingWay.caps(problem, need(problem), step) : limits.caps(),
        changes == null || rule != Rule.MOST_CHANGES ? changes : Integer.valueOf(changes + more));
  }

  private static @Nullable Long raised(@Nullable Long most, long more) {
    return most == null ? null : Long.valueOf(most + more);
  }
}
