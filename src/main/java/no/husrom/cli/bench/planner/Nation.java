package no.husrom.cli.bench.planner;

import java.util.ArrayList;
import java.util.List;
import no.husrom.cli.frame.ResultJson;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.text.Texts;

/// The country planned as one problem: everybody may live anywhere, and there is one pot of money.
///
/// @param clean whether the independent checker agrees
record Nation(Clocked clocked, Proposal proposal, boolean clean) {
  private static final long SEED = 1;

  static Nation plan(int seconds) {
    Problem problem = Generator.nation(SEED);
    Clocked clocked = new Clocked();
    Proposal proposal =
        new Planner().solve(problem, Settings.STANDARD.withSeconds(seconds), clocked, () -> false);
    clocked.end();
    return new Nation(clocked, proposal, new Checker().check(problem, proposal).clean());
  }

  List<String> words(Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.say(
            clean ? "bench.nation" : "bench.wrong",
            String.valueOf(SEED),
            texts.formats().number(clocked.firstMillis()),
            texts.formats().number(clocked.millis()),
            proposal.status().name(),
            texts.formats().number(clocked.heap()),
            texts.formats().number(clocked.engine())));
    lines.addAll(PlannerRound.levels(texts, proposal, clocked));
    return lines;
  }

  ResultJson json() {
    List<ResultJson> levels =
        proposal.levels().stream()
            .map(
                level ->
                    new ResultJson()
                        .put("name", level.name())
                        .put("value", level.value())
                        .put("bound", level.bound()))
            .toList();
    return new ResultJson()
        .put("firstMillis", clocked.firstMillis())
        .put("millis", clocked.millis())
        .put("status", proposal.status().name())
        .put("clean", clean)
        .put("heap", clocked.heap())
        .put("engine", clocked.engine())
        .put("levels", levels);
  }
}
