package no.husrom.cli.bench.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.husrom.cli.frame.ResultJson;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.bench.GenericMip;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.solve.search.FirstCome;
import no.husrom.text.Texts;

/// One made-up problem planned: how long it took, how good the plan is, and whether the independent
/// checker agrees; and what two rivals made of it: first come, first served, and the same model
/// handed whole to an integer solver for as long as the planner took.
record PlannerRound(
    long seed,
    Clocked clocked,
    Proposal proposal,
    boolean clean,
    long stopMillis,
    Levels firstCome,
    GenericMip.Result generic) {
  private static final long LEAST_MILLIS = 20_000;

  /// When the planner is stopped to see how long it goes on, milliseconds from its start.
  private static final List<Long> STOPS = List.of(20L, 200L, 1_000L, 3_000L, 10_000L, 25_000L);

  static PlannerRound run(Problem problem, long seed, int seconds) {
    Clocked clocked = new Clocked();
    Settings settings = Settings.STANDARD.withSeconds(seconds);
    Proposal proposal = new Planner().solve(problem, settings, clocked, () -> false);
    clocked.end();
    boolean clean = new Checker().check(problem, proposal).clean();
    Levels firstCome = FirstCome.plan(SpaceBuilder.of(problem)).levels();
    long until = System.nanoTime() + Math.max(LEAST_MILLIS, clocked.millis()) * Clocked.NANOS;
    GenericMip.Result generic = GenericMip.solve(problem, () -> System.nanoTime() > until);
    long stop = STOPS.stream().mapToLong(moment -> stop(problem, moment)).max().orElse(0);
    return new PlannerRound(seed, clocked, proposal, clean, stop, firstCome, generic);
  }

  /// Plans until there is a bound of level 1, and throws it away.
  static Clocked begin(Problem problem) {
    Clocked clocked = new Clocked();
    new Planner().solve(problem, Settings.STANDARD, clocked, () -> clocked.boundedMillis() >= 0);
    clocked.end();
    return clocked;
  }

  /// How long the planner goes on when it is stopped at a moment.
  private static long stop(Problem problem, long afterMillis) {
    long moment = System.nanoTime() + afterMillis * Clocked.NANOS;
    new Planner().solve(problem, Settings.STANDARD, _ -> {}, () -> System.nanoTime() > moment);
    return Math.max(0, System.nanoTime() - moment) / Clocked.NANOS;
  }

  long millis() {
    return clocked.millis();
  }

  List<String> words(Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.say(
            clean ? "bench.round" : "bench.wrong",
            String.valueOf(seed),
            texts.formats().number(clocked.firstMillis()),
            texts.formats().number(millis()),
            proposal.status().name(),
            texts.formats().number(clocked.heap()),
            texts.formats().number(clocked.engine()),
            texts.formats().number(clocked.boundedMillis()),
            texts.formats().number(clocked.bound())));
    lines.addAll(levels(texts, proposal, clocked));
    lines.add(texts.say("bench.stop", texts.formats().number(stopMillis)));
    lines.add(texts.say("bench.firstCome", levels(firstCome)));
    lines.add(
        texts.say(
            "bench.generic",
            texts.formats().number(generic.decisions()),
            String.valueOf(generic.closed()),
            numbers(generic.values()),
            numbers(generic.bounds())));
    return lines;
  }

  /// Each level's value with its bound, or when it was proven.
  static List<String> levels(Texts texts, Proposal proposal, Clocked clocked) {
    List<String> lines = new ArrayList<>();
    for (int level = 0; level < Levels.COUNT; level++) {
      Proposal.Level one = proposal.levels().get(level);
      lines.add(
          texts.say(
              one.proven() ? "bench.level.proven" : "bench.level.open",
              one.name(),
              texts.formats().number(one.value()),
              texts.formats().number(one.bound()),
              texts.formats().number(clocked.provenMillis(level))));
    }
    return lines;
  }

  /// A dash where there is no number.
  private static List<String> numbers(double[] values) {
    return Arrays.stream(values)
        .mapToObj(v -> Double.isFinite(v) ? String.valueOf(Math.round(v)) : "–")
        .toList();
  }

  private static void put(ResultJson told, String name, double value) {
    if (Double.isFinite(value)) {
      told.put(name, Math.round(value));
    }
  }

  private static List<Long> levels(Levels levels) {
    return IntStream.range(0, Levels.COUNT).mapToObj(levels::get).toList();
  }

  /// A rival's number that is not there is left out.
  ResultJson json() {
    List<ResultJson> levels = new ArrayList<>();
    for (int level = 0; level < Levels.COUNT; level++) {
      Proposal.Level one = proposal.levels().get(level);
      ResultJson told =
          new ResultJson()
              .put("name", one.name())
              .put("value", one.value())
              .put("bound", one.bound())
              .put("provenMillis", one.proven() ? clocked.provenMillis(level) : -1)
              .put("firstCome", firstCome.get(level));
      put(told, "genericValue", generic.values()[level]);
      put(told, "genericBound", generic.bounds()[level]);
      levels.add(told);
    }
    return new ResultJson()
        .put("seed", seed)
        .put("firstMillis", clocked.firstMillis())
        .put("boundMillis", clocked.boundedMillis())
        .put("firstBound", clocked.bound())
        .put("millis", millis())
        .put("status", proposal.status().name())
        .put("clean", clean)
        .put("heap", clocked.heap())
        .put("engine", clocked.engine())
        .put("stopMillis", stopMillis)
        .put("genericDecisions", generic.decisions())
        .put("genericClosed", generic.closed())
        .put("levels", levels);
  }
}
