package no.husrom.measure.ladder;

/// How far a household has come with an instrument.
public enum Standing {
  NOT_TRIED,
  /// Not tried, and could be.
  POSSIBLE,
  APPLIED,
  GRANTED,
  REFUSED,
  /// The office has said so, or the rule.
  NOT_RELEVANT;

  /// Whether somebody has tried, whatever came of it.
  public boolean tried() {
    return this == APPLIED || this == GRANTED || this == REFUSED;
  }

  /// Whether it is under way or done.
  boolean onItsWay() {
    return this == APPLIED || this == GRANTED;
  }
}
