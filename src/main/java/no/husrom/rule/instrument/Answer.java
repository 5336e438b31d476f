package no.husrom.rule.instrument;

/// What a register answers about a condition.
public enum Answer {
  YES,
  NO,
  /// The register lacks the fact.
  UNKNOWN,
  /// No register can know: the office must ask.
  ASK;

  static Answer of(boolean fulfilled) {
    return fulfilled ? YES : NO;
  }
}
