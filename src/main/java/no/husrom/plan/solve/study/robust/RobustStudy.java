package no.husrom.plan.solve.study.robust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.study.Homes;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.solve.study.robust.Case.What;
import no.husrom.plan.solve.study.robust.RobustResult.Result;
import no.husrom.plan.solve.study.robust.RobustResult.Year;

/// Plans several years together. See the package for how.
public final class RobustStudy {
  private final List<Case> cases = new ArrayList<>();
  private final FirstStage stage;
  private final LocalDate cutOff;
  private final Solves solves;
  private final List<Proposal> own = new ArrayList<>();

  private RobustStudy(List<Case> cases, LocalDate cutOff, Solves solves) {
    this.cases.addAll(cases);
    this.cutOff = cutOff;
    this.solves = solves;
    stage = new FirstStage(cutOff, cases);
  }

  /// @param cases the decided year first; at least two
  /// @param cutOff the last day of what must be decided before it is known which year comes
  public static RobustResult run(List<Case> cases, LocalDate cutOff, Solves solves) {
    if (cases.size() < 2 || cases.getFirst().what() != What.DECIDED) {
      throw new IllegalArgumentException("The decided year and at least one other");
    }
    return new RobustStudy(cases, cutOff, solves).run();
  }

  /// Decisions, the year they come from, and the plan of every year around them.
  private record Candidate(What from, Homes decided, List<Proposal> plans) {}

  private RobustResult run() {
    solves.expect(2 * cases.size() + cases.size() - 1);
    alone();
    List<Candidate> candidates = candidates();
    Candidate decided = candidates.getFirst();
    Candidate chosen =
        candidates.stream()
            .min(Comparator.comparing(this::worst).thenComparing(this::together))
            .orElse(decided);
    List<Year> years = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      years.add(
          new Year(
              cases.get(i).what(),
              result(i, own.get(i)),
              result(i, decided.plans().get(i)),
              result(i, chosen.plans().get(i))));
    }
    Agreement agreement = new Agreement(cases, chosen.plans(), stage);
    return new RobustResult(
        cutOff,
        chosen.from(),
        years,
        agreement.settled(chosen.decided(), true),
        agreement.settled(chosen.decided(), false),
        agreement.open(),
        agreement.some(),
        solves.proven(),
        !solves.cancelled());
  }

  /// The best plan of each year alone, the decided one first: its homes are the plan before in the
  /// others.
  private void alone() {
    own.add(solves.solve(cases.getFirst().problem()));
    Homes homes = Homes.of(own.getFirst());
    for (int i = 0; i < cases.size(); i++) {
      Case year = cases.get(i);
      cases.set(i, new Case(year.what(), homes.asPrevious(year.problem())));
      if (i > 0) {
        own.add(solves.solve(cases.get(i).problem()));
      }
    }
  }

  private List<Candidate> candidates() {
    Map<Homes, Candidate> different = new LinkedHashMap<>();
    Map<Homes, Proposal> first = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      Homes early = stage.of(cases.get(i).problem(), own.get(i));
      Problem decided = cases.getFirst().problem();
      Proposal around = first.get(early);
      if (around == null) {
        around = solves.solve(early.asDecided(decided));
        first.put(early, around);
      }
      Homes all = joined(early, stage.of(decided, around));
      if (!different.containsKey(all)) {
        solves.expect(different.isEmpty() ? 0 : cases.size() - 1);
        different.put(all, new Candidate(cases.get(i).what(), all, plans(all, around)));
      }
    }
    return List.copyOf(different.values());
  }

  private static Homes joined(Homes early, Homes more) {
    Map<String, String> all = new java.util.HashMap<>(more.targets());
    all.putAll(early.targets());
    return new Homes(all);
  }

  private List<Proposal> plans(Homes decided, Proposal around) {
    List<Proposal> plans = new ArrayList<>(List.of(around));
    for (Case year : cases.subList(1, cases.size())) {
      plans.add(solves.solve(decided.asDecided(year.problem())));
    }
    return plans;
  }

  private Levels worst(Candidate candidate) {
    Levels worst = regret(candidate, 0);
    for (int i = 1; i < cases.size(); i++) {
      Levels regret = regret(candidate, i);
      worst = regret.compareTo(worst) > 0 ? regret : worst;
    }
    return worst;
  }

  private Levels together(Candidate candidate) {
    Levels sum = Levels.ZERO;
    for (int i = 0; i < cases.size(); i++) {
      sum = sum.plus(regret(candidate, i));
    }
    return sum;
  }

  private Levels regret(Candidate candidate, int year) {
    return candidate.plans().get(year).values().minus(own.get(year).values());
  }

  private Result result(int year, Proposal proposal) {
    return new Result(proposal.values(), Outcome.of(cases.get(year).problem(), proposal));
  }
}
