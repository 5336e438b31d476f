package no.husrom.cli.bench.planner;

import java.util.ArrayList;
import java.util.List;
import no.husrom.cli.bench.machine.Machine;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.bench.Size;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Plans made-up problems of each size, from the small one to the whole country.
public final class PlannerBench {
  /// Larger problems get so many rounds; smaller ones those that are asked for.
  private static final int LARGE_ROUNDS = 1;

  /// So often is a problem begun before it is measured, for Java to have compiled what it needs.
  private static final int WARM_UPS = 3;

  private final Session session;
  private final Texts texts;
  private final int rounds;
  private final int seconds;
  private final boolean json;

  public PlannerBench(Session session, int rounds, int seconds, boolean json) {
    this.session = session;
    this.rounds = rounds;
    this.seconds = seconds;
    this.json = json;
    texts = session.texts(PlannerBench.class);
  }

  /// @param size one size; null for all
  public List<ResultJson> run(@Nullable Size size, Machine machine) {
    List<ResultJson> answers = new ArrayList<>();
    for (Size one : size == null ? List.of(Size.values()) : List.of(size)) {
      say(texts.say("bench.size", Choice.name(one)));
      answers.add(one == Size.NATIONAL ? country() : problems(one, size == null, machine));
    }
    return answers;
  }

  private void say(String line) {
    if (!json) {
      session.answer(line);
    }
  }

  private ResultJson problems(Size size, boolean all, Machine machine) {
    boolean large = size == Size.LARGE || size == Size.OSLO;
    int count = all && large ? LARGE_ROUNDS : rounds;
    Clocked cold = warmedUp(Generator.problem(size, 1));
    say(
        texts.say(
            "bench.cold",
            texts.formats().number(cold.firstMillis()),
            texts.formats().number(cold.boundedMillis())));
    List<PlannerRound> measured = new ArrayList<>();
    for (int seed = 1; seed <= count; seed++) {
      PlannerRound round = PlannerRound.run(Generator.problem(size, seed), seed, seconds);
      measured.add(round);
      round.words(texts).forEach(this::say);
    }
    long median = measured.stream().mapToLong(PlannerRound::millis).sorted().toArray()[count / 2];
    say(
        texts.say(
            "bench.median",
            texts.formats().number(median),
            texts.formats().decimal(machine.yardsticks(median))));
    return new ResultJson()
        .put("size", Choice.name(size))
        .put("medianMillis", median)
        .put("ratio", machine.yardsticks(median))
        .put("coldFirstMillis", cold.firstMillis())
        .put("coldBoundMillis", cold.boundedMillis())
        .put("rounds", measured.stream().map(PlannerRound::json).toList());
  }

  /// Begins so often; the first is what a program takes that has planned nothing of the size yet.
  private static Clocked warmedUp(Problem problem) {
    Clocked cold = PlannerRound.begin(problem);
    for (int more = 1; more < WARM_UPS; more++) {
      PlannerRound.begin(problem);
    }
    return cold;
  }

  private ResultJson country() {
    Country country = Country.plan(seconds, line -> say(country(line)));
    say(country(country));
    Nation nation = Nation.plan(seconds);
    nation.words(texts).forEach(this::say);
    return country.json().put("asOne", nation.json());
  }

  private String country(Country country) {
    return texts.say(
        "bench.country",
        texts.formats().number(country.planned()),
        texts.formats().number(country.municipalities()),
        texts.formats().number(country.late()),
        texts.formats().number(country.proven()),
        texts.formats().number(country.millis() / 1_000),
        texts.formats().number(country.heap()),
        texts.formats().number(country.faults()));
  }
}
