package no.husrom.plan.solve.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdDraft;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Home;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.Weights;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.junit.jupiter.api.Test;

/// Each contradiction is named with its facts, and the others are planned all the same.
class ClashesTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);
  private static final MeasureOffer LEASE =
      new MeasureOffer(
          "M",
          MeasureOffer.Kind.LEASE_IN,
          1,
          2,
          Set.of(),
          "A",
          1,
          0,
          8_000,
          1_000,
          500_000,
          0,
          100);

  private static HouseholdDraft one(String id) {
    return HouseholdNeed.draft(id, 1, 1, START).deadline(START.plusDays(30));
  }

  /// With a household `Z` that nothing is wrong with, and a home that only it is allowed.
  private static Problem problem(Limits limits, HouseholdDraft... others) {
    List<HouseholdNeed> households = new java.util.ArrayList<>();
    for (HouseholdDraft other : others) {
      households.add(other.forbidden(Set.of("Z")).done());
    }
    households.add(one("Z").done());
    return new Problem(
        "contradicts itself",
        new Period(START, 365, 85, 30),
        Norms.STANDARD,
        Weights.STANDARD,
        households,
        List.of(
            DwellingOffer.plain("D", 1, "A", 8_000, START).withBuilding("B"),
            DwellingOffer.plain("E", 1, "A", 8_000, START).withBuilding("B"),
            DwellingOffer.plain("T", 1, "A", 8_000, null),
            DwellingOffer.plain("Z", 1, "C", 8_000, START)),
        List.of(LEASE),
        limits);
  }

  private static List<Clash> clashes(Problem problem) {
    Proposal proposal = new Planner().solve(problem, search(), _ -> {}, () -> false);
    assertThat(new Checker().check(problem, proposal).breaches()).isEmpty();
    assertThat(proposal.assignments().getLast())
        .as("the rest is still planned")
        .isInstanceOf(Assignment.Stay.class);
    return Clashes.of(problem);
  }

  private static Settings search() {
    return Settings.STANDARD.withEngine(false);
  }

  @Test
  void nothingIsWrongWithAnOrdinaryProblem() {
    assertThat(clashes(problem(Limits.NONE, one("A")))).isEmpty();
  }

  @Test
  void aPinOnADwellingThatIsNotFree() {
    List<Clash> found = clashes(problem(Limits.NONE, one("A").pin(new Pin("T", null))));
    assertThat(found).hasSize(1);
    assertThat((Clash.PinImpossible) found.getFirst())
        .satisfies(
            clash -> {
              assertThat(clash.household()).isEqualTo("A");
              assertThat(clash.rules().getFirst().rule()).isEqualTo(Rule.AVAILABLE);
            });
  }

  @Test
  void twoPinsOnOneBed() {
    Pin pin = new Pin("D", null);
    assertThat(clashes(problem(Limits.NONE, one("A").pin(pin), one("B").pin(pin))))
        .containsExactly(new Clash.PinsCollide("D", 1, 2, List.of("A", "B")));
  }

  @Test
  void pinsThatTakeMorePlacesThanThereAre() {
    Pin pin = new Pin("D", null);
    List<Clash> found =
        Clashes.of(
            shared(
                couple("A", 2).pin(pin),
                couple("B", 1).pin(pin),
                one("C").pin(pin).shareGroup("G")));
    assertThat(found).containsExactly(new Clash.PinsCollide("D", 3, 4, List.of("A", "B", "C")));
    assertThat(Clashes.of(shared(couple("A", 2).pin(pin), couple("B", 1).pin(pin)))).isEmpty();
  }

  private static HouseholdDraft couple(String id, int places) {
    return one(id)
        .ages(List.of(30, 31))
        .shareGroup("G")
        .terms(Map.of("D", new HouseholdNeed.Terms(0, places)));
  }

  /// `D` has three places for those who share it.
  private static Problem shared(HouseholdDraft... others) {
    Problem problem = problem(Limits.NONE, others);
    return problem.withDwellings(
        problem.dwellings().stream()
            .map(d -> d.id().equals("D") ? d.withSharing(3, null, null) : d)
            .toList());
  }

  @Test
  void twoPinsOnOneUnit() {
    Pin pin = new Pin("M", null);
    assertThat(clashes(problem(Limits.NONE, one("A").pin(pin), one("B").pin(pin))))
        .containsExactly(new Clash.PinsCollide("M", 1, 2, List.of("A", "B")));
  }

  @Test
  void aDeadlineBeforeTheArrival() {
    assertThat(clashes(problem(Limits.NONE, one("A").ready(START.plusDays(60)))))
        .containsExactly(
            new Clash.DeadlineBeforeReady("A", START.plusDays(60), START.plusDays(30)));
  }

  @Test
  void budgetsBelowWhatIsDecided() {
    Limits limits = new Limits(5_000L, 400_000L, List.of(), List.of());
    assertThat(clashes(problem(limits, one("A").pin(new Pin("M", START)))))
        .containsExactly(
            new Clash.OverBudget(Clash.Money.OPERATING, 5_000, 12_000, List.of("A")),
            new Clash.OverBudget(Clash.Money.INVESTMENT, 400_000, 500_000, List.of("A")));
  }

  @Test
  void aLimitBelowThoseWhoAreDecidedIntoThePlace() {
    GroupCap cap = new GroupCap(Scope.BUILDING, "B", null, 1);
    Limits limits = new Limits(null, null, List.of(), List.of(cap));
    assertThat(
            clashes(
                problem(
                    limits, one("A").pin(new Pin("D", null)), one("B").pin(new Pin("E", null)))))
        .containsExactly(new Clash.OverCap(cap, List.of("A", "B")));
  }

  @Test
  void aDwellingThatTakesFewerThanLiveThere() {
    HouseholdDraft tenant =
        HouseholdNeed.draft("A", 3, 1, START).home(new Home("T", START.plusDays(90), true, false));
    assertThat(clashes(problem(Limits.NONE, tenant)))
        .containsExactly(new Clash.TooManyAtHome("A", "T", 2, 3));
  }

  @Test
  void moreMoveInsDecidedThanCanBeHandled() {
    Limits limits = new Limits(null, null, List.of(1), List.of());
    Problem problem =
        problem(
            limits,
            one("A").pin(new Pin("D", START.plusDays(40))),
            one("B").pin(new Pin("E", START.plusDays(45))));
    assertThat(clashes(problem))
        .containsExactly(new Clash.OverHandovers(START.plusDays(30), 1, List.of("A", "B")));
  }

  private static DwellingOffer room(String id) {
    return DwellingOffer.plain(id, 1, "A", 8_000, START).withSharing(0, "H", null);
  }

  private static Problem with(Problem problem, DwellingOffer... more) {
    List<DwellingOffer> dwellings = new java.util.ArrayList<>(problem.dwellings());
    dwellings.addAll(List.of(more));
    return problem.withDwellings(dwellings);
  }

  private static HouseholdDraft tenant(String id, boolean mayMove) {
    return HouseholdNeed.draft(id, 1, 1, START)
        .home(new Home("T", START.plusDays(90), true, mayMove));
  }

  @Test
  void twoStaysForATimeThatOverlap() {
    HouseholdDraft first = one("A").stayDays(60).pin(new Pin("D", START));
    HouseholdDraft second = one("B").stayDays(60).pin(new Pin("D", START.plusDays(30)));
    assertThat(clashes(problem(Limits.NONE, first, second)))
        .containsExactly(
            new Clash.StaysOverlap("D", "A", START, START.plusDays(90), "B", START.plusDays(30)));
  }

  @Test
  void oneForATimeAndOneForGood() {
    HouseholdDraft forATime = one("A").stayDays(60).pin(new Pin("D", START.plusDays(30)));
    HouseholdDraft forGood = one("B").pin(new Pin("D", START));
    assertThat(clashes(problem(Limits.NONE, forATime, forGood)))
        .containsExactly(new Clash.StaysOverlap("D", "B", START, null, "A", START.plusDays(30)));
    assertThat(clashes(problem(Limits.NONE, forATime, one("B").pin(new Pin("D", null)))))
        .as("it can wait until the other is out")
        .isEmpty();
  }

  @Test
  void aHomeWhoseTenantIsDecidedToStay() {
    HouseholdDraft stays = tenant("A", true).pin(new Pin("T", null));
    assertThat(clashes(problem(Limits.NONE, stays, one("B").pin(new Pin("T", null)))))
        .containsExactly(new Clash.HomeNotLeft("T", "A", null, List.of("B")));
  }

  @Test
  void aHomeThatItsTenantLeavesTooLate() {
    HouseholdDraft moves = tenant("A", true).pin(new Pin("D", START.plusDays(120)));
    HouseholdDraft comes = one("B").pin(new Pin("T", START.plusDays(60)));
    List<Clash> found = clashes(problem(Limits.NONE, moves, comes));
    assertThat(found).hasSize(1);
    assertThat((Clash.HomeNotLeft) found.getFirst())
        .satisfies(
            clash -> {
              assertThat(clash.free()).isAfterOrEqualTo(START.plusDays(134));
              assertThat(clash.households()).containsExactly("B");
            });
    assertThat(clashes(problem(Limits.NONE, moves, one("B").pin(new Pin("T", null))))).isEmpty();
  }

  @Test
  void thoseWhoMayNotShareInRoomsOfOneHouse() {
    HouseholdDraft woman = one("A").shareGroup("FEMALE").pin(new Pin("R1", null));
    HouseholdDraft man = one("B").shareGroup("MALE").pin(new Pin("R2", null));
    assertThat(clashes(with(problem(Limits.NONE, woman, man), room("R1"), room("R2"))))
        .containsExactly(new Clash.GroupsTogether("H", List.of(List.of("A"), List.of("B"))));
  }

  @Test
  void thoseWhoMayNotShareInOneDwellingMadeOver() {
    DwellingOffer large = DwellingOffer.plain("L", 2, "A", 8_000, START).withSharing(2, null, null);
    Pin pin = new Pin("L", null);
    HouseholdDraft woman = one("A").shareGroup("FEMALE").pin(pin);
    assertThat(
            clashes(with(problem(Limits.NONE, woman, one("B").shareGroup("MALE").pin(pin)), large)))
        .containsExactly(new Clash.GroupsTogether("L", List.of(List.of("A"), List.of("B"))));
    assertThat(
            clashes(
                with(problem(Limits.NONE, woman, one("B").shareGroup("FEMALE").pin(pin)), large)))
        .isEmpty();
    assertThat(clashes(with(problem(Limits.NONE, woman, one("B").pin(pin)), large)))
        .containsExactly(new Clash.PinsCollide("L", 1, 2, List.of("A", "B")));
  }

  @Test
  void aBudgetThatMakesThoseWhoAreDecidedWait() {
    Limits limits = new Limits(5_000L, null, List.of(), List.of());
    assertThat(clashes(problem(limits, one("A").pin(new Pin("M", null)))))
        .containsExactly(new Clash.BudgetDelays(5_000, 12_000, List.of("A")));
  }

  @Test
  void aBudgetBelowTheMovesThatAreDecided() {
    long move = Weights.STANDARD.movingCost();
    Limits limits = new Limits(move - 1, null, List.of(), List.of());
    assertThat(clashes(problem(limits, tenant("A", true).pin(new Pin("D", null)))))
        .containsExactly(new Clash.OverBudget(Clash.Money.OPERATING, move - 1, move, List.of("A")));
  }

  @Test
  void aLimitBelowThoseWhoLiveThere() {
    GroupCap cap = new GroupCap(Scope.AREA, "A", null, 1);
    Limits limits = new Limits(null, null, List.of(), List.of(cap));
    HouseholdDraft other =
        HouseholdNeed.draft("B", 1, 1, START).home(new Home("E", START.plusDays(90), true, false));
    Problem problem = problem(limits, tenant("A", false), other);
    assertThat(clashes(problem)).containsExactly(new Clash.CapBelowLiving(cap, List.of("A", "B")));
  }
}
