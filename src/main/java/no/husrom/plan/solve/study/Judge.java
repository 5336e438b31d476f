package no.husrom.plan.solve.study;

import java.util.List;
import java.util.Optional;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;

/// What a plan made by hand is worth: asks the independent checker.
public final class Judge {
  private final Checker checker = new Checker();

  /// The five levels; empty when a rule is broken. What the assignments state of their own levels
  /// is not looked at.
  public Optional<Levels> levels(Problem problem, List<Assignment> assignments) {
    Proposal bare =
        new Proposal(
            Proposal.Status.FEASIBLE,
            "",
            List.of(),
            assignments,
            List.of(),
            Proposal.Engine.SEARCH_ONLY);
    Verdict verdict = checker.check(problem, bare);
    boolean kept = verdict.breaches().stream().allMatch(b -> b.rule() == Rule.STATED_LEVELS);
    return kept ? Optional.of(verdict.levels()) : Optional.empty();
  }
}
