package no.husrom.rule.instrument;

import org.jspecify.annotations.Nullable;

/// The answer to a condition; with a waiver it is taken as fulfilled without being asked.
public record Finding(Condition condition, Answer answer, @Nullable Waiver waiver) {

  /// Why a condition of a start loan is waived.
  public enum Waiver {
    /// A tenant of a municipal dwelling frees it.
    MUNICIPAL_TENANT,
    /// A household with children, when a safe and stable home calls for a loan now.
    CHILDREN
  }

  static Finding of(Condition condition, Answer answer) {
    return new Finding(condition, answer, null);
  }

  static Finding of(Condition condition, boolean fulfilled) {
    return of(condition, Answer.of(fulfilled));
  }

  static Finding of(Condition condition, @Nullable Boolean fulfilled) {
    return of(condition, fulfilled == null ? Answer.UNKNOWN : Answer.of(fulfilled));
  }
}
