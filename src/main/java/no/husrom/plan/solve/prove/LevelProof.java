package no.husrom.plan.solve.prove;

import no.husrom.plan.solve.price.Prices;

/// What is known about one level when it is closed.
///
/// @param value the best plan's
/// @param bound no plan as good on the levels before has less
/// @param prices of the linear optimum over all decisions that were still possible
/// @param exact the linear bound by exact arithmetic, in units of [Prices#UNIT]
record LevelProof(long value, long bound, Prices prices, long exact) {
  /// How far a decision's reduced cost may lie above zero in a plan as good as the best.
  long slack() {
    return value * Prices.UNIT - exact;
  }
}
