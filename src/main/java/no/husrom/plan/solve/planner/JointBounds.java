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
  /// @param bounds that of the first level is known
  /// @param late the first level of a plan; better ones have no more
  static void raise(long[] bounds, Problem problem, long late, Watch watch) {
    if (watch.over()) {
      return;
    }
    try {
      Rows rows = Rows.of(SpaceBuilder.of(problem, watch::over), watch);
      for (int level = 1; level < Levels.COUNT; level++) {
        bounds[level] = Math.max(bounds[level], bound(rows, level, late, watch));
        if (bounds[0] < late) {
          bounds[level] = Math.max(bounds[level], matched(rows, 0, level, watch));
        }
      }
    } catch (CancellationException e) {
      LOG.log(System.Logger.Level.DEBUG, "Stopped while matching", e);
    }
  }

  /// With the first level made dear: what a plan may be better by there is taken off again, so the
  /// bound holds whatever the price.
  private static long bound(Rows rows, int level, long late, Watch watch) {
    return matched(rows, DEAR, level, watch) - DEAR * late;
  }

  private static long matched(Rows rows, long dear, int level, Watch watch) {
    long[] weights = new long[Levels.COUNT];
    weights[0] = dear;
    weights[level] = 1;
    return Matching.of(rows, Levels.of(weights), watch::over).bound();
  }
}
