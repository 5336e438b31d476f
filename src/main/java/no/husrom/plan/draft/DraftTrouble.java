package no.husrom.plan.draft;

/// Why the planner cannot run on a draft yet, and at which step that is changed.
public enum DraftTrouble {
  YEAR_IS_OVER(1),
  NOTHING_TO_GIVE(2),
  NOBODY_NEEDS(3),
  MIX_IS_NOT_100(3);

  private final int step;

  DraftTrouble(int step) {
    this.step = step;
  }

  /// 1 year and decision, 2 supply, 3 need, 4 measures and money.
  public int step() {
    return step;
  }
}
