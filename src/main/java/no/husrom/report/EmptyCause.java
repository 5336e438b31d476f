package no.husrom.report;

import no.husrom.checklist.Unit;
import org.jspecify.annotations.Nullable;

/// Why a dwelling stands empty, as its stated status tells, and whose that is.
public enum EmptyCause {
  /// Works (istandsetjing): status maintenance.
  WORKS(Unit.EI),
  /// Ready, and waits for somebody to be allotted it.
  ALLOTMENT(Unit.BU),
  /// Reserved, and waits for the household to move in.
  MOVING_IN(Unit.BU),
  /// Out of use: status unavailable.
  OUT_OF_USE(Unit.EI),
  /// No status is stated for those days.
  NOT_STATED(null);

  private final @Nullable Unit unit;

  EmptyCause(@Nullable Unit unit) {
    this.unit = unit;
  }

  public @Nullable Unit unit() {
    return unit;
  }
}
