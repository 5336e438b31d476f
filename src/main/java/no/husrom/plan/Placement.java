package no.husrom.plan;

import java.time.LocalDate;
import java.util.List;
import no.husrom.plan.solve.Reason;
import org.jspecify.annotations.Nullable;

/// A household gets a home: where, from when, and why. `until` is the first day it is out again,
/// for a short stay; `lateDays` are days after its deadline, `temporaryDays` days in temporary
/// accommodation before it moves in.
public record Placement(
    Who who,
    Home home,
    LocalDate from,
    @Nullable LocalDate until,
    boolean pinned,
    int lateDays,
    int temporaryDays,
    List<Reason> reasons) {

  public Placement {
    reasons = List.copyOf(reasons);
  }

  /// Where a household lives.
  public sealed interface Home {}

  /// It moves into a dwelling; `shared` when the dwelling is converted and shared with others.
  public record InDwelling(String dwelling, int bedrooms, boolean shared) implements Home {}

  /// It moves into a unit of a measure.
  public record InUnit(String measure, int bedrooms) implements Home {}

  /// A sitting tenant stays where it is with a new lease.
  public record Renewed(String dwelling, int bedrooms) implements Home {}

  /// It has a home that may not be told, because of its secret address.
  public record NotShown() implements Home {}

  /// The dwelling or measure; null when it may not be told.
  public @Nullable String target() {
    return switch (home) {
      case InDwelling in -> in.dwelling();
      case InUnit in -> in.measure();
      case Renewed stays -> stays.dwelling();
      case NotShown _ -> null;
    };
  }

  /// Whether somebody moves, so that keys are handed over.
  public boolean movesIn() {
    return !(home instanceof Renewed);
  }
}
