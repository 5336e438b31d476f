package no.husrom.plan.draft;

import java.util.ArrayList;
import java.util.List;
import no.husrom.measure.Measure;
import no.husrom.office.Decision;
import no.husrom.plan.Scenario;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.need.Need;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.plan.supply.Supply;
import no.husrom.plan.supply.SupplyAssumptions;
import org.jspecify.annotations.Nullable;

/// What a plan shall be made of. `measures` are those chosen; the budgets are the decision's;
/// `mostChanges` is how many households may get another home than in the plan before, null for no
/// limit; `seconds` is how long the planner may take at most.
public record Draft(
    Decision decision,
    Scenario scenario,
    ScenarioNumbers numbers,
    SupplyAssumptions supply,
    NeedAssumptions need,
    List<Measure> measures,
    @Nullable Integer mostChanges,
    int seconds) {

  public Draft {
    measures = List.copyOf(measures);
    if (seconds < 1) {
      throw new IllegalArgumentException("Seconds are at least one");
    }
  }

  /// The draft with which most offices would be served: the decided number, every active measure.
  public static Draft propose(Basis basis) {
    return Proposals.draft(basis);
  }

  public int year() {
    return decision.year();
  }

  /// The number of persons planned for.
  public int planned() {
    return numbers.of(scenario);
  }

  public Supply supplyOf(Basis basis) {
    return Supply.of(basis, supply, need.tenants());
  }

  public Need needOf(Basis basis) {
    return Need.of(withDecision(basis), planned(), need);
  }

  /// Kroner for the year, null when nobody has stated any: then there is no limit.
  public @Nullable Long operatingBudget() {
    return kroner(decision.operatingBudget());
  }

  /// As [#operatingBudget], for investment net of grants.
  public @Nullable Long investmentBudget() {
    return kroner(decision.investmentBudget());
  }

  private static @Nullable Long kroner(@Nullable Integer budget) {
    return budget == null ? null : Long.valueOf(budget);
  }

  /// The basis with this draft's decision in the place of the register's.
  public Basis withDecision(Basis basis) {
    List<Decision> others = new ArrayList<>(basis.decisions());
    others.removeIf(d -> d.year() == decision.year());
    others.add(decision);
    return basis.withDecisions(others);
  }

  /// What must be changed before the planner can run, by step.
  public List<DraftTrouble> troubles(Basis basis) {
    List<DraftTrouble> found = new ArrayList<>();
    if (basis.day().isAfter(basis.time().ends())) {
      found.add(DraftTrouble.YEAR_IS_OVER);
    }
    if (need.mix().percent() != 100) {
      found.add(DraftTrouble.MIX_IS_NOT_100);
    }
    boolean offered = supplyOf(basis).rows().stream().anyMatch(row -> row.kind().offered());
    if (!offered && measures.isEmpty()) {
      found.add(DraftTrouble.NOTHING_TO_GIVE);
    }
    if (needOf(basis).rows().isEmpty()) {
      found.add(DraftTrouble.NOBODY_NEEDS);
    }
    return found;
  }

  public Draft withDecision(Decision other) {
    return new Draft(other, scenario, numbers, supply, need, measures, mostChanges, seconds);
  }

  public Draft withScenario(Scenario other) {
    return new Draft(decision, other, numbers, supply, need, measures, mostChanges, seconds);
  }

  public Draft withNumbers(ScenarioNumbers other) {
    return new Draft(decision, scenario, other, supply, need, measures, mostChanges, seconds);
  }

  public Draft withSupply(SupplyAssumptions other) {
    return new Draft(decision, scenario, numbers, other, need, measures, mostChanges, seconds);
  }

  public Draft withNeed(NeedAssumptions other) {
    return new Draft(decision, scenario, numbers, supply, other, measures, mostChanges, seconds);
  }

  public Draft withMeasures(List<Measure> others) {
    return new Draft(decision, scenario, numbers, supply, need, others, mostChanges, seconds);
  }

  /// The same within these budgets, in kroner; null: no limit.
  public Draft withBudgets(@Nullable Long operating, @Nullable Long investment) {
    return withDecision(decision.withBudgets(column(operating), column(investment)));
  }

  private static @Nullable Integer column(@Nullable Long budget) {
    return budget == null ? null : Integer.valueOf(Math.clamp(budget, 0, Integer.MAX_VALUE));
  }

  public Draft withMostChanges(@Nullable Integer most) {
    return new Draft(decision, scenario, numbers, supply, need, measures, most, seconds);
  }

  public Draft withSeconds(int most) {
    return new Draft(decision, scenario, numbers, supply, need, measures, mostChanges, most);
  }
}
