package no.husrom.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.plan.solve.bench.Size;
import no.husrom.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures a part of the program on this machine.
@Command(name = "bench")
public final class BenchCommand implements Callable<Integer> {
  /// What can be measured.
  enum Name {
    PLANNER
  }

  private final Session session;

  @Parameters(paramLabel = "NAME", descriptionKey = "name")
  private Name name;

  @Option(names = "--size", paramLabel = "SIZE")
  private Size size = Size.SMALL;

  @Option(names = "--rounds", paramLabel = "NUMBER")
  private int rounds = 3;

  @Option(names = "--json")
  private boolean json;

  public BenchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Texts texts = session.texts(BenchCommand.class);
    if (rounds < 1) {
      return session.wrong(texts.say("bench.rounds"));
    } else if (size == Size.NATIONAL) {
      return session.wrong(texts.say("bench.national"));
    }
    List<PlannerRound> measured = new ArrayList<>();
    for (int seed = 1; seed <= rounds; seed++) {
      PlannerRound round = PlannerRound.run(size, seed);
      measured.add(round);
      if (!json) {
        session.answer(round.words(texts));
      }
    }
    Machine machine = Machine.here();
    long median = measured.stream().mapToLong(PlannerRound::millis).sorted().toArray()[rounds / 2];
    session.answer(
        json
            ? new ResultJson()
                .put("bench", Choice.name(name))
                .put("size", Choice.name(size))
                .put("machine", machine.json())
                .put("medianMillis", median)
                .put("rounds", measured.stream().map(PlannerRound::json).toList())
                .text()
            : texts.say("bench.median", texts.formats().number(median), machine.words()));
    return ExitCode.DONE;
  }
}
