package no.husrom.cli.planning;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.husrom.plan.Plan;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanHead;
import no.husrom.plan.keep.PlanStore;
import no.husrom.store.Transaction;

/// Keeps a plan that was made: as a new edition, or as the edition that says the same already, so
/// that the same command twice gives the same plan with the same number.
record Keeping(Clock clock) {

  Edition keep(Transaction tx, Edition made, boolean adopt) {
    PlanStore plans = new PlanStore();
    Edition kept = same(tx, plans, made).orElseGet(() -> plans.save(tx, made));
    if (!adopt || kept.plan().adoption() != null) {
      return kept;
    }
    Plan.Adoption how =
        new Plan.Adoption(
            clock.instant().truncatedTo(ChronoUnit.SECONDS), System.getProperty("user.name"));
    return kept.withPlan(plans.adopt(tx, kept.plan().id(), how));
  }

  private static Optional<Edition> same(Transaction tx, PlanStore plans, Edition made) {
    return plans.list(tx).stream()
        .filter(head -> head.year() == made.plan().year())
        .filter(head -> head.scenario() == made.plan().scenario())
        .map(PlanHead::id)
        .map(id -> plans.find(tx, id).orElseThrow())
        .filter(other -> bare(other.plan()).equals(bare(made.plan())))
        .findFirst();
  }

  /// Without what says when it was made and what became of it.
  private static Plan bare(Plan p) {
    return new Plan(
        p.year(),
        0,
        p.scenario(),
        java.time.Instant.EPOCH,
        null,
        p.starts(),
        p.status(),
        p.inputDigest(),
        p.levels(),
        p.persons(),
        p.placements(),
        p.unplaced(),
        p.endingLeases(),
        p.measures(),
        p.balance(),
        p.costs(),
        p.tasks(),
        p.rates());
  }
}
