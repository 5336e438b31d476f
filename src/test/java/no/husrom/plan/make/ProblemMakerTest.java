package no.husrom.plan.make;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.household.Category;
import no.husrom.household.State;
import no.husrom.household.stay.Stay;
import no.husrom.household.stay.WayOut;
import no.husrom.office.Decision;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemMakerTest {

  @Test
  void unnamedPlacesAreHouseholdsLikeOthers() {
    Problem problem = problem(new Town().decided(3, 0).dwelling("B1", 2).basis());
    assertThat(problem.households())
        .extracting(HouseholdNeed::id)
        .containsExactly("U2026-01", "U2026-02");
  }

  @Test
  void aPinAndAForbiddenPairReachThePlanner() {
    Problem problem =
        problem(
            new Town()
                .dwelling("B1", 2)
                .dwelling("B2", 2)
                .household("H1", Category.REFUGEE, 2, 1)
                .pin(new Pin(2026, "H1", "B1", Pin.Kind.PIN, day(3, 1), "Skulen"))
                .pin(new Pin(2026, "H1", "B2", Pin.Kind.FORBID, null, "Naboar"))
                .basis());
    HouseholdNeed need = problem.households().getFirst();
    assertThat(need.pin()).isEqualTo(new HouseholdNeed.Pin("B1", day(3, 1)));
    assertThat(need.forbidden()).containsExactly("B2");
  }

  @Test
  void aMonthWithFewerHandoversReachesThePlanner() {
    Basis basis = new Town().decided(3, 0).dwelling("B1", 2).basis();
    Decision decision = basis.decision().withHandovers(8, Map.of(Month.JULY, 1));
    Problem problem = problem(basis.withDecisions(List.of(decision)));
    assertThat(problem.limits().handovers())
        .containsExactly(8, 8, 8, 8, 8, 8, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8);
    assertThat(problem(basis).limits().handovers()).containsExactly(8);
  }

  @Test
  void aTenantIsAtHomeAndMayRenewOnlyWhenThePlanDecides() {
    Basis basis =
        new Town()
            .dwelling("B1", 2)
            .household("H1", Category.SITTING_TENANT, 2, 1)
            .lease("L1", "H1", "B1", day(6, 30))
            .basis();
    Draft draft = Draft.propose(basis);
    assertThat(home(basis, draft, TenantChoice.RENEW))
        .isEqualTo(new HouseholdNeed.Home("B1", day(6, 30), true, false));
    assertThat(home(basis, draft, TenantChoice.MOVE))
        .isEqualTo(new HouseholdNeed.Home("B1", day(6, 30), false, true));
    assertThat(home(basis, draft, TenantChoice.PLAN_DECIDES))
        .isEqualTo(new HouseholdNeed.Home("B1", day(6, 30), true, true));
    Problem left = ProblemMaker.of(basis, choose(draft, TenantChoice.LEAVE));
    assertThat(left.households()).isEmpty();
    assertThat(left.dwellings().getFirst().available()).isEqualTo(day(7, 15));
  }

  @Test
  void aTenantWithAKnownWayOutMayLeaveOrStayButIsNotMoved() {
    Basis basis = couldLeave();
    HouseholdNeed need = tenant(basis, Draft.propose(basis));
    assertThat(need.exits()).containsExactly(new HouseholdNeed.Exit(day(5, 1), 40_000));
    assertThat(need.home())
        .isEqualTo(new HouseholdNeed.Home("B1", basis.time().horizon(), true, false));
  }

  @Test
  void aTenantWhoIsToLeaveByAKnownWayOutDoesNothingElse() {
    Basis basis = couldLeave();
    HouseholdNeed need = tenant(basis, choose(Draft.propose(basis), TenantChoice.LEAVE));
    assertThat(need.exits()).containsExactly(new HouseholdNeed.Exit(day(5, 1), 40_000));
    assertThat(need.home())
        .isEqualTo(new HouseholdNeed.Home("B1", basis.time().horizon(), false, false));
    Problem renewed = ProblemMaker.of(basis, choose(Draft.propose(basis), TenantChoice.RENEW));
    assertThat(renewed.households()).extracting(HouseholdNeed::id).containsExactly("H2");
    assertThat(renewed.dwellings()).isEmpty();
  }

  @Test
  void aWayOutWithoutACostIsNotPlannedWith() {
    Basis basis =
        new Town()
            .dwelling("B1", 2)
            .household(
                "H1",
                Category.SITTING_TENANT,
                2,
                1,
                h -> h.stay(new Stay(null, WayOut.OWN_HOME, day(5, 1), null)))
            .lease("L1", "H1", "B1", null)
            .basis();
    assertThat(basis.tenants()).isEmpty();
  }

  @Test
  void aReservedDwellingIsOnlyForThoseItIsKeptFor() {
    Town town =
        new Town()
            .dwelling("B1", 2, d -> d.reserved(day(1, 1), "Familie H1"))
            .dwelling("B2", 2, d -> d.reserved(day(1, 1), "Flyktning"))
            .dwelling("B3", 2, d -> d.reserved(day(1, 1), ""))
            .household("H1", Category.REFUGEE, 2, 1)
            .household("H2", Category.REFUGEE, 2, 1)
            .household("H3", Category.DISADVANTAGED, 2, 1);
    Problem problem = problem(town.basis());
    assertThat(problem.dwellings()).extracting(DwellingOffer::id).containsExactly("B1", "B2");
    assertThat(problem.dwellings())
        .extracting(DwellingOffer::onlyFor)
        .containsExactly(Set.of("H1"), Set.of("H1", "H2"));
    Pin pinned = new Pin(2026, "H2", "B3", Pin.Kind.PIN, null, "");
    assertThat(problem(town.pin(pinned).basis()).dwellings().getLast().onlyFor())
        .containsExactly("H2");
  }

  @Test
  void whatADwellingIsBetweenTenantsReachesThePlanner() {
    Problem problem =
        problem(new Town().dwelling("B1", 3, d -> d.letting(3, 20).school("Vikskulen")).basis());
    DwellingOffer offer = problem.dwellings().getFirst();
    assertThat(offer.sharedPlaces()).isEqualTo(3);
    assertThat(offer.turnaroundExtraDays()).isEqualTo(20);
    assertThat(offer.school()).isEqualTo("Vikskulen");
  }

  @Test
  void childrenInPrimarySchoolShouldKeepTheirs() {
    Basis basis =
        new Town()
            .dwelling("B1", 2, d -> d.school("Vikskulen"))
            .household("H1", Category.SITTING_TENANT, 2, 1)
            .lease("L1", "H1", "B1", day(6, 30))
            .basis();
    assertThat(problem(basis).households().getFirst().school()).isEqualTo("Vikskulen");
  }

  @Test
  void anExcludedHomeIsForItsOwnTenantOnly() {
    Basis basis =
        new Town()
            .dwelling("B1", 2)
            .household("H1", Category.SITTING_TENANT, 2, 1)
            .household("H2", Category.REFUGEE, 2, 1)
            .lease("L1", "H1", "B1", day(6, 30))
            .basis();
    Draft draft = choose(Draft.propose(basis), TenantChoice.MOVE);
    Problem problem =
        ProblemMaker.of(basis, draft.withSupply(draft.supply().withExcluded(Set.of("B1"))));
    assertThat(problem.dwellings().getFirst().onlyFor()).isEmpty();
  }

  @Test
  void aMeasureWithTheIdOfADwellingIsToldApart() {
    Problem problem = problem(new Town().dwelling("7", 2).measure("7", 2, 3, 60).basis());
    assertThat(problem.measures().getFirst().id()).isEqualTo("measure:7");
  }

  @Test
  void thoseWhoHaveLeftOrSettledAreNotPlannedFor() {
    Problem problem =
        problem(
            new Town()
                .dwelling("B1", 2)
                .household("H1", Category.REFUGEE, 1, 0, h -> h.state(State.WITHDRAWN))
                .household("H2", Category.REFUGEE, 1, 0, h -> h.settledOn(day(1, 1)))
                .basis());
    assertThat(problem.households()).isEmpty();
  }

  /// A tenant who keeps the home and could leave it on the first of May, and one who has none.
  private static Basis couldLeave() {
    return new Town()
        .dwelling("B1", 2)
        .household("H1", Category.SITTING_TENANT, 2, 1, h -> h.leaves(day(5, 1), 40_000))
        .household("H2", Category.REFUGEE, 2, 1)
        .lease("L1", "H1", "B1", null)
        .basis();
  }

  private static HouseholdNeed tenant(Basis basis, Draft draft) {
    return ProblemMaker.of(basis, draft).households().stream()
        .filter(need -> need.id().equals("H1"))
        .findFirst()
        .orElseThrow();
  }

  private static Problem problem(Basis basis) {
    return ProblemMaker.of(basis, Draft.propose(basis));
  }

  private static Draft choose(Draft draft, TenantChoice choice) {
    return draft.withNeed(draft.need().withTenant("H1", choice));
  }

  private static HouseholdNeed.@Nullable Home home(Basis basis, Draft draft, TenantChoice choice) {
    return ProblemMaker.of(basis, choose(draft, choice)).households().getFirst().home();
  }
}
