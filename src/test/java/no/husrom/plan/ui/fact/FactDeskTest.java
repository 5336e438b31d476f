package no.husrom.plan.ui.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.household.Household;
import no.husrom.household.stay.Stay;
import no.husrom.household.stay.WayOut;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.make.ProblemMaker;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactDeskTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource(Engine.class)
  void whomTheLadderFindsCanBeGivenAWayOutThatThePlanKnows(Engine engine) {
    try (Database database = engine.open()) {
      database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
      FactDesk desk = new FactDesk(database, CLOCK);
      Basis before = database.read(tx -> new BasisStore().read(tx, 2026, LocalDate.now(CLOCK)));
      List<WayOutChoice> possible = desk.possible(before);
      assertThat(possible).isNotEmpty().allMatch(choice -> !choice.ways().isEmpty());
      Household first = possible.getFirst().household();
      Stay stay = first.stay().leaving(WayOut.OWN_HOME, LocalDate.of(2026, 9, 1), 60_000);
      Basis after = desk.keep(2026, first.withStay(stay));
      assertThat(after.household(first.id()).orElseThrow().stay()).isEqualTo(stay);
      assertThat(after.tenants()).extracting(SittingTenant::household).contains(first.id());
      assertThat(ProblemMaker.of(after, Draft.propose(after)).households())
          .filteredOn(need -> need.id().equals(first.id()))
          .flatExtracting(HouseholdNeed::exits)
          .containsExactly(new HouseholdNeed.Exit(LocalDate.of(2026, 9, 1), 60_000));
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void theLimitsOfAYearAreThatYearsAndReachThePlan(Engine engine) {
    List<GroupCap> caps =
        List.of(
            new GroupCap(Scope.AREA, "Sentrum", "REFUGEE", 0),
            new GroupCap(Scope.AREA, "Sentrum", null, 9),
            new GroupCap(Scope.BUILDING, "Storgata 5", "REFUGEE", 2));
    try (Database database = engine.open()) {
      FactDesk desk = new FactDesk(database, CLOCK);
      desk.keep(2027, caps.subList(0, 1));
      Basis basis = desk.keep(2026, caps);
      assertThat(basis.caps()).containsExactlyInAnyOrderElementsOf(caps);
      assertThat(ProblemMaker.of(basis, Draft.propose(basis)).limits().caps())
          .containsExactlyInAnyOrderElementsOf(caps);
      assertThat(desk.keep(2026, List.of()).caps()).isEmpty();
      assertThat(desk.keep(2027, caps).caps()).hasSize(3);
    }
  }
}
