package no.husrom.cli.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import no.husrom.checklist.Unit;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.mapping.Errand;
import no.husrom.mapping.Kind;
import no.husrom.mapping.Mapping;
import no.husrom.mapping.MappingPaper;
import no.husrom.mapping.MappingStore;
import no.husrom.mapping.MappingWords;
import no.husrom.mapping.MappingWorkbook;
import no.husrom.mapping.Score;
import no.husrom.office.OfficeStore;
import no.husrom.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How well the registers are known, and the list of what to find out: as figures, on paper, as a
/// workbook.
@Command(name = "mapping")
public final class MappingCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--unit", paramLabel = "UNIT")
  private @Nullable Unit unit;

  @Option(names = "--pdf", paramLabel = "FILE")
  private @Nullable Path pdf;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--json")
  private boolean json;

  public MappingCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(this::from);
  }

  private int from(Database database) {
    LocalDate today = LocalDate.now(session.clock());
    Mapping mapping = database.read(tx -> new MappingStore().read(tx, today));
    int code = ExitCode.DONE;
    if (pdf != null) {
      String municipality = database.read(tx -> new OfficeStore().read(tx)).municipality();
      code =
          session.saved(
              MappingPaper.of(
                      mapping, unit, municipality == null ? "" : municipality, session.language())
                  .save(Session.path(pdf)));
    }
    if (code == ExitCode.DONE && out != null) {
      code = session.saved(MappingWorkbook.of(mapping, session.language()).save(Session.path(out)));
    }
    if (code == ExitCode.DONE) {
      session.answer(json ? json(mapping) : words(mapping));
    }
    return code;
  }

  private String words(Mapping mapping) {
    MappingWords words = new MappingWords(session.language());
    StringBuilder all = new StringBuilder(words.score(mapping.total()));
    for (Map.Entry<Kind, Score> kind : mapping.byKind().entrySet()) {
      line(all, words.texts().name(kind.getKey()), words.score(kind.getValue()));
    }
    for (Map.Entry<Unit, Score> each : mapping.byUnit().entrySet()) {
      line(all, words.texts().name(each.getKey()), words.score(each.getValue()));
    }
    return all.toString();
  }

  private void line(StringBuilder all, String name, String score) {
    all.append(System.lineSeparator())
        .append(session.texts(MappingCommand.class).say("mapping.line", name, score));
  }

  private String json(Mapping mapping) {
    return score(new ResultJson().put("day", mapping.day().toString()), mapping.total())
        .put(
            "kinds",
            mapping.byKind().entrySet().stream()
                .map(e -> score(new ResultJson().put("kind", e.getKey().name()), e.getValue()))
                .toList())
        .put(
            "units",
            mapping.byUnit().entrySet().stream()
                .map(e -> score(new ResultJson().put("unit", e.getKey().name()), e.getValue()))
                .toList())
        .put(
            "findOut",
            mapping.errands().stream()
                .filter(errand -> unit == null || errand.unit() == unit)
                .map(MappingCommand::json)
                .toList())
        .text();
  }

  private static ResultJson score(ResultJson into, Score score) {
    return into.put("asked", score.asked()).put("known", score.known()).put("fresh", score.fresh());
  }

  private static ResultJson json(Errand errand) {
    return new ResultJson()
        .put("unit", errand.unit().name())
        .put("kind", errand.kind().name())
        .put("id", errand.id())
        .put("missing", String.join(" ", errand.missing().stream().map(Enum::name).toList()))
        .put("old", String.join(" ", errand.old().stream().map(Enum::name).toList()))
        .put("verified", errand.verified() == null ? null : errand.verified().toString());
  }
}
