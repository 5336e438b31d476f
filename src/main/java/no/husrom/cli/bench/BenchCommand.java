package no.husrom.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.husrom.cli.bench.ask.AnswersBench;
import no.husrom.cli.bench.machine.Machine;
import no.husrom.cli.bench.planner.PlannerBench;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.bench.Size;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures a part of the program on this machine.
@Command(name = "bench")
public final class BenchCommand implements Callable<Integer> {
  /// What can be measured.
  enum Name {
    PLANNER,
    ANSWERS,
    IMPORT,
    EXPORT,
    START,
    TABLES,
    CHART,
    SEARCH
  }

  /// Two cities: that of the promise, and the whole country.
  private static final List<Integer> CITIES = List.of(20_000, 100_000);

  /// So many dwellings the picture of a year is to scroll smoothly with.
  private static final int PICTURED = 4_500;

  private final Session session;
  private final Screens screens;

  @Parameters(paramLabel = "NAME", descriptionKey = "name")
  private Name name;

  @Option(names = "--size", paramLabel = "SIZE")
  private @Nullable Scale size;

  @Option(names = "--rounds", paramLabel = "NUMBER")
  private int rounds = 3;

  @Option(names = "--seconds", paramLabel = "SECONDS")
  private int seconds = 600;

  @Option(names = "--json")
  private boolean json;

  public BenchCommand(Session session, Screens screens) {
    this.session = session;
    this.screens = screens;
  }

  @Override
  public Integer call() {
    if (rounds < 1 || seconds < 1) {
      return session.wrong(texts().say("bench.rounds"));
    }
    return switch (name) {
      case PLANNER -> planner();
      case ANSWERS -> answers();
      default -> registers();
    };
  }

  private Texts texts() {
    return session.texts(BenchCommand.class);
  }

  private int registers() {
    Figures figures = new Figures();
    Benches benches = new Benches(session, rounds, figures);
    List<Integer> sizes = size == null ? CITIES : List.of(size.dwellings());
    switch (name) {
      case IMPORT -> benches.imports(sizes.getFirst());
      case EXPORT -> benches.exports(sizes.getFirst());
      case START -> benches.starts(sizes.getFirst());
      case SEARCH -> benches.searches(sizes);
      case TABLES -> benches.tables(sizes, screens);
      case CHART -> benches.chart(size == null ? PICTURED : size.dwellings(), screens);
      case PLANNER, ANSWERS ->
          throw new IllegalStateException("measured on problems, not on registers");
    }
    Machine machine = Machine.here();
    if (json) {
      session.answer(answer(machine).put("figures", figures.json(machine)).text());
    } else {
      session.answer(machine.words(texts()));
      figures.words(texts(), machine).forEach(session::answer);
    }
    return ExitCode.DONE;
  }

  private int answers() {
    if (size != null && size.problem() == Size.NATIONAL) {
      return session.wrong(texts().say("bench.country.asked"));
    }
    Machine machine = Machine.here();
    if (!json) {
      session.answer(machine.words(texts()));
    }
    List<ResultJson> towns = new ArrayList<>();
    for (Problem problem : towns()) {
      AnswersBench bench = AnswersBench.of(problem, session.language());
      towns.add(bench.json());
      if (!json) {
        bench.words(machine::yardsticks).forEach(session::answer);
      }
    }
    if (json) {
      session.answer(answer(machine).put("towns", towns).text());
    }
    return ExitCode.DONE;
  }

  /// Unless a size is asked for: the large municipality; the same with half as many newcomers
  /// again, where some get no home; and that of the promise about ranked choices.
  private List<Problem> towns() {
    return size != null
        ? List.of(size.town())
        : List.of(
            Generator.problem(Size.LARGE, 1),
            Generator.problem(Size.LARGE.households(), Size.LARGE.dwellings(), 12, 1, 150),
            new Scale(PICTURED, null).town());
  }

  private int planner() {
    Size problem = size == null ? null : size.problem();
    if (size != null && problem == null) {
      return session.wrong(texts().say("bench.named"));
    }
    Machine machine = Machine.here();
    if (!json) {
      session.answer(machine.words(texts()));
    }
    var sizes = new PlannerBench(session, rounds, seconds, json).run(problem, machine);
    if (json) {
      session.answer(answer(machine).put("sizes", sizes).text());
    }
    return ExitCode.DONE;
  }

  private ResultJson answer(Machine machine) {
    return new ResultJson().put("bench", Choice.name(name)).put("machine", machine.json());
  }
}
