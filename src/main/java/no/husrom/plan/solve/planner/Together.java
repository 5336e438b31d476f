package no.husrom.plan.solve.planner;

import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.planner.Progress.Phase;

/// What several districts tell while they are planned, as one.
final class Together {
  private final Progress[] newest;
  private final int households;
  private final Watch watch;

  Together(int districts, int households, Watch watch) {
    newest = new Progress[districts];
    this.households = households;
    this.watch = watch;
  }

  /// For any thread.
  synchronized void accept(int district, Progress progress) {
    Progress before = newest[district];
    boolean worse = before != null && before.best().compareTo(progress.best()) < 0;
    newest[district] = worse ? before : progress;
    tell();
  }

  private void tell() {
    Levels sum = Levels.ZERO;
    int placed = 0;
    for (Progress one : newest) {
      if (one == null) {
        return;
      }
      sum = sum.plus(one.best());
      placed += one.placed();
    }
    watch.report(new Progress(Phase.SEARCHING, placed, households, sum, -1, 0));
  }
}
