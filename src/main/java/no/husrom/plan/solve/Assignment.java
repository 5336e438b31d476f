package no.husrom.plan.solve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the plan decides for one household, with its share of the five levels.
public sealed interface Assignment {
  String household();

  Levels levels();

  /// It moves into a dwelling.
  ///
  /// @param until the first day it is out again; none: it stays for good
  /// @param shared whether the dwelling is converted and shared with others of its share group; the
  ///   cost of the conversion is counted once for the dwelling, not here
  record Stay(
      String household,
      String dwelling,
      LocalDate from,
      @Nullable LocalDate until,
      boolean shared,
      Levels levels)
      implements Assignment {}

  /// It moves into a unit of a measure, opened for it that day, for good.
  record NewUnit(String household, String measure, LocalDate from, Levels levels)
      implements Assignment {}

  /// A sitting tenant gets a new lease in the same home.
  record Renewal(String household, String dwelling, Levels levels) implements Assignment {}

  /// A sitting tenant leaves municipal housing.
  record Leaving(String household, LocalDate day, Levels levels) implements Assignment {}

  /// Nothing in the period. A sitting tenant is counted as still at home.
  record Unplaced(String household, Levels levels) implements Assignment {}
}
