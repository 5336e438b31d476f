package no.husrom.plan.planning;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.husrom.household.Category;
import no.husrom.plan.EndingLease;
import no.husrom.plan.EndingLease.Outcome;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.junit.jupiter.api.Test;

/// What stands in the registers reaches the plan.
class ReachTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T08:00:00Z"), ZoneOffset.UTC);

  @Test
  void aTenantWhoCanBuyLeavesAndFreesTheHome() {
    Plan plan =
        plan(
            new Town()
                .decided(3, 0)
                .dwelling("B1", 2)
                .household("H1", Category.SITTING_TENANT, 2, 1, h -> h.leaves(day(5, 1), 40_000))
                .household("H2", Category.REFUGEE, 2, 1)
                .lease("L1", "H1", "B1", null)
                .basis());
    assertThat(plan.placements())
        .extracting(p -> p.who().id(), Placement::target, Placement::from)
        .containsExactly(tuple("H2", "B1", day(5, 15)));
    assertThat(plan.endingLeases())
        .extracting(EndingLease::lease, EndingLease::ends, EndingLease::outcome)
        .containsExactly(tuple("L1", day(5, 1), Outcome.LEAVES));
    assertThat(plan.costs().operating()).isEqualTo(40_000);
    assertThat(plan.tasks())
        .extracting(PlanTask::what)
        .contains(PlanTask.What.HELP_OUT, PlanTask.What.INSPECT_AT_MOVE_OUT);
  }

  @Test
  void aTenantWhoCanBuyStaysWhenNobodyNeedsTheHome() {
    Plan plan =
        plan(
            new Town()
                .decided(3, 0)
                .dwelling("B1", 2)
                .dwelling("B2", 2)
                .household("H1", Category.SITTING_TENANT, 2, 1, h -> h.leaves(day(5, 1), 40_000))
                .household("H2", Category.REFUGEE, 2, 1)
                .lease("L1", "H1", "B1", null)
                .basis());
    assertThat(plan.placementOf("H2").orElseThrow().target()).isEqualTo("B2");
    assertThat(plan.endingLeases()).isEmpty();
    assertThat(plan.costs().operating()).isZero();
  }

  private static Plan plan(Basis basis) {
    Edition edition =
        new Planning(new Planner(), CLOCK)
            .plan(
                basis,
                Draft.propose(basis),
                Settings.STANDARD.withEngine(false),
                _ -> {},
                () -> false);
    assertThat(new Checker().check(edition.problem(), edition.proposal()).breaches()).isEmpty();
    return edition.plan();
  }
}
