package no.husrom.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A lease that ends in the plan's period and what becomes of the tenant. `dwelling` is null when
/// it may not be told.
public record EndingLease(
    String lease, Who who, @Nullable String dwelling, LocalDate ends, Outcome outcome) {

  /// What becomes of the tenant.
  public enum Outcome {
    /// A new lease in the same home.
    RENEWS,
    /// To another home in the plan.
    MOVES,
    /// Out of municipal housing.
    LEAVES,
    /// Must move, but the plan has no home for it.
    UNSOLVED
  }
}
