package no.husrom.cli.planning;

import java.util.Optional;
import no.husrom.cli.frame.Session;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.check.Breach;
import no.husrom.plan.solve.check.Checker;

/// Whether the planner found no plan with as few changes as was asked for.
final class TooManyChanges {
  private TooManyChanges() {}

  /// What to say of it; empty when the limit is kept.
  static Optional<String> in(Session session, Problem problem, Proposal proposal) {
    return new Checker()
        .check(problem, proposal).breaches().stream()
            .filter(breach -> breach.rule() == Rule.MOST_CHANGES)
            .findFirst()
            .map(breach -> sentence(session, breach));
  }

  private static String sentence(Session session, Breach breach) {
    return session
        .texts(TooManyChanges.class)
        .say("plan.too-many-changes", breach.allowed(), breach.found());
  }
}
