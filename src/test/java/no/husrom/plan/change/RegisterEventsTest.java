package no.husrom.plan.change;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import no.husrom.household.Category;
import no.husrom.household.State;
import no.husrom.measure.Measure;
import no.husrom.plan.Placement;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.planning.Replanning;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.change.Change;
import no.husrom.plan.solve.change.Event;
import no.husrom.plan.solve.change.Misfit;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.junit.jupiter.api.Test;

class RegisterEventsTest {
  private static Town town() {
    return new Town()
        .dwelling("B1", 2)
        .dwelling("B2", 2)
        .dwelling("B3", 1)
        .measure("T1", 2, 1, 30)
        .decided(3, 0)
        .household("H1", Category.REFUGEE, 2, 1)
        .household("H2", Category.SITTING_TENANT, 1, 0)
        .lease("L1", "H2", "B3", day(6, 30));
  }

  private static RegisterEvents after(Event... events) {
    return RegisterEvents.of(town().basis(), List.of(events), "Brann");
  }

  @Test
  void whoDoesNotComeIsWithdrawnAndNothingElseIsWritten() {
    RegisterEvents after = after(new Event.NoShow("H1"));
    assertThat(after.records().households())
        .extracting(h -> h.id() + " " + h.state())
        .containsExactly("H1 " + State.WITHDRAWN);
    assertThat(after.records().dwellings()).isEmpty();
    assertThat(after.records().leases()).isEmpty();
    assertThat(after.measures()).isEmpty();
  }

  @Test
  void aBirthIsAMemberMore() {
    assertThat(after(new Event.Birth("H1", null)).basis().household("H1").orElseThrow().members())
        .hasSize(4)
        .last()
        .satisfies(child -> assertThat(child.birthYear()).isEqualTo(2026));
  }

  @Test
  void aTenantWithNoticeLeavesAndOneWhoStaysOnIsNotWritten() {
    RegisterEvents notice = after(new Event.Notice("B3", day(4, 1)));
    assertThat(notice.basis().tenants())
        .extracting(SittingTenant::cause, SittingTenant::leaseEnds)
        .containsExactly(tuple(SittingTenant.Cause.TENANT_NOTICE, day(3, 31)));
    assertThat(notice.records().leases()).hasSize(1);
    RegisterEvents stays = after(new Event.StaysOn("B3", day(9, 1)));
    assertThat(stays.basis().tenants())
        .extracting(SittingTenant::leaseEnds)
        .containsExactly(day(8, 31));
    assertThat(stays.records().leases()).isEmpty();
  }

  @Test
  void aDwellingThatIsLostPutsItsTenantOutUntilItIsBack() {
    RegisterEvents after = after(new Event.Lost("B3", day(3, 1), day(8, 1)));
    assertThat(after.basis().tenants())
        .extracting(SittingTenant::cause, SittingTenant::leaseEnds)
        .containsExactly(tuple(SittingTenant.Cause.DWELLING_GOES, day(2, 28)));
    assertThat(after.records().dwellings().getFirst().statuses()).hasSize(2);
  }

  @Test
  void aTenantsHomeThatIsLostBeforeTheYearIsNobodysAndOneThatComesBackIsFreeThen() {
    Edition gone = Plans.of(after(new Event.Lost("B3", day(1, 1), null)).basis());
    assertThat(gone.problem().dwellings())
        .filteredOn(offer -> offer.id().equals("B3"))
        .allSatisfy(offer -> assertThat(offer.onlyFor()).isEmpty());
    Edition back = Plans.of(after(new Event.Lost("B3", day(3, 1), day(8, 1))).basis());
    assertThat(back.problem().dwellings())
        .filteredOn(offer -> offer.id().equals("B3"))
        .extracting(DwellingOffer::available, DwellingOffer::until)
        .containsExactly(tuple(day(8, 1), null));
  }

  @Test
  void aMeasureSlipsOrFails() {
    assertThat(after(new Event.Slips("T1", 20)).basis().measures())
        .extracting(Measure::leadDays)
        .containsExactly(50);
    assertThat(after(new Event.Fails("T1")).measures())
        .extracting(Measure::most)
        .containsExactly(0);
  }

  @Test
  void whatCannotBeIsNamedAndChangesNothing() {
    RegisterEvents after =
        after(
            new Event.NoShow("H9"),
            new Event.NoShow("H2"),
            new Event.Notice("B1", day(4, 1)),
            new Event.Notice("B9", day(4, 1)),
            new Event.StaysOn("B3", day(2, 1)),
            new Event.Lost("B1", day(4, 1), day(3, 1)),
            new Event.Slips("T9", 1));
    assertThat(after.misfits())
        .extracting(Misfit::why)
        .containsExactly(
            Misfit.Why.NO_SUCH_HOUSEHOLD,
            Misfit.Why.IS_TENANT,
            Misfit.Why.NOT_LET,
            Misfit.Why.NO_SUCH_DWELLING,
            Misfit.Why.WRONG_WAY_ROUND,
            Misfit.Why.WRONG_WAY_ROUND,
            Misfit.Why.NO_SUCH_MEASURE);
    assertThat(after.basis().registers()).isEqualTo(town().basis().registers());
  }

  @Test
  void aPlanIsMadeAgainAfterAFireAndTellsWhatChanges() {
    Basis basis = town().basis();
    Edition standing = Plans.of(basis);
    String home = standing.plan().placementOf("H1").map(Placement::target).orElseThrow();
    Event fire = new Event.Lost(home, day(1, 1), null);
    Replanning.Made made =
        new Replanning(new Planner(), Plans.CLOCK)
            .plan(
                RegisterEvents.of(basis, List.of(fire), "Brann"),
                new Replanning.Wish(standing, Happenings.NONE.with(fire), Set.of(), 0),
                Settings.STANDARD.withEngine(false),
                _ -> {},
                () -> false);
    assertThat(new Checker().check(made.edition().problem(), made.edition().proposal()).breaches())
        .isEmpty();
    assertThat(made.replanned().replan().most()).isEqualTo(1);
    assertThat(made.changes().changes())
        .extracting(Change::household, Change::kind)
        .containsExactly(tuple("H1", Change.Kind.OTHER_HOME));
    Comparison comparison = Comparison.of(standing, made.edition(), made.basis());
    assertThat(comparison.changes().counted()).isEqualTo(1);
    assertThat(Comparison.housed(made.edition())).isEqualTo(Comparison.housed(standing));
  }
}
