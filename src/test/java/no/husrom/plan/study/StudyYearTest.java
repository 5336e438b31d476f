package no.husrom.plan.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.lease.Notice;
import no.husrom.plan.DemoBasis;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.study.mapping.Question;
import no.husrom.plan.solve.study.mapping.Question.Fact;
import no.husrom.plan.solve.study.robust.Case;
import no.husrom.plan.solve.study.robust.Case.What;
import no.husrom.plan.solve.study.split.Pool;
import org.junit.jupiter.api.Test;

class StudyYearTest {

  @Test
  void aDwellingBelongsToTheUnitThatLastGaveItOut() {
    Basis basis =
        new Town()
            .dwelling("D1", 1)
            .dwelling("D2", 1)
            .dwelling("D3", 1)
            .household("R", Category.REFUGEE, 1, 0)
            .household("O", Category.DISADVANTAGED, 1, 0)
            .household("S", Category.SITTING_TENANT, 1, 0)
            .lease("L1", "R", "D1", Town.NEW_YEAR.minusYears(3), Town.NEW_YEAR.minusYears(2))
            .lease("L2", "O", "D1", Town.NEW_YEAR.minusYears(2), Town.NEW_YEAR.minusMonths(1))
            .lease("L3", "R", "D2", Town.NEW_YEAR.minusYears(3), Town.NEW_YEAR.minusYears(2))
            .lease("L4", "S", "D3", null)
            .basis();
    assertThat(new TodaysUnits(basis).ofDwellings())
        .containsOnlyKeys("D1", "D2")
        .containsEntry("D1", Pool.OTHERS)
        .containsEntry("D2", Pool.REFUGEES);
  }

  @Test
  void theYearsThatMayComeDifferByOneThingEach() {
    Basis basis =
        new Town()
            .dwelling("vacant", 1)
            .dwelling("planned", 2, d -> d.planned(Town.day(3, 1)))
            .dwelling("left", 1)
            .household("here", Category.REFUGEE, 1, 0)
            .household(
                "comes", Category.REFUGEE, 1, 0, h -> h.times(Town.day(2, 1), Town.day(5, 1)))
            .household("goes", Category.SITTING_TENANT, 1, 0)
            .lease(
                "L1",
                "goes",
                "left",
                Town.day(1, 31),
                false,
                new Notice(Town.NEW_YEAR.minusDays(20), Notice.By.TENANT))
            .measure("M", 1, 2, 30)
            .decided(10, 0)
            .basis();
    List<Case> years = new PossibleYears(basis, Draft.propose(basis)).all();
    assertThat(years)
        .extracting(Case::what)
        .containsExactly(
            What.DECIDED,
            What.LOW,
            What.HIGH,
            What.LATE_ARRIVALS,
            What.TENANTS_STAY,
            What.MEASURES_SLIP);
    Problem decided = years.getFirst().problem();
    Problem late = years.get(3).problem();
    assertThat(need(late, "here")).isEqualTo(need(decided, "here"));
    assertThat(need(late, "comes").ready()).isEqualTo(Town.day(2, 1).plusDays(60));
    assertThat(late.dwellings()).isEqualTo(decided.dwellings());
    Problem stay = years.get(4).problem();
    assertThat(stay.households()).isEqualTo(decided.households());
    assertThat(free(stay, "left")).isEqualTo(free(decided, "left") + 90);
    assertThat(free(stay, "planned")).isEqualTo(free(decided, "planned"));
    Problem slip = years.get(5).problem();
    assertThat(free(slip, "planned")).isEqualTo(free(decided, "planned") + 90);
    assertThat(slip.measures().getFirst().leadDays()).isEqualTo(120);
  }

  private static HouseholdNeed need(Problem problem, String id) {
    return problem.households().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
  }

  private static long free(Problem problem, String id) {
    return problem.dwellings().stream()
        .filter(d -> d.id().equals(id))
        .map(d -> d.available())
        .findFirst()
        .orElseThrow()
        .toEpochDay();
  }

  @Test
  void whatNobodyKnowsIsAskedAboutAndWhatIsKnownIsNot() {
    Economy known = new Economy(null, null, 9_000, null, null, null);
    Basis basis =
        new Town()
            .dwelling("stairs", 1)
            .dwelling("wheels", 1, d -> d.wheelchair())
            .household("rich", Category.REFUGEE, 1, 0, h -> h.economy(known))
            .household("unknown", Category.REFUGEE, 1, 0)
            .household("tenant", Category.SITTING_TENANT, 1, 0)
            .dwelling("home", 1)
            .lease("L1", "tenant", "home", Town.day(6, 30))
            .basis();
    Draft draft = Draft.propose(basis);
    StudyYear year = StudyYear.of(basis, draft);
    List<Question> questions = new Unknowns(basis, draft, year.problem()).questions();
    assertThat(subjects(questions, Fact.MOST_RENT)).containsExactly("unknown");
    assertThat(subjects(questions, Fact.NEEDS_STEP_FREE)).containsExactly("rich", "unknown");
    assertThat(subjects(questions, Fact.TENANT_STAYS)).containsExactly("tenant");
    assertThat(subjects(questions, Fact.DWELLING_STEP_FREE))
        .contains("stairs")
        .doesNotContain("wheels");
    assertThat(subjects(questions, Fact.BEDROOMS)).contains("stairs", "wheels");
    assertThat(subjects(questions, Fact.HOME_SUITS)).containsExactly("tenant");
    Question suits =
        questions.stream().filter(q -> q.fact() == Fact.HOME_SUITS).findFirst().orElseThrow();
    assertThat(suits.answers().getLast().change().apply(year.problem()).households())
        .filteredOn(h -> h.id().equals("tenant"))
        .allSatisfy(
            h -> {
              assertThat(h.needs()).isNotEmpty();
              assertThat(h.home())
                  .isNotNull()
                  .satisfies(home -> assertThat(home.mayRenew()).isFalse());
            });
    Question stays =
        questions.stream().filter(q -> q.fact() == Fact.TENANT_STAYS).findFirst().orElseThrow();
    Problem left = stays.answers().getLast().change().apply(year.problem());
    assertThat(left.households()).noneMatch(h -> h.id().equals("tenant"));
    assertThat(free(left, "home")).isEqualTo(Town.day(7, 1).plusDays(14).toEpochDay());
  }

  private static List<String> subjects(List<Question> questions, Fact fact) {
    return questions.stream().filter(q -> q.fact() == fact).map(Question::subject).toList();
  }

  @Test
  void thePlanThatStandsIsTakenWhileTheRegistersSayTheSame() {
    Basis basis = DemoBasis.on(Town.NEW_YEAR);
    Edition edition = Plans.of(basis);
    assertThat(StudyYear.of(basis, edition).standing()).isEqualTo(edition.proposal());
    Basis later = DemoBasis.on(Town.NEW_YEAR.plusDays(40));
    assertThat(StudyYear.of(later, edition).standing()).isNull();
  }
}
