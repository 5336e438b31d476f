package no.husrom.plan.ui.chart.year;

import no.husrom.kit.tape.Ink;
import no.husrom.kit.tape.Ink.Pattern;
import no.husrom.kit.tape.Tint;

/// What a bar of the year means.
public enum BarKind {
  LEASE(Tint.QUIET, Pattern.PLAIN),
  PLACED(Tint.MAIN, Pattern.FRAMED),
  /// In after the deadline.
  LATE(Tint.WARM, Pattern.FRAMED),
  /// A new lease in the same home.
  RENEWED(Tint.THIRD, Pattern.STRIPES),
  /// Decided by hand, and not yet planned around.
  DECIDED(Tint.SECOND, Pattern.HOLLOW),
  TURNAROUND(Tint.SECOND, Pattern.DOTS),
  FREE(Tint.QUIET, Pattern.HOLLOW),
  UNAVAILABLE(Tint.QUIET, Pattern.CROSSES);

  private final Ink ink;

  BarKind(Tint tint, Pattern pattern) {
    ink = new Ink(tint, pattern);
  }

  public Ink ink() {
    return ink;
  }
}
