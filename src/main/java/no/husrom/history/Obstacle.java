package no.husrom.history;

import org.jspecify.annotations.Nullable;

/// What stands in the way of taking a step back: a record, by its register's table and id, and the
/// later step that made it so; null when that is not in the history.
public record Obstacle(Kind kind, String register, String record, @Nullable Long step) {

  /// Why it stands in the way.
  public enum Kind {
    /// The record was changed later.
    CHANGED_LATER,
    /// The record came later, and needs what the step made.
    NEEDS_IT,
    /// The record is gone, and what the step took away or changed needs it.
    GONE,
    /// The lease came later, and holds the dwelling on the same days.
    OVERLAPS,
    /// The plan is adopted, and what was done since rests on it.
    PLAN_IN_USE,
    /// The record would not be whole: later changes go together with the step's.
    NOT_WHOLE
  }
}
