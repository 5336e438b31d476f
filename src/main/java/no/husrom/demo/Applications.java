package no.husrom.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.household.Category;
import no.husrom.household.State;
import no.husrom.household.queue.Application;
import no.husrom.household.queue.Group;

/// Draws when the households applied, what came of it, and the groups they are counted in; for some
/// nobody has written it down.
final class Applications {
  private final DemoYear year;
  private final long seed;

  Applications(DemoYear year, long seed) {
    this.year = year;
    this.seed = seed;
  }

  /// That of a household that waits for a home. A refugee's is made when the municipality has said
  /// yes and decides on the dwelling.
  Application waiting(Wanted wanted) {
    Stream draw = new Stream(seed, Kind.APPLICATION, wanted.number());
    boolean refugee = wanted.category() == Category.REFUGEE;
    boolean granted =
        wanted.state() != State.ASKED && (!refugee || wanted.state() != State.ACCEPTED);
    LocalDate applied =
        year.known().minusDays(refugee ? draw.between(20, 70) : draw.between(60, 260));
    LocalDate decided =
        applied.plusDays(draw.between(12, 19) + (refugee ? 0 : draw.between(0, 30)));
    LocalDate since = year.known().minusDays(draw.between(12, 190));
    boolean written = !draw.chance(12);
    boolean dated = !draw.chance(15);
    return new Application(
        (refugee ? granted : written) ? applied : null,
        granted && written ? decided : null,
        wanted.flags().contains("temporary") && dated ? since : null,
        !refugee && draw.chance(10),
        groups(draw, !refugee, wanted.flags().contains("wheelchair")));
  }

  /// That of a household whose lease started on `moved`.
  Application moved(int number, LocalDate moved, boolean refugee, boolean wheelchair) {
    Stream draw = new Stream(seed, Kind.APPLICATION, -number);
    LocalDate decided = moved.minusDays(draw.between(10, 120));
    LocalDate applied = decided.minusDays(draw.between(10, 45));
    boolean written = !draw.chance(10);
    return new Application(
        written ? applied : null,
        written ? decided : null,
        null,
        !refugee && draw.chance(15),
        groups(draw, !refugee, wheelchair));
  }

  private static Set<Group> groups(Stream draw, boolean asked, boolean disabled) {
    Set<Group> groups = EnumSet.noneOf(Group.class);
    if (draw.chance(26) && asked) {
      groups.add(Group.SUBSTANCE);
    }
    if (draw.chance(24) && asked) {
      groups.add(Group.MENTAL_HEALTH);
    }
    if (disabled || draw.chance(6)) {
      groups.add(Group.DISABILITY);
    }
    return groups;
  }
}
