package no.husrom.plan.solve.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.change.Change.Kind;
import no.husrom.plan.solve.change.Change.Why;
import org.jspecify.annotations.Nullable;

/// Everything that is different for somebody between two plans, those who are told first.
public record ChangeList(List<Change> changes) {

  public ChangeList {
    changes = List.copyOf(changes);
  }

  /// Between two plans that stand by themselves.
  ///
  /// @param told who has been told what it had in the first
  /// @param events what is known to have happened to somebody since the first
  public static ChangeList between(
      Standing before, Standing after, Set<String> told, List<Event> events) {
    return of(before, after, told, Map.of(), events);
  }

  /// From a standing plan to the one that takes its place.
  public static ChangeList of(Replanner.Replanned made, List<Event> events) {
    Replan replan = made.replan();
    return of(
        replan.standing(), Standing.of(made.proposal()), replan.told(), replan.must(), events);
  }

  private static ChangeList of(
      Standing before,
      Standing after,
      Set<String> told,
      Map<String, List<RuleBroken>> must,
      List<Event> events) {
    Map<String, Event> happened = new HashMap<>();
    events.forEach(event -> happened.put(event.subject(), event));
    Takers takers = new Takers(before, after);
    Set<String> all = new LinkedHashSet<>(before.assignments().keySet());
    all.addAll(after.assignments().keySet());
    List<Change> changes = new ArrayList<>();
    for (String id : all) {
      Assignment from = before.of(id);
      Assignment to = after.of(id);
      Kind kind = kind(from, to);
      if (kind != null) {
        Event event = happened.get(id);
        List<RuleBroken> rules = must.get(id);
        Why why =
            event != null
                ? new Why.Happened(event)
                : rules != null ? new Why.CannotStay(rules) : why(id, kind, before, after, takers);
        changes.add(new Change(id, kind, from, to, told.contains(id), why));
      }
    }
    changes.sort(
        Comparator.comparing((Change c) -> !c.told())
            .thenComparing(Change::kind)
            .thenComparing(Change::household));
    return new ChangeList(changes);
  }

  private static Why why(String id, Kind kind, Standing before, Standing after, Takers takers) {
    Assignment from = before.of(id);
    Assignment to = after.of(id);
    return switch (kind) {
      case OTHER_HOME, NO_HOME, LEAVES -> {
        String taker = takers.takerFrom(id, from);
        yield taker == null
            ? new Why.NobodyElse()
            : new Why.MakesRoom(taker, kind(before.of(taker), after.of(taker)));
      }
      case GETS_HOME -> taken(id, takers);
      case NEW_IN_PLAN -> Standing.targetOf(to) == null ? new Why.Joined() : taken(id, takers);
      case OUT_OF_PLAN -> new Why.Gone();
      case OTHER_DAY, OTHER_WAY -> moved(Standing.dayOf(from), Standing.dayOf(to));
    };
  }

  private static Why taken(String id, Takers takers) {
    String giver = takers.giverTo(id);
    return giver == null ? new Why.TakesFree() : new Why.Takes(giver);
  }

  private static Why moved(@Nullable LocalDate was, @Nullable LocalDate is) {
    return was == null || is == null
        ? new Why.BestForAll()
        : new Why.Moved(Math.toIntExact(ChronoUnit.DAYS.between(was, is)));
  }

  private static @Nullable Kind kind(@Nullable Assignment from, @Nullable Assignment to) {
    if (from == null) {
      return Kind.NEW_IN_PLAN;
    } else if (to == null) {
      return Kind.OUT_OF_PLAN;
    }
    String before = Standing.targetOf(from);
    String after = Standing.targetOf(to);
    if (before == null) {
      boolean same =
          from.getClass() == to.getClass()
              && Objects.equals(Standing.dayOf(from), Standing.dayOf(to));
      return same
          ? null
          : after != null && from instanceof Assignment.Unplaced ? Kind.GETS_HOME : Kind.OTHER_WAY;
    } else if (after == null) {
      return to instanceof Assignment.Unplaced ? Kind.NO_HOME : Kind.LEAVES;
    } else if (!before.equals(after)) {
      return Kind.OTHER_HOME;
    }
    return Objects.equals(Standing.dayOf(from), Standing.dayOf(to)) ? null : Kind.OTHER_DAY;
  }

  /// How many of them the limit on changes counts.
  public long counted() {
    return changes.stream().filter(c -> c.kind().counts()).count();
  }
}
