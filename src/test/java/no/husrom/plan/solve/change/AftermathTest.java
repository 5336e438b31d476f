package no.husrom.plan.solve.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Home;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.Weights;
import no.husrom.plan.solve.change.Change.Kind;
import no.husrom.plan.solve.change.Change.Why;
import no.husrom.plan.solve.change.Replanner.Replanned;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each event on its own, in a town so small that the right answer can be seen.
class AftermathTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);
  private static final Settings SEARCH = Settings.STANDARD.withEngine(false);

  private static HouseholdNeed one(String id, int ready) {
    return HouseholdNeed.draft(id, 1, 1, day(ready)).deadline(day(ready + 30)).done();
  }

  private static LocalDate day(int number) {
    return START.plusDays(number);
  }

  private static Problem town(List<HouseholdNeed> households, DwellingOffer... dwellings) {
    return new Problem(
        "town",
        new Period(START, 365, 85, 30),
        Norms.STANDARD,
        Weights.STANDARD,
        households,
        List.of(dwellings),
        List.of(),
        Limits.NONE);
  }

  private static DwellingOffer home(String id, int free) {
    return DwellingOffer.plain(id, 1, "A", 8_000, day(free));
  }

  private static Proposal solve(Problem problem) {
    return new Planner().solve(problem, SEARCH, _ -> {}, () -> false);
  }

  private static Replanned again(
      Problem problem, Set<String> told, Set<String> asked, int most, Event... events) {
    Standing standing = Standing.of(solve(problem));
    Problem known =
        problem.withHouseholds(
            problem.households().stream()
                .map(h -> h.draft().previous(null, told.contains(h.id())).done())
                .toList());
    Aftermath after = Aftermath.of(known, List.of(events));
    assertThat(after.misfits()).isEmpty();
    Replanned made =
        new Replanner(new Planner())
            .solve(
                Replan.around(after.problem(), standing, asked, most),
                SEARCH,
                _ -> {},
                () -> false);
    assertThat(new Checker().check(made.replan().problem(), made.proposal()).breaches()).isEmpty();
    return made;
  }

  private static Map<String, Assignment> homes(Replanned made) {
    return Standing.of(made.proposal()).assignments();
  }

  @Test
  void theHomeOfOneWhoDoesNotComeGoesToTheNext() {
    Problem problem = town(List.of(one("A", 0), one("B", 40)), home("D", 0));
    Replanned made = again(problem, Set.of(), Set.of(), 3, new Event.NoShow("A"));
    assertThat(Standing.targetOf(homes(made).get("B"))).isEqualTo("D");
    assertThat(ChangeList.of(made, List.of(new Event.NoShow("A"))).changes())
        .extracting(Change::household, Change::kind, Change::why)
        .containsExactly(
            tuple("B", Kind.GETS_HOME, new Why.Takes("A")),
            tuple("A", Kind.OUT_OF_PLAN, new Why.Happened(new Event.NoShow("A"))));
  }

  @Test
  void aUnitOfAMeasureThatGoesToAnotherIsSaidToGoToThatOne() {
    Levels none = Levels.ZERO;
    Assignment had = new Assignment.NewUnit("A", "M", day(10), none);
    Assignment stays = new Assignment.NewUnit("B", "M", day(10), none);
    Standing before = new Standing(Map.of("A", had, "B", stays));
    Standing after =
        new Standing(
            Map.of(
                "A",
                new Assignment.Unplaced("A", none),
                "B",
                stays,
                "C",
                new Assignment.NewUnit("C", "M", day(20), none)));
    assertThat(ChangeList.between(before, after, Set.of(), List.of()).changes())
        .extracting(Change::household, Change::kind, Change::why)
        .containsExactly(
            tuple("A", Kind.NO_HOME, new Why.MakesRoom("C", Kind.NEW_IN_PLAN)),
            tuple("C", Kind.NEW_IN_PLAN, new Why.Takes("A")));
  }

  @Test
  void whatIsDifferentForNobodyElseIsSaidOfTheHouseholdItself() {
    Levels none = Levels.ZERO;
    Assignment stay = new Assignment.Stay("A", "D", day(10), null, false, none);
    Assignment earlier = new Assignment.Stay("A", "D", day(3), null, false, none);
    assertThat(whyOf(stay, earlier)).isEqualTo(new Why.Moved(-7));
    assertThat(whyOf(stay, new Assignment.Unplaced("A", none))).isEqualTo(new Why.NobodyElse());
    assertThat(whyOf(new Assignment.Unplaced("A", none), stay)).isEqualTo(new Why.TakesFree());
    assertThat(whyOf(stay, null)).isEqualTo(new Why.Gone());
    assertThat(whyOf(null, new Assignment.Unplaced("A", none))).isEqualTo(new Why.Joined());
  }

  private static Why whyOf(@Nullable Assignment from, @Nullable Assignment to) {
    Standing before = new Standing(from == null ? Map.of() : Map.of("A", from));
    Standing after = new Standing(to == null ? Map.of() : Map.of("A", to));
    return ChangeList.between(before, after, Set.of(), List.of()).changes().getFirst().why();
  }

  @Test
  void whoIsToldKeepsTheHomeThatAnotherNeedsMore() {
    HouseholdNeed heavy = one("B", 0).draft().weight(500).done();
    Problem problem = town(List.of(one("A", 0)), home("D", 0));
    Event arrives = new Event.Arrival(heavy);
    assertThat(Standing.targetOf(homes(again(problem, Set.of("A"), Set.of(), 5, arrives)).get("A")))
        .isEqualTo("D");
    assertThat(Standing.targetOf(homes(again(problem, Set.of(), Set.of(), 0, arrives)).get("A")))
        .isEqualTo("D");
    Replanned asked = again(problem, Set.of("A"), Set.of("A"), 1, arrives);
    assertThat(Standing.targetOf(homes(asked).get("B"))).isEqualTo("D");
    assertThat(ChangeList.of(asked, List.of(arrives)).changes().getFirst())
        .extracting(Change::household, Change::kind, Change::why)
        .containsExactly("A", Kind.NO_HOME, new Why.MakesRoom("B", Kind.NEW_IN_PLAN));
  }

  @Test
  void whoIsToldAndLosesTheHomeIsNamedAndGetsAnother() {
    Problem problem = town(List.of(one("A", 0), one("B", 0)), home("C", 0), home("D", 5));
    Proposal before = solve(problem);
    String lost = Objects.requireNonNull(Standing.targetOf(Standing.of(before).of("A")));
    Replanned made =
        again(problem, Set.of("A", "B"), Set.of(), 0, new Event.Lost(lost, day(0), null));
    assertThat(made.replan().must()).containsOnlyKeys("A");
    assertThat(made.replan().must().get("A"))
        .extracting(rule -> rule.rule())
        .containsAnyOf(Rule.AVAILABLE, Rule.ENDS_TOO_SOON);
    assertThat(homes(made).get("B")).isEqualTo(had(before, "B"));
    assertThat(homes(made).get("A")).isInstanceOf(Assignment.Unplaced.class);
  }

  private static Assignment had(Proposal before, String household) {
    return Objects.requireNonNull(Standing.of(before).of(household));
  }

  @Test
  void whoIsToldAndWhoseHomeIsLateKeepsItFromTheFirstDayItIsReady() {
    Problem problem = town(List.of(one("A", 0)), home("C", 0), home("D", 40));
    Replanned made = again(problem, Set.of("A"), Set.of(), 0, new Event.StaysOn("C", day(60)));
    assertThat(homes(made).get("A"))
        .isEqualTo(
            new Assignment.Stay("A", "C", day(74), null, false, new Levels(440, 0, 0, 0, 0)));
    assertThat(ChangeList.of(made, List.of()).changes())
        .extracting(Change::kind, Change::told)
        .containsExactly(tuple(Kind.OTHER_DAY, true));
  }

  @Test
  void aTenantWhoGivesNoticeGoesAndTheHomeIsGivenOn() {
    HouseholdNeed tenant =
        HouseholdNeed.draft("T", 1, 1, START)
            .deadline(day(200))
            .home(new Home("C", day(200), true, false))
            .done();
    Problem problem =
        town(List.of(tenant, one("A", 50)), DwellingOffer.plain("C", 1, "A", 8_000, null));
    Replanned made = again(problem, Set.of(), Set.of(), 0, new Event.Notice("C", day(40)));
    assertThat(homes(made).get("T")).isInstanceOf(Assignment.Leaving.class);
    assertThat(Standing.dayOf(homes(made).get("A"))).isEqualTo(day(54));
  }

  @Test
  void aTenantWhoseHomeBurnsIsFoundAnother() {
    HouseholdNeed tenant =
        HouseholdNeed.draft("T", 1, 1, START)
            .deadline(day(200))
            .home(new Home("C", day(200), true, false))
            .done();
    Problem problem =
        town(List.of(tenant), DwellingOffer.plain("C", 1, "A", 8_000, null), home("D", 0));
    Replanned made = again(problem, Set.of(), Set.of(), 0, new Event.Lost("C", day(40), null));
    assertThat(Standing.targetOf(homes(made).get("T"))).isEqualTo("D");
    assertThat(Standing.dayOf(homes(made).get("T"))).isEqualTo(day(40));
    assertThat(made.replan().most()).as("more than asked for, since it must").isEqualTo(1);
  }

  @Test
  void aBirthMakesAHomeTooSmall() {
    HouseholdNeed pair = HouseholdNeed.draft("A", 2, 1, START).deadline(day(30)).done();
    DwellingOffer large = DwellingOffer.plain("D", 2, "A", 9_000, day(20));
    Problem problem = town(List.of(pair), home("C", 0), large);
    Replanned made = again(problem, Set.of("A"), Set.of(), 0, new Event.Birth("A", 2));
    assertThat(Standing.targetOf(homes(made).get("A"))).isEqualTo("D");
  }

  @Test
  void aMeasureThatSlipsMovesTheDayAndOneThatFailsTheHome() {
    MeasureOffer lease =
        new MeasureOffer(
            "M", MeasureOffer.Kind.LEASE_IN, 1, 2, Set.of(), null, 2, 30, 8_000, 0, 0, 0, 100);
    Problem problem = town(List.of(one("A", 0))).withMeasures(List.of(lease));
    Replanned slips = again(problem, Set.of("A"), Set.of(), 0, new Event.Slips("M", 20));
    assertThat(Standing.dayOf(homes(slips).get("A"))).isEqualTo(day(50));
    Replanned fails = again(problem, Set.of("A"), Set.of(), 0, new Event.Fails("M"));
    assertThat(homes(fails).get("A")).isInstanceOf(Assignment.Unplaced.class);
    assertThat(fails.replan().must()).containsOnlyKeys("A");
  }

  @Test
  void oneWhoComesLaterGetsALaterDeadline() {
    Problem problem = town(List.of(one("A", 0)), home("C", 0));
    HouseholdNeed later =
        Aftermath.of(problem, List.of(new Event.Delayed("A", day(20))))
            .problem()
            .households()
            .getFirst();
    assertThat(later.ready()).isEqualTo(day(20));
    assertThat(later.deadline()).isEqualTo(day(50));
  }

  @Test
  void anEventThatCannotBeIsNamedAndTheOthersHoldAllTheSame() {
    HouseholdNeed tenant =
        HouseholdNeed.draft("T", 1, 1, START).home(new Home("C", day(9), true, true)).done();
    Problem problem = town(List.of(tenant, one("A", 0)), home("C", 0));
    Aftermath after =
        Aftermath.of(
            problem,
            List.of(
                new Event.NoShow("X"),
                new Event.NoShow("T"),
                new Event.Notice("X", START),
                new Event.Slips("X", 3),
                new Event.Lost("C", day(5), day(4)),
                new Event.Arrival(one("A", 0)),
                new Event.NoShow("A")));
    assertThat(after.misfits())
        .extracting(Misfit::why)
        .containsExactly(
            Misfit.Why.NO_SUCH_HOUSEHOLD,
            Misfit.Why.IS_TENANT,
            Misfit.Why.NO_SUCH_DWELLING,
            Misfit.Why.NO_SUCH_MEASURE,
            Misfit.Why.WRONG_WAY_ROUND,
            Misfit.Why.IS_THERE);
    assertThat(after.problem().households()).containsExactly(tenant);
  }

  @Test
  void whatAChangeIsWorthIsFoundByPlanningWithoutIt() {
    HouseholdNeed heavy = one("B", 0).draft().weight(20).done();
    Problem problem = town(List.of(one("A", 0)), home("C", 0), home("D", 200));
    Replanned made = again(problem, Set.of(), Set.of(), 1, new Event.Arrival(heavy));
    assertThat(Standing.targetOf(homes(made).get("A"))).isEqualTo("D");
    Proposal kept =
        Objects.requireNonNull(
            new Replanner(new Planner()).keeping(made.replan(), "A", SEARCH, () -> false));
    assertThat(kept.values().minus(made.proposal().values()).lateness())
        .as("170 days late, weight 20 and not 10")
        .isEqualTo(1_700);
  }
}
