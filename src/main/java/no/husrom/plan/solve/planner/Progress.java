package no.husrom.plan.solve.planner;

import no.husrom.plan.solve.Levels;

/// How far the planner is, told on the thread that plans; take only the newest.
///
/// @param placed households that get something in the best plan so far
/// @param best the levels of that plan
/// @param level the level now being proven, from 0; -1 while nothing is proven
/// @param bound what is proven for that level so far
public record Progress(
    Phase phase, int placed, int households, Levels best, int level, long bound) {

  /// What the planner is doing.
  public enum Phase {
    /// A first plan, made better step by step.
    SEARCHING,
    /// Proving one level after the other, and improving on the way.
    PROVING,
    /// The proposal is ready.
    DONE
  }
}
