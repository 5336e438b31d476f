package no.husrom.cli.bench;

import java.util.List;
import no.husrom.cli.frame.ResultJson;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.bench.Size;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.text.Texts;

/// One made-up problem planned: how long it took, how good the plan is, and whether the independent
/// checker agrees.
record PlannerRound(long seed, long millis, Proposal proposal, boolean clean) {
  private static final long NANOS = 1_000_000;

  static PlannerRound run(Size size, long seed) {
    Problem problem = Generator.problem(size, seed);
    long start = System.nanoTime();
    Proposal proposal = new Planner().solve(problem, Settings.STANDARD, _ -> {}, () -> false);
    long millis = (System.nanoTime() - start) / NANOS;
    boolean clean = new Checker().check(problem, proposal).clean();
    return new PlannerRound(seed, millis, proposal, clean);
  }

  String words(Texts texts) {
    return texts.say(
        clean ? "bench.round" : "bench.wrong",
        String.valueOf(seed),
        texts.formats().number(millis),
        proposal.status().name(),
        proposal.levels().stream().map(level -> level.value() + "/" + level.bound()).toList());
  }

  ResultJson json() {
    List<ResultJson> levels =
        proposal.levels().stream()
            .map(
                (Level level) ->
                    new ResultJson()
                        .put("name", level.name())
                        .put("value", level.value())
                        .put("bound", level.bound()))
            .toList();
    return new ResultJson()
        .put("seed", seed)
        .put("millis", millis)
        .put("status", proposal.status().name())
        .put("clean", clean)
        .put("levels", levels);
  }
}
