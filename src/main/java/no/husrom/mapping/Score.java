package no.husrom.mapping;

/// Of the facts that were asked for, how many are known, and how many of those somebody has looked
/// at within the time they hold.
public record Score(int asked, int known, int fresh) {
  public static final Score NONE = new Score(0, 0, 0);

  private static final int WHOLE = 100;

  Score and(boolean isKnown, boolean isFresh) {
    return new Score(asked + 1, known + (isKnown ? 1 : 0), fresh + (isKnown && isFresh ? 1 : 0));
  }

  Score and(Score other) {
    return new Score(asked + other.asked, known + other.known, fresh + other.fresh);
  }

  /// Known of all asked for, in whole per cent downwards; 100 when nothing is asked.
  public int completeness() {
    return asked == 0 ? WHOLE : known * WHOLE / asked;
  }

  /// Lately verified of all that is known, in whole per cent downwards; 100 when nothing is known.
  public int freshness() {
    return known == 0 ? WHOLE : fresh * WHOLE / known;
  }
}
