package no.husrom.plan.solve.study.robust;

import no.husrom.plan.solve.Problem;

/// A year that may come.
public record Case(What what, Problem problem) {

  /// How it differs from what is decided.
  public enum What {
    /// It does not.
    DECIDED,
    /// Fewer persons come.
    LOW,
    /// More persons come.
    HIGH,
    /// They come later.
    LATE_ARRIVALS,
    /// Tenants who were to move out do so later.
    TENANTS_STAY,
    /// Measures and planned dwellings are ready later.
    MEASURES_SLIP
  }
}
