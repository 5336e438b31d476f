package no.husrom.rule.instrument;

import java.util.List;

/// An instrument screened for a household: the conditions in order, and what they come to.
public record Screened(Instrument instrument, List<Finding> findings) {

  /// What the conditions come to.
  public enum Verdict {
    /// Nothing known speaks against it; what is to be asked is still to be asked.
    POSSIBLE,
    /// A fact is missing.
    UNKNOWN,
    /// A condition is not fulfilled.
    UNLIKELY,
    NOT_RELEVANT
  }

  public Screened {
    findings = List.copyOf(findings);
  }

  public Verdict verdict() {
    if (findings.stream().anyMatch(f -> f.answer() == Answer.NO && relevance(f))) {
      return Verdict.NOT_RELEVANT;
    }
    if (any(Answer.NO)) {
      return Verdict.UNLIKELY;
    }
    return any(Answer.UNKNOWN) ? Verdict.UNKNOWN : Verdict.POSSIBLE;
  }

  private static boolean relevance(Finding finding) {
    return finding.condition().decidesRelevance();
  }

  private boolean any(Answer answer) {
    return findings.stream().anyMatch(f -> f.answer() == answer);
  }
}
