package no.husrom.plan.solve.explain;

import java.util.List;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.model.Kind;

/// A home on a day, and all that keeps a household from it.
///
/// @param target dwelling or measure; empty for a way out of municipal housing
/// @param broken the rules it would break, by how much; each rule once
/// @param holders those who have the home then, by index
record Slot(Kind kind, String target, int day, List<RuleBroken> broken, List<Integer> holders) {
  boolean free() {
    return broken.isEmpty() && holders.isEmpty();
  }

  /// One bit a rule.
  long rules() {
    long bits = 0;
    for (RuleBroken one : broken) {
      bits |= 1L << one.rule().ordinal();
    }
    return bits;
  }

  /// Whether everything that keeps the household from this one keeps it from the other as well.
  boolean within(Slot other) {
    return (rules() & ~other.rules()) == 0 && other.holders.containsAll(holders);
  }
}
