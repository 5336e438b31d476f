package no.husrom.plan.solve.planner;

import java.util.List;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.check.Breach;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.engine.EngineLostException;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.price.Matching;
import no.husrom.plan.solve.prove.Effort;
import no.husrom.plan.solve.prove.Prover;
import no.husrom.plan.solve.search.LocalSearch;

/// A problem planned from the greedy plan with an engine that many share, and what the checker says
/// of it.
record Solved(Proposal proposal, Verdict verdict, Levels bounds) {

  static Solved of(Problem problem, Engine engine) throws EngineLostException {
    return of(problem, engine, Effort.STANDARD);
  }

  static Solved of(Problem problem, Engine engine, Effort effort) throws EngineLostException {
    Space space = SpaceBuilder.of(problem);
    long[] bounds = new long[Levels.COUNT];
    Draft draft = new LocalSearch(space).best();
    Rows rows = Rows.of(space, () -> false);
    new Prover(rows, engine, effort, draft, bounds, (_, _, _) -> {}, () -> false)
        .run(Matching.of(rows, () -> false), Levels.COUNT);
    Proposal proposal =
        new ProposalBuilder(space).build(draft, bounds, false, Proposal.Engine.PROVEN_BY_ENGINE);
    return new Solved(proposal, new Checker().check(problem, proposal), Levels.of(bounds));
  }

  List<Breach> breaches() {
    return verdict.breaches();
  }

  /// The five levels as the checker finds them.
  Levels levels() {
    return verdict.levels();
  }
}
