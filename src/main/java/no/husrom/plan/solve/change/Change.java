package no.husrom.plan.solve.change;

import java.util.List;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Reason.RuleBroken;
import org.jspecify.annotations.Nullable;

/// What becomes different for one household.
///
/// @param from what it had; null when it was not in the plan
/// @param to what it gets; null when it is not in the plan any more
/// @param told whether it has been told what it had
public record Change(
    String household,
    Kind kind,
    @Nullable Assignment from,
    @Nullable Assignment to,
    boolean told,
    Why why) {

  /// What sort of change.
  public enum Kind {
    /// Another home, or a home no more: what the limit on changes counts.
    OTHER_HOME,
    NO_HOME,
    /// It had a home, and leaves municipal housing.
    LEAVES,
    /// The same home from another day.
    OTHER_DAY,
    /// It had none, and gets one.
    GETS_HOME,
    /// It was to leave and does not, or leaves another day.
    OTHER_WAY,
    NEW_IN_PLAN,
    OUT_OF_PLAN;

    /// Whether the limit on changes counts it.
    public boolean counts() {
      return this == OTHER_HOME || this == NO_HOME || this == LEAVES;
    }
  }

  /// Why it becomes different.
  public sealed interface Why {
    /// Something has happened to the household itself.
    record Happened(Event event) implements Why {}

    /// It cannot keep what it had: by these rules, or because another must stay there.
    record CannotStay(List<RuleBroken> rules) implements Why {
      public CannotStay {
        rules = List.copyOf(rules);
      }
    }

    /// Its old home, or one like it, goes to this household.
    ///
    /// @param theirs what becomes different for that one; null when nothing does
    record MakesRoom(String household, @Nullable Kind theirs) implements Why {}

    /// It gets the home that this household had.
    record Takes(String household) implements Why {}

    /// It gets a home that nobody had before.
    record TakesFree() implements Why {}

    /// Nobody else gets its old home.
    record NobodyElse() implements Why {}

    /// It moves so many days later, earlier when below zero.
    record Moved(int days) implements Why {}

    /// It was not among those to be given a home before, and gets none.
    record Joined() implements Why {}

    /// It is not among those to be given a home any more.
    record Gone() implements Why {}

    /// Best for all together.
    record BestForAll() implements Why {}
  }
}
