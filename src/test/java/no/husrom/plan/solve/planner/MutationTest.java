package no.husrom.plan.solve.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.bench.Size;
import no.husrom.plan.solve.check.Breach;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.search.LocalSearch;
import no.husrom.plan.solve.search.SplitMix;
import org.junit.jupiter.api.Test;

/// The referee catches every plan that breaks a rule, and says which.
class MutationTest {
  private static final int MUTANTS = 1_000;
  private static final Set<Rule> SUMS =
      Set.of(
          Rule.OPERATING_BUDGET,
          Rule.INVESTMENT_BUDGET,
          Rule.HANDOVERS,
          Rule.GROUP_CAP,
          Rule.MOST_CHANGES);

  private final Checker checker = new Checker();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Proposal> plans = new ArrayList<>();
  private final Map<Rule, Integer> caught = new EnumMap<>(Rule.class);

  @Test
  void aThousandPlansThatBreakARuleAreAllCaughtWithTheRightRule() {
    for (long seed = 1; seed <= 60; seed++) {
      add(TinyProblems.of(seed));
    }
    add(Generator.problem(Size.SMALL, 1));
    add(Generator.problem(Size.SMALL, 2));
    int made = 0;
    for (int round = 0; made < MUTANTS; round++) {
      for (Rule rule : Rule.values()) {
        made += SUMS.contains(rule) ? sum(rule, round) : mutant(rule, round);
      }
    }
    for (Rule rule : Rule.values()) {
      assertThat(caught.getOrDefault(rule, 0)).as("mutants that break %s", rule).isPositive();
    }
  }

  private void add(Problem problem) {
    var space = SpaceBuilder.of(problem);
    LocalSearch search = new LocalSearch(space);
    search.run(3_000, 1, () -> false, d -> {});
    Proposal plan =
        new ProposalBuilder(space)
            .build(search.best(), new long[Levels.COUNT], false, Proposal.Engine.SEARCH_ONLY);
    assertThat(checker.check(problem, plan).breaches()).isEmpty();
    problems.add(problem);
    plans.add(plan);
  }

  /// Looks for a plan of which a mutant can be made, from one that chance picks.
  private int mutant(Rule rule, int round) {
    SplitMix random = SplitMix.of(round, 78, rule.ordinal());
    int first = random.below(problems.size());
    for (int i = 0; i < problems.size(); i++) {
      int place = (first + i) % problems.size();
      Problem problem = problems.get(place);
      Optional<Proposal> mutant = new Mutants(problem, plans.get(place), random).breaking(rule);
      if (mutant.isPresent()) {
        caught(rule, problem, mutant.get(), round);
        return 1;
      }
    }
    return 0;
  }

  /// Of a sum the limit is lowered to one under what the plan uses.
  private int sum(Rule rule, int round) {
    SplitMix random = SplitMix.of(round, 79, rule.ordinal());
    int place = random.below(problems.size());
    Problem problem = problems.get(place);
    Proposal plan = plans.get(place);
    long used = used(rule, problem, plan);
    if (used < 1) {
      return 0;
    }
    caught(rule, problem.withLimits(limit(rule, problem.limits(), used - 1)), plan, round);
    return 1;
  }

  /// What the referee finds when nothing is allowed.
  private long used(Rule rule, Problem problem, Proposal plan) {
    return checker
        .check(problem.withLimits(limit(rule, problem.limits(), 0)), plan)
        .breaches()
        .stream()
        .filter(breach -> breach.rule() == rule)
        .mapToLong(Breach::found)
        .max()
        .orElse(0);
  }

  private static Limits limit(Rule rule, Limits now, long most) {
    int few = Math.toIntExact(Math.min(Integer.MAX_VALUE, most));
    return switch (rule) {
      case OPERATING_BUDGET ->
          new Limits(most, now.investmentBudget(), now.handovers(), now.caps(), now.mostChanges());
      case INVESTMENT_BUDGET ->
          new Limits(now.operatingBudget(), most, now.handovers(), now.caps(), now.mostChanges());
      case HANDOVERS ->
          new Limits(
              now.operatingBudget(),
              now.investmentBudget(),
              List.of(few),
              now.caps(),
              now.mostChanges());
      case GROUP_CAP ->
          new Limits(
              now.operatingBudget(),
              now.investmentBudget(),
              now.handovers(),
              now.caps().stream()
                  .map(cap -> new Limits.GroupCap(cap.scope(), cap.place(), cap.group(), few))
                  .toList(),
              now.mostChanges());
      default -> now.withMostChanges(few);
    };
  }

  private void caught(Rule rule, Problem problem, Proposal mutant, int round) {
    assertThat(checker.check(problem, mutant).breaches())
        .as("round %d, %s, in %s", round, rule, problem.name())
        .extracting(Breach::rule)
        .contains(rule);
    caught.merge(rule, 1, Integer::sum);
  }
}
