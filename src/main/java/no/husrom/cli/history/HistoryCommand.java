package no.husrom.cli.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.history.Change;
import no.husrom.history.HistoryQuery;
import no.husrom.history.HistoryStep;
import no.husrom.history.HistoryStore;
import no.husrom.history.words.ChangeLine;
import no.husrom.history.words.HiddenStore;
import no.husrom.history.words.HistoryWords;
import no.husrom.history.words.TagNameStore;
import no.husrom.store.Database;
import no.husrom.store.trail.Source;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the steps of the history, or says what one step changed.
@Command(name = "history")
public final class HistoryCommand implements Callable<Integer> {

  /// The registers that can be asked for.
  enum Of {
    DWELLING,
    HOUSEHOLD,
    LEASE,
    PLAN
  }

  private final Session session;
  private final HistoryStore store = new HistoryStore();

  @Option(names = "--step", paramLabel = "NUMBER")
  private @Nullable Long number;

  @Option(names = "--who", paramLabel = "NAME")
  private @Nullable String who;

  @Option(names = "--source", paramLabel = "SOURCE")
  private @Nullable Source source;

  @Option(names = "--register", paramLabel = "REGISTER")
  private @Nullable Of register;

  @Option(names = "--record", paramLabel = "ID")
  private @Nullable String record;

  @Option(names = "--since", paramLabel = "DATE")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DATE")
  private @Nullable LocalDate until;

  @Option(names = "--most", paramLabel = "NUMBER")
  private int most = 100;

  @Option(names = "--json")
  private boolean json;

  public HistoryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(this::from);
  }

  private int from(Database database) {
    HistoryWords words = new HistoryWords(session.language());
    Long asked = number;
    return asked == null ? list(database, words) : one(database, words, asked);
  }

  private int list(Database database, HistoryWords words) {
    Of of = register;
    HistoryQuery query =
        new HistoryQuery(
            who,
            source,
            of == null ? null : of.name().toLowerCase(Locale.ROOT),
            record,
            map(since, this::midnight),
            map(until, day -> midnight(day.plusDays(1))));
    List<HistoryStep> all = database.read(tx -> store.steps(tx, query));
    List<HistoryStep> steps = all.subList(0, Math.min(all.size(), Math.max(0, most)));
    if (json) {
      session.answer(
          new ResultJson()
              .put("steps", steps.stream().map(step -> json(step, words)).toList())
              .text());
      return ExitCode.DONE;
    }
    Texts texts = session.texts(HistoryCommand.class);
    steps.forEach(step -> session.answer(line(texts, step, words)));
    session.answer(texts.say("history.count", steps.size(), all.size()));
    return ExitCode.DONE;
  }

  private int one(Database database, HistoryWords words, long asked) {
    Texts texts = session.texts(HistoryCommand.class);
    HistoryStep step = database.read(tx -> store.find(tx, asked)).orElse(null);
    if (step == null) {
      return session.wrong(texts.say("history.no-step", "" + asked));
    }
    List<Change> changes = database.read(tx -> store.changes(tx, asked, Math.max(0, most)));
    List<ChangeLine> lines =
        database.read(
            tx ->
                words.lines(
                    changes,
                    new HiddenStore().among(tx, changes),
                    new TagNameStore().among(tx, changes)));
    if (json) {
      session.answer(json(step, words).put("facts", json(lines)).text());
      return ExitCode.DONE;
    }
    session.answer(line(texts, step, words));
    for (ChangeLine line : lines) {
      session.answer(
          texts.say("history.change", line.record(), line.what(), line.before(), line.after()));
    }
    if (changes.size() < step.changes()) {
      session.answer(texts.say("history.more", step.changes() - changes.size()));
    }
    return ExitCode.DONE;
  }

  private String line(Texts texts, HistoryStep step, HistoryWords words) {
    return texts.say(
        step.undone() ? "history.line.undone" : "history.line",
        "" + step.id(),
        texts.formats().time(step.at()),
        step.who(),
        words.source(step),
        words.what(step));
  }

  private static ResultJson json(HistoryStep step, HistoryWords words) {
    ResultJson json =
        new ResultJson()
            .put("step", step.id())
            .put("at", step.at().toString())
            .put("who", step.who())
            .put("source", Choice.name(step.source()))
            .put("detail", step.detail())
            .put("what", words.what(step))
            .put("changes", step.changes())
            .put("records", step.records())
            .put("undone", step.undone());
    Long of = step.ofStep();
    return of == null ? json : json.put("ofStep", of);
  }

  private static List<ResultJson> json(List<ChangeLine> lines) {
    List<ResultJson> all = new ArrayList<>();
    for (ChangeLine line : lines) {
      all.add(
          new ResultJson()
              .put("record", line.record())
              .put("what", line.what())
              .put("before", line.before())
              .put("after", line.after()));
    }
    return all;
  }

  private Instant midnight(LocalDate day) {
    return day.atStartOfDay(session.clock().getZone()).toInstant();
  }

  private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> how) {
    return value == null ? null : how.apply(value);
  }
}
