package no.husrom.plan.solve.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;

/// The best plan by looking at every plan. Knows the rules only through the [Checker], and the
/// start days through what the problem's schema says of them.
final class BruteForce {
  private final Problem problem;
  private final Period period;
  private final StartDays days;
  private final List<List<Assignment>> options = new ArrayList<>();
  private final Assignment[] chosen;
  private Levels best = new Levels(Long.MAX_VALUE, 0, 0, 0, 0);

  private BruteForce(Problem problem) {
    this.problem = problem;
    period = problem.period();
    days = new StartDays(problem);
    chosen = new Assignment[problem.households().size()];
    for (HouseholdNeed need : problem.households()) {
      options.add(optionsOf(need));
    }
  }

  static Levels best(Problem problem) {
    BruteForce search = new BruteForce(problem);
    search.choose(0, Levels.ZERO);
    return search.best;
  }

  private void choose(int h, Levels sum) {
    if (sum.lateness() > best.lateness()) {
      return;
    }
    if (h == chosen.length) {
      Levels all = sum.plus(conversions());
      if (all.compareTo(best) < 0 && turnsKept() && check(List.of(chosen)).clean()) {
        best = all;
      }
      return;
    }
    for (Assignment option : options.get(h)) {
      chosen[h] = option;
      choose(h + 1, sum.plus(option.levels()));
    }
  }

  private Levels conversions() {
    Set<String> converted = new HashSet<>();
    for (Assignment assignment : chosen) {
      if (assignment instanceof Assignment.Stay stay && stay.shared()) {
        converted.add(stay.dwelling());
      }
    }
    return new Levels(
        0, 0, (problem.weights().conversionCost() + 50L) / 100 * converted.size(), 0, 0);
  }

  private Verdict check(List<Assignment> assignments) {
    Levels sum = Levels.ZERO;
    for (Assignment assignment : assignments) {
      sum = sum.plus(assignment.levels());
    }
    sum = sum.plus(assignments.size() == chosen.length ? conversions() : Levels.ZERO);
    List<Level> levels = new ArrayList<>();
    for (int level = 0; level < Levels.COUNT; level++) {
      levels.add(new Level(Levels.name(level), sum.get(level), Long.MIN_VALUE));
    }
    return new Checker()
        .check(
            problem,
            new Proposal(
                Proposal.Status.FEASIBLE,
                "",
                levels,
                assignments,
                List.of(),
                Proposal.Engine.SEARCH_ONLY));
  }

  /// All decisions of a household that could be right when the others are left out, with the levels
  /// the checker gives them.
  private List<Assignment> optionsOf(HouseholdNeed need) {
    List<Assignment> raw = new ArrayList<>();
    for (DwellingOffer home : problem.dwellings()) {
      for (LocalDate day : days.starts(need, days.earliest(need, home), days.offset(home))) {
        Integer days = need.stayDays();
        LocalDate until = days == null ? home.until() : day.plusDays(days);
        raw.add(new Assignment.Stay(need.id(), home.id(), day, until, false, Levels.ZERO));
        raw.add(new Assignment.Stay(need.id(), home.id(), day, until, true, Levels.ZERO));
      }
      raw.add(new Assignment.Renewal(need.id(), home.id(), Levels.ZERO));
    }
    for (MeasureOffer measure : problem.measures()) {
      int first = Math.max(days.ready(need), measure.leadDays());
      for (LocalDate day : days.starts(need, first, 0)) {
        raw.add(new Assignment.NewUnit(need.id(), measure.id(), day, Levels.ZERO));
      }
    }
    need.exits().forEach(e -> raw.add(new Assignment.Leaving(need.id(), e.day(), Levels.ZERO)));
    raw.add(new Assignment.Unplaced(need.id(), Levels.ZERO));
    return raw.stream()
        .map(this::priced)
        .filter(this::possible)
        .sorted(Comparator.comparing(Assignment::levels))
        .toList();
  }

  private Assignment priced(Assignment option) {
    Levels levels = problemOfOne(option.household(), List.of(option)).levels();
    return switch (option) {
      case Assignment.Stay s ->
          new Assignment.Stay(
              s.household(),
              s.dwelling(),
              s.from(),
              s.until(),
              s.shared(),
              s.shared()
                  ? levels.minus(
                      new Levels(0, 0, (problem.weights().conversionCost() + 50L) / 100, 0, 0))
                  : levels);
      case Assignment.NewUnit u ->
          new Assignment.NewUnit(u.household(), u.measure(), u.from(), levels);
      case Assignment.Renewal r -> new Assignment.Renewal(r.household(), r.dwelling(), levels);
      case Assignment.Leaving l -> new Assignment.Leaving(l.household(), l.day(), levels);
      case Assignment.Unplaced u -> new Assignment.Unplaced(u.household(), levels);
    };
  }

  private Verdict problemOfOne(String household, List<Assignment> one) {
    Problem alone =
        problem.withHouseholds(
            problem.households().stream().filter(h -> h.id().equals(household)).toList());
    return new Checker()
        .check(
            alone,
            new Proposal(
                Proposal.Status.FEASIBLE,
                "",
                List.of(),
                one,
                List.of(),
                Proposal.Engine.SEARCH_ONLY));
  }

  /// Whether it breaks no rule but those that others' decisions can mend.
  private boolean possible(Assignment option) {
    return check(List.of(option)).breaches().stream()
        .filter(b -> b.household().equals(option.household()))
        .allMatch(
            b ->
                switch (b.rule()) {
                  case TENANT_FIRST, STATED_LEVELS -> true;
                  case READY,
                      AVAILABLE,
                      ONE_ASSIGNMENT,
                      TARGET_KNOWN,
                      BEDROOMS_TOO_FEW,
                      BEDROOMS_TOO_MANY,
                      PERSONS_PER_BEDROOM,
                      MOST_PERSONS,
                      FEATURES,
                      RENT,
                      FORBIDDEN_AREA,
                      FORBIDDEN_PAIR,
                      RESERVED,
                      MAY_SHARE,
                      SECRET_ADDRESS,
                      PIN,
                      LEAD_TIME,
                      HORIZON,
                      ENDS_TOO_SOON,
                      OVERLAP,
                      MAY_RENEW,
                      MAY_MOVE,
                      EXIT_KNOWN,
                      ONE_SHARE_GROUP,
                      SHARED_PLACES,
                      MEASURE_UNITS,
                      OPERATING_BUDGET,
                      INVESTMENT_BUDGET,
                      HANDOVERS,
                      GROUP_CAP,
                      MOST_CHANGES ->
                      false;
                });
  }

  /// The planner's coarser rule for homes that can be freed on several days: as if the tenant left,
  /// or a limited stay with its turnaround ended, on the first day of a bucket.
  private boolean turnsKept() {
    for (Assignment one : chosen) {
      for (Assignment other : chosen) {
        if (one != other && one instanceof Assignment.Stay stay && !kept(stay, other)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean kept(Assignment.Stay stay, Assignment other) {
    DwellingOffer home =
        problem.dwellings().stream().filter(d -> d.id().equals(stay.dwelling())).findAny().get();
    int start = period.dayOf(stay.from());
    HouseholdNeed tenant = days.tenant(home);
    if (tenant != null && tenant.id().equals(other.household())) {
      int leaves =
          switch (other) {
            case Assignment.Stay s -> period.dayOf(s.from());
            case Assignment.NewUnit u -> period.dayOf(u.from());
            case Assignment.Leaving l -> period.dayOf(l.day());
            case Assignment.Renewal _, Assignment.Unplaced _ -> period.horizon();
          };
      return start >= (days.severalDays(tenant) ? days.up(leaves) : leaves) + days.turnaround(home);
    }
    if (other instanceof Assignment.Stay before
        && before.dwelling().equals(stay.dwelling())
        && !before.shared()
        && before.from().isBefore(stay.from())
        && before.until() != null) {
      return start >= days.up(period.dayOf(before.until()) + days.turnaround(home));
    }
    return true;
  }
}
