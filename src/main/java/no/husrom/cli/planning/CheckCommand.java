package no.husrom.cli.planning;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.check.Breach;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;
import no.husrom.plan.solve.json.ProblemJson;
import no.husrom.plan.solve.json.ProposalJson;
import no.husrom.plan.words.ProofWords;
import no.husrom.plan.words.ReasonWords;
import no.husrom.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The independent checker on two open files: every rule and every level recomputed.
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "PROBLEM.json", descriptionKey = "problem")
  private Path problem;

  @Parameters(index = "1", paramLabel = "PROPOSAL.json", descriptionKey = "proposal")
  private Path proposal;

  @Option(names = "--json")
  private boolean json;

  public CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    OpenFiles files = new OpenFiles(session);
    Optional<Problem> asked = files.read(problem, ProblemJson::read);
    Optional<Proposal> answered = files.read(proposal, ProposalJson::read);
    if (asked.isEmpty() || answered.isEmpty()) {
      return ExitCode.WRONG;
    }
    Verdict verdict = new Checker().check(asked.get(), answered.get());
    String digest = answered.get().inputDigest();
    boolean same = digest.isEmpty() || digest.equals(ProblemJson.digest(asked.get()));
    Texts texts = session.texts(CheckCommand.class);
    if (json) {
      session.answer(result(verdict, same).text());
    } else {
      verdict.breaches().forEach(breach -> session.tell(sentence(texts, breach)));
      if (!same) {
        session.tell(texts.say("check.other-problem", proposal.toString(), problem.toString()));
      }
      if (verdict.clean() && same) {
        session.answer(texts.say("check.clean", levels(texts, verdict.levels())));
      }
    }
    return verdict.clean() && same ? ExitCode.DONE : ExitCode.WRONG;
  }

  private String levels(Texts texts, Levels levels) {
    ProofWords proof = new ProofWords(session.language());
    StringBuilder words = new StringBuilder();
    for (int level = 0; level < Levels.COUNT; level++) {
      words
          .append('\n')
          .append(
              texts.say(
                  "level.value",
                  proof.level(Levels.name(level)),
                  texts.formats().number(ProofWords.shown(Levels.name(level), levels.get(level)))));
    }
    return words.toString();
  }

  private String sentence(Texts texts, Breach breach) {
    String about =
        Stream.of(breach.household(), breach.target())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    return texts.say(
        "check.breach",
        session.texts(ReasonWords.class).name(breach.rule()),
        breach.rule().name(),
        about.isEmpty() ? texts.say("check.whole") : about,
        texts.formats().number(breach.allowed()),
        texts.formats().number(breach.found()));
  }

  private static ResultJson result(Verdict verdict, boolean same) {
    ResultJson levels = new ResultJson();
    for (int level = 0; level < Levels.COUNT; level++) {
      levels.put(Levels.name(level), verdict.levels().get(level));
    }
    List<ResultJson> breaches =
        verdict.breaches().stream()
            .map(
                breach ->
                    new ResultJson()
                        .put("rule", breach.rule().name())
                        .put("household", breach.household())
                        .put("target", breach.target())
                        .put("allowed", breach.allowed())
                        .put("found", breach.found()))
            .toList();
    return new ResultJson()
        .put("clean", verdict.clean() && same)
        .put("sameProblem", same)
        .put("levels", levels)
        .put("breaches", breaches);
  }
}
