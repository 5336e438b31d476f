package no.husrom.cli.change;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.change.CompareWorkbook;
import no.husrom.plan.change.Comparison;
import no.husrom.plan.change.Worth;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.ProofWords;
import no.husrom.store.Database;
import no.husrom.text.Formats;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Two editions held against each other: how good each is, and what is different for whom.
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "husrom.compare.first")
  private String first;

  @Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "husrom.compare.second")
  private String second;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--json")
  private boolean json;

  public CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(this::from);
  }

  private int from(Database database) {
    Texts texts = session.texts(CompareCommand.class);
    Optional<Edition> one = database.read(tx -> new PlanStore().find(tx, first));
    Optional<Edition> other = database.read(tx -> new PlanStore().find(tx, second));
    if (one.isEmpty() || other.isEmpty()) {
      return session.wrong(texts.say("compare.no-plan", one.isEmpty() ? first : second));
    }
    int year = one.get().plan().year();
    if (other.get().plan().year() != year) {
      return session.wrong(texts.say("compare.years", first, second));
    }
    LocalDate today = LocalDate.now(session.clock());
    Basis basis = database.read(tx -> new BasisStore().read(tx, year, today));
    Comparison comparison = Comparison.of(one.get(), other.get(), basis);
    Names names = new Names(basis, session.language());
    if (out != null) {
      int code =
          session.saved(
              CompareWorkbook.of(comparison, names, session.language()).save(Session.path(out)));
      if (code != ExitCode.DONE) {
        return code;
      }
    }
    ChangeWords words =
        new ChangeWords(
            session.language(), names, other.get().plan().starts(), comparison.hidden());
    ChangeAnswer answer =
        new ChangeAnswer(
            session, words, comparison.changes(), new Worth(comparison).all(comparison.changes()));
    session.answer(json ? json(comparison, answer) : lines(texts, comparison, answer));
    return ExitCode.DONE;
  }

  private String lines(Texts texts, Comparison comparison, ChangeAnswer answer) {
    Formats formats = texts.formats();
    ProofWords words = new ProofWords(session.language());
    StringBuilder lines = new StringBuilder(texts.say("compare.head", first, second));
    Levels one = comparison.first().proposal().values();
    Levels other = comparison.second().proposal().values();
    for (int level = 0; level < Levels.COUNT; level++) {
      lines
          .append('\n')
          .append(
              texts.say(
                  "compare.level",
                  words.level(Levels.name(level)),
                  formats.number(ProofWords.shown(Levels.name(level), one.get(level))),
                  formats.number(ProofWords.shown(Levels.name(level), other.get(level)))));
    }
    lines
        .append('\n')
        .append(
            texts.say(
                "compare.persons",
                Comparison.housed(comparison.first()),
                Comparison.housed(comparison.second())));
    return lines.append('\n').append(answer.lines()).toString();
  }

  private String json(Comparison comparison, ChangeAnswer answer) {
    return new ResultJson()
        .put("first", side(comparison.first()))
        .put("second", side(comparison.second()))
        .put("changes", answer.json())
        .text();
  }

  private static ResultJson side(Edition edition) {
    ResultJson levels = new ResultJson();
    edition.proposal().levels().forEach(level -> levels.put(level.name(), level.value()));
    return new ResultJson()
        .put("plan", edition.plan().id())
        .put("levels", levels)
        .put("housed", Comparison.housed(edition))
        .put("unplaced", edition.plan().unplaced().size());
  }
}
