package no.husrom.cli.instrument;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.measure.ladder.LadderReport;
import no.husrom.measure.ladder.LadderRow;
import no.husrom.measure.ladder.LadderStore;
import no.husrom.measure.ladder.LadderWords;
import no.husrom.measure.ladder.LadderWorkbook;
import no.husrom.office.RateStore;
import no.husrom.office.RateWords;
import no.husrom.register.RegisterStore;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The households that could own or rent privately and have not been tried, with what each would
/// free; with a file, all ladders as a workbook.
@Command(name = "ladder")
public final class LadderCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--json")
  private boolean json;

  public LadderCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(this::from);
  }

  private int from(Database database) {
    LadderReport report;
    try {
      report =
          database.read(
              tx ->
                  LadderReport.of(
                      new RegisterStore().read(tx),
                      new LadderStore().all(tx),
                      new RateStore().book(tx),
                      LocalDate.now(session.clock())));
    } catch (MissingRateException e) {
      return session.wrong(new RateWords(session.language()).missing(e));
    }
    int code = ExitCode.DONE;
    if (out != null) {
      code = session.saved(LadderWorkbook.of(report, session.language()).save(Session.path(out)));
    }
    if (code == ExitCode.DONE) {
      session.answer(json ? json(report) : words(report));
    }
    return code;
  }

  private String words(LadderReport report) {
    Texts texts = session.texts(LadderCommand.class);
    LadderWords words = new LadderWords(session.language());
    List<LadderRow> untested = report.untested();
    StringBuilder all =
        new StringBuilder(texts.say("ladder.count", untested.size(), report.rows().size()));
    for (LadderRow row : untested) {
      String address = row.address();
      String ways = words.ways(row.untestedWaysOut());
      String id = row.household().id();
      String label = row.household().label();
      all.append(System.lineSeparator())
          .append(
              address == null
                  ? texts.say("ladder.row.secret", id, label, ways)
                  : texts.say("ladder.row", id, label, ways, address));
    }
    return all.toString();
  }

  private static String json(LadderReport report) {
    return new ResultJson()
        .put("day", report.day().toString())
        .put("households", report.rows().size())
        .put("untested", report.untested().stream().map(LadderCommand::json).toList())
        .text();
  }

  private static ResultJson json(LadderRow row) {
    boolean hidden = row.household().secrecy().hidden();
    return new ResultJson()
        .put("household", row.household().id())
        .put("frees", hidden || row.dwelling() == null ? null : row.dwelling().id())
        .put(
            "ways",
            row.untestedWaysOut().stream()
                .map(way -> new ResultJson().put("instrument", way.name()))
                .toList());
  }
}
