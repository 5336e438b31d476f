package no.husrom.plan.planning;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.husrom.household.Category;
import no.husrom.household.stay.Stay;
import no.husrom.plan.EndingLease;
import no.husrom.plan.EndingLease.Outcome;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
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

  @Test
  void noMoreMoveIntoABuildingThanItsLimit() {
    Basis basis =
        new Town()
            .decided(6, 0)
            .dwelling("B1", 2, d -> d.building("Storgata 5"))
            .dwelling("B2", 2, d -> d.building("Storgata 5"))
            .household("H1", Category.REFUGEE, 2, 1)
            .household("H2", Category.REFUGEE, 2, 1)
            .basis();
    assertThat(plan(basis).placements()).hasSize(2);
    GroupCap one = new GroupCap(Scope.BUILDING, "Storgata 5", "REFUGEE", 1);
    assertThat(plan(basis.withCaps(List.of(one))).placements()).hasSize(1);
  }

  @Test
  void whoNeedsAHomeForATimeMakesRoomForTheNext() {
    Plan plan =
        plan(
            new Town()
                .decided(6, 0)
                .dwelling("B1", 2)
                .household(
                    "H1", Category.REFUGEE, 2, 1, h -> h.stay(new Stay(90, null, null, null)))
                .household("H2", Category.REFUGEE, 2, 1)
                .basis());
    assertThat(plan.placements())
        .extracting(p -> p.who().id(), Placement::target, Placement::until)
        .containsExactly(tuple("H1", "B1", day(4, 1)), tuple("H2", "B1", null));
    assertThat(plan.placementOf("H2").orElseThrow().from()).isAfterOrEqualTo(day(4, 15));
  }

  @Test
  void singlesShareADwellingThatMayBeMadeIntoRooms() {
    Town town = new Town().decided(3, 0);
    for (String single : List.of("H1", "H2", "H3")) {
      town.household(single, Category.REFUGEE, 1, 0, h -> h.mayShare());
    }
    Plan plan = plan(town.dwelling("B1", 3, d -> d.letting(3, null)).basis());
    assertThat(plan.placements()).hasSize(3);
    assertThat(plan.costs().operating()).isPositive();
    assertThat(plan(town.dwelling("B0", 3).basis()).placements()).hasSize(3);
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
