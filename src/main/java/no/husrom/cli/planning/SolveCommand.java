package no.husrom.cli.planning;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.file.SafeFile;
import no.husrom.plan.change.Contradictions;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.json.ProblemJson;
import no.husrom.plan.solve.json.ProposalJson;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The planner alone, on an open problem file: no database.
@Command(name = "solve")
public final class SolveCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PROBLEM.json", descriptionKey = "problem")
  private Path problem;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--seconds", paramLabel = "NUMBER")
  private int seconds = Settings.STANDARD.seconds();

  @Option(names = "--seed", paramLabel = "NUMBER")
  private long seed = Settings.STANDARD.seed();

  public SolveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    OpenFiles files = new OpenFiles(session);
    if (seconds < 1) {
      return session.wrong(session.texts(SolveCommand.class).say("solve.seconds"));
    }
    Optional<Problem> read = files.read(problem, ProblemJson::read);
    if (read.isEmpty()) {
      return ExitCode.WRONG;
    }
    Settings settings = Settings.STANDARD.withSeconds(seconds).withSeed(seed);
    Contradictions.lines(session.language(), read.get()).forEach(session::tell);
    Proposal proposal = new Planner().solve(read.get(), settings, _ -> {}, () -> false);
    Optional<String> tooMany = TooManyChanges.in(session, read.get(), proposal);
    if (tooMany.isPresent()) {
      return session.wrong(tooMany.get());
    }
    String text = ProposalJson.write(proposal);
    if (out == null) {
      session.answer(text);
    } else {
      int saved =
          session.saved(
              SafeFile.save(
                  Session.path(out),
                  stream -> stream.write((text + "\n").getBytes(StandardCharsets.UTF_8))));
      if (saved != ExitCode.DONE) {
        return saved;
      }
      session.answer(LevelWords.of(session, proposal));
    }
    boolean everybody =
        proposal.assignments().stream().noneMatch(a -> a instanceof Assignment.Unplaced);
    return everybody ? ExitCode.DONE : ExitCode.PARTLY;
  }
}
