package no.husrom.plan.solve.planner;

import java.util.concurrent.CancellationException;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.price.Matching;

/// Bounds of all levels for a problem that is too large to be proven in one piece, from matching
/// everybody with a home as if nothing but homes were short.
final class JointBounds {
  private static final System.Logger LOG = System.getLogger(JointBounds.class.getName());

  /// How dear the first level is when a later one is matched: so dear that it is not bought with
  /// it.
  private static final long DEAR = 1_000;

  private JointBounds() {}

  /// Raises bounds of the levels after the first: no plan as good on the levels before has less.
  ///
  /// @param values of the plan
  static void raise(long[] bounds, Problem problem, Levels values, Watch watch) {
    try {
      Rows rows = Rows.of(SpaceBuilder.of(problem, watch::over), watch);
      for (int level = 1; level < Levels.COUNT; level++) {
        bounds[level] = Math.max(bounds[level], bound(rows, level, values, watch));
      }
    } catch (CancellationException e) {
      LOG.log(System.Logger.Level.DEBUG, "Stopped while matching", e);
    }
  }

  /// Once with the level alone, once with the first level made dear: what a plan may be better by
  /// there is taken off again, so the bound holds whatever the price.
  private static long bound(Rows rows, int level, Levels values, Watch watch) {
    long[] weights = new long[Levels.COUNT];
    weights[level] = 1;
    long alone = Matching.of(rows, Levels.of(weights), watch::over).bound();
    weights[0] = DEAR;
    long both = Matching.of(rows, Levels.of(weights), watch::over).bound();
    return Math.max(alone, both - DEAR * values.get(0));
  }
}
