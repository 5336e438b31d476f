package no.husrom.plan.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.husrom.household.Household;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.basis.SittingTenant.Cause;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.make.ProblemMaker;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.study.mapping.Question;
import no.husrom.plan.solve.study.mapping.Question.Answer;
import no.husrom.plan.solve.study.mapping.Question.Fact;
import no.husrom.plan.solve.study.mapping.Question.Reply;
import no.husrom.plan.supply.SupplyRow;
import org.jspecify.annotations.Nullable;

/// Finds what the registers do not know, or what nobody has looked at for a year, of the households
/// and dwellings in a plan, with the answers that may come. A household that is not mapped at all
/// is asked about its need and its rent.
final class Unknowns {
  /// How long a fact is fresh.
  private static final int FRESH_DAYS = 365;

  static final int DAYS_LATER = 60;

  private final Basis basis;
  private final Draft draft;
  private final Problem problem;
  private final Map<String, SupplyRow> supply = new HashMap<>();

  Unknowns(Basis basis, Draft draft, Problem problem) {
    this.basis = basis;
    this.draft = draft;
    this.problem = problem;
    draft.supplyOf(basis).rows().forEach(row -> supply.put(row.dwelling(), row));
  }

  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    DwellingUnknowns dwellings = new DwellingUnknowns(problem, supply, this::stale);
    for (HouseholdNeed need : problem.households()) {
      basis.household(need.id()).ifPresent(household -> household(questions, need, household));
    }
    for (SittingTenant tenant : basis.tenants()) {
      tenant(questions, tenant);
    }
    for (DwellingOffer offer : problem.dwellings()) {
      basis
          .dwelling(offer.id())
          .ifPresent(dwelling -> questions.addAll(dwellings.of(offer, dwelling)));
    }
    return questions;
  }

  private boolean stale(@Nullable LocalDate verified) {
    return verified == null || verified.isBefore(basis.day().minusDays(FRESH_DAYS));
  }

  private void household(List<Question> questions, HouseholdNeed need, Household household) {
    if (need.sitting()) {
      suits(questions, need, household);
      return;
    }
    boolean coming = need.ready().isAfter(problem.period().start());
    if (household.readyFrom() == null || (coming && stale(household.verifiedOn()))) {
      questions.add(
          new Question(
              Fact.ARRIVES,
              need.id(),
              List.of(
                  Answer.assumed(70),
                  new Answer(
                      Reply.DAYS_LATER, DAYS_LATER, 30, household(need.id(), Unknowns::later)))));
    }
    if (need.needs().isEmpty() && stale(household.verifiedOn())) {
      questions.add(
          new Question(
              Fact.NEEDS_STEP_FREE,
              need.id(),
              List.of(
                  Answer.assumed(90),
                  new Answer(Reply.YES, 0, 10, household(need.id(), Unknowns::stepFree)))));
    }
    if (need.mostRent() == null) {
      int middle = middleRent(need.persons());
      int low = middle * 3 / 4;
      if (middle > 0) {
        questions.add(
            new Question(
                Fact.MOST_RENT,
                need.id(),
                List.of(
                    Answer.assumed(25),
                    new Answer(Reply.AT_MOST, middle, 50, household(need.id(), bears(middle))),
                    new Answer(Reply.AT_MOST, low, 25, household(need.id(), bears(low))))));
      }
    }
  }

  /// With as long a time to be given a home in.
  private static HouseholdNeed later(HouseholdNeed need) {
    LocalDate deadline = need.deadline();
    return need.draft()
        .ready(need.ready().plusDays(DAYS_LATER))
        .deadline(deadline == null ? null : deadline.plusDays(DAYS_LATER))
        .done();
  }

  /// A tenant who may need a home without steps, and may not have one: then it has to move.
  private void suits(List<Question> questions, HouseholdNeed need, Household household) {
    HouseholdNeed.Home home = need.home();
    boolean reached =
        home != null
            && problem.dwellings().stream()
                .anyMatch(d -> d.id().equals(home.dwelling()) && !d.features().isEmpty());
    if (home != null
        && home.mayRenew()
        && !reached
        && need.pin() == null
        && need.needs().isEmpty()
        && stale(household.verifiedOn())) {
      questions.add(
          new Question(
              Fact.HOME_SUITS,
              need.id(),
              List.of(
                  Answer.assumed(90),
                  new Answer(Reply.NO, 0, 10, household(need.id(), Unknowns::mustMove)))));
    }
  }

  private static HouseholdNeed mustMove(HouseholdNeed need) {
    HouseholdNeed.Home home = need.home();
    return home == null
        ? need
        : stepFree(need)
            .draft()
            .home(new HouseholdNeed.Home(home.dwelling(), home.leaseEnds(), false, true))
            .done();
  }

  private static HouseholdNeed stepFree(HouseholdNeed need) {
    return need.draft().needs(Set.of(Feature.STEP_FREE)).done();
  }

  private static UnaryOperator<HouseholdNeed> bears(int kroner) {
    return need -> need.draft().mostRent(kroner).done();
  }

  /// What the middle one of the households of this size that are known can bear; of all, when none
  /// of this size is known; whole hundreds.
  private int middleRent(int persons) {
    List<Integer> known = rents(persons);
    List<Integer> rents = known.isEmpty() ? rents(0) : known;
    return rents.isEmpty() ? 0 : rents.get(rents.size() / 2) / 100 * 100;
  }

  private List<Integer> rents(int persons) {
    List<Integer> rents = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      Integer most = need.mostRent();
      if (most != null && (persons == 0 || need.persons() == persons)) {
        rents.add(most);
      }
    }
    rents.sort(null);
    return rents;
  }

  private static UnaryOperator<Problem> household(String id, UnaryOperator<HouseholdNeed> change) {
    return problem ->
        problem.withHouseholds(
            problem.households().stream()
                .map(need -> need.id().equals(id) ? change.apply(need) : need)
                .toList());
  }

  /// A tenant whose lease runs out and who is thought to take a new one.
  private void tenant(List<Question> questions, SittingTenant tenant) {
    TenantChoice choice =
        draft.need().tenants().getOrDefault(tenant.household(), tenant.proposed());
    if (tenant.cause() == Cause.LEASE_ENDS && choice == TenantChoice.RENEW) {
      Draft leaving =
          draft.withNeed(draft.need().withTenant(tenant.household(), TenantChoice.LEAVE));
      questions.add(
          new Question(
              Fact.TENANT_STAYS,
              tenant.household(),
              List.of(
                  Answer.assumed(80),
                  new Answer(Reply.NO, 0, 20, _ -> ProblemMaker.of(basis, leaving)))));
    }
  }
}
