package no.husrom.plan.solve.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Period;
import org.jspecify.annotations.Nullable;

/// Reads a proposal's assignments as pairs and days, and writes pairs and days as assignments.
public final class Written {
  private final Space space;
  private final Facts facts;
  private final Period period;

  public Written(Space space) {
    this.space = space;
    facts = space.facts();
    period = facts.problem().period();
  }

  /// @throws IllegalArgumentException when an assignment is about somebody or something that is not
  ///   in the problem, or one the rules about the two do not allow
  public Draft read(List<Assignment> assignments) {
    Draft draft = new Draft(space);
    for (Assignment assignment : assignments) {
      Integer h = facts.householdOf(assignment.household());
      int pair = h == null ? -1 : pair(h, assignment);
      if (h == null || pair < 0) {
        throw new IllegalArgumentException("not in the problem: " + assignment);
      }
      draft.set(h, pair, day(pair, assignment));
    }
    return draft;
  }

  private int pair(int h, Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay stay ->
          find(h, stay.shared() ? Kind.SHARE : Kind.STAY, facts.dwellingOf(stay.dwelling()));
      case Assignment.NewUnit unit -> find(h, Kind.UNIT, facts.measureOf(unit.measure()));
      case Assignment.Renewal _ -> space.renewPair(h);
      case Assignment.Leaving leaving -> exit(h, period.dayOf(leaving.day()));
      case Assignment.Unplaced _ -> space.nonePair(h);
    };
  }

  private int find(int h, Kind kind, @Nullable Integer target) {
    return target == null ? -1 : space.find(h, kind, target);
  }

  private int exit(int h, int day) {
    for (int pair = space.firstPair(h); pair < space.endPair(h); pair++) {
      if (space.kind(pair) == Kind.EXIT && space.earliest(pair) == day) {
        return pair;
      }
    }
    return -1;
  }

  private int day(int pair, Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay stay -> period.dayOf(stay.from());
      case Assignment.NewUnit unit -> period.dayOf(unit.from());
      case Assignment.Leaving leaving -> period.dayOf(leaving.day());
      case Assignment.Renewal _, Assignment.Unplaced _ -> space.earliest(pair);
    };
  }

  /// What everybody gets, in the problem's order.
  public List<Assignment> write(Draft draft) {
    return IntStream.range(0, space.households())
        .mapToObj(h -> write(draft.pair(h), draft.day(h)))
        .toList();
  }

  public Assignment write(int pair, int day) {
    int h = space.household(pair);
    String id = facts.household(h).id();
    Levels levels = space.levels(pair, day);
    int target = space.target(pair);
    LocalDate date = period.dateOf(day);
    return switch (space.kind(pair)) {
      case STAY -> stay(h, target, day, false, levels);
      case SHARE -> stay(h, target, day, true, levels);
      case UNIT -> new Assignment.NewUnit(id, facts.measure(target).id(), date, levels);
      case RENEW -> new Assignment.Renewal(id, facts.dwelling(target).id(), levels);
      case EXIT -> new Assignment.Leaving(id, date, levels);
      case NONE -> new Assignment.Unplaced(id, levels);
    };
  }

  private Assignment stay(int h, int dwelling, int day, boolean shared, Levels levels) {
    int length = facts.stay(h);
    LocalDate until = length > 0 ? period.dateOf(day + length) : facts.dwelling(dwelling).until();
    return new Assignment.Stay(
        facts.household(h).id(),
        facts.dwelling(dwelling).id(),
        period.dateOf(day),
        until,
        shared,
        levels);
  }
}
