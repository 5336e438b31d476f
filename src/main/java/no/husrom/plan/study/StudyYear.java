package no.husrom.plan.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.husrom.household.Category;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.draft.Lost;
import no.husrom.plan.draft.Resumed;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.make.ProblemMaker;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.json.ProblemJson;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.solve.study.mapping.MappingResult;
import no.husrom.plan.solve.study.mapping.MappingStudy;
import no.husrom.plan.solve.study.procure.Brief;
import no.husrom.plan.solve.study.procure.ProcurementStudy;
import no.husrom.plan.solve.study.robust.RobustResult;
import no.husrom.plan.solve.study.robust.RobustStudy;
import no.husrom.plan.solve.study.split.Divider;
import no.husrom.plan.solve.study.split.SplitResult;
import no.husrom.plan.solve.study.split.SplitStudy;
import org.jspecify.annotations.Nullable;

/// The year that is studied: what it is made from, and its plan where one stands already. `lost` is
/// what was chosen for a plan of which it is the year, and cannot be chosen now.
public record StudyYear(
    Basis basis, Draft draft, Problem problem, @Nullable Proposal standing, List<Lost> lost) {
  private static final int MONTHS_BEFORE_CUT_OFF = 3;

  /// The year of a draft, not planned yet.
  public static StudyYear of(Basis basis, Draft draft) {
    return new StudyYear(basis, draft, ProblemMaker.of(basis, draft), null, List.of());
  }

  /// The year of a plan, for as many persons, within the same budgets and with what was chosen.
  /// When the registers still give the very same problem, its plan is taken as it is.
  public static StudyYear of(Basis basis, Edition edition) {
    Resumed resumed = Resumed.standing(basis, edition);
    Problem problem = ProblemMaker.of(basis, resumed.draft());
    boolean same = ProblemJson.digest(problem).equals(ProblemJson.digest(edition.problem()));
    return new StudyYear(
        basis, resumed.draft(), problem, same ? edition.proposal() : null, resumed.lost());
  }

  /// The year planned by separate units and as one pool.
  public SplitResult split(Solves solves) {
    return SplitStudy.run(
        Divider.divide(problem, Category.REFUGEE.name(), new TodaysUnits(basis).ofDwellings()),
        solves);
  }

  /// What one more dwelling of each kind would be worth.
  public Brief procurement(Solves solves) {
    return ProcurementStudy.run(problem, plan(solves), solves);
  }

  /// The years that may come, planned together.
  public RobustResult uncertainty(LocalDate cutOff, Solves solves) {
    return RobustStudy.run(new PossibleYears(basis, draft).all(), cutOff, solves);
  }

  /// Which unknown facts would change the plan most.
  public MappingResult mapping(Solves solves) {
    return MappingStudy.run(
        problem, plan(solves), new Unknowns(basis, draft, problem).questions(), solves);
  }

  /// The plan that stands, else a new one.
  private Proposal plan(Solves solves) {
    return standing == null ? solves.solve(problem) : standing;
  }

  /// Three months into what is planned: what must be decided before the year is known better.
  public LocalDate usualCutOff() {
    return basis.time().starts().plusMonths(MONTHS_BEFORE_CUT_OFF).minusDays(1);
  }

  /// The households whose home nobody may tell.
  public Set<String> hidden() {
    return problem.households().stream()
        .filter(need -> need.secrecy() != HouseholdNeed.Secrecy.NONE)
        .map(HouseholdNeed::id)
        .collect(Collectors.toSet());
  }
}
