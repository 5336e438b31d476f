package no.husrom.cli.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.report.Report;
import no.husrom.report.ReportKind;
import no.husrom.report.ReportYear;
import no.husrom.report.reckon.ReportStore;
import no.husrom.report.workbook.ReportWorkbook;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A yearly report: its figures, and as a workbook with the rows behind each.
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "kostra|needs-report|need-overview|throughput")
  private ReportKind kind;

  @Option(names = "--year", required = true, paramLabel = "YEAR")
  private int year;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--json")
  private boolean json;

  public ReportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Texts texts = session.texts(ReportCommand.class);
    LocalDate today = LocalDate.now(session.clock());
    return switch (ReportYear.of(kind, year, today)) {
      case ReportYear.TooLate(int last) ->
          session.wrong(texts.say("report.too-late", String.valueOf(last)));
      case ReportYear.Gone(int first) ->
          session.wrong(texts.say("report.gone", String.valueOf(first)));
      case ReportYear.Possible _ -> session.withDatabase(database -> from(database, today));
    };
  }

  private int from(Database database, LocalDate today) {
    Report report = database.read(tx -> new ReportStore().read(tx, kind, year, today));
    ReportAnswer answer = new ReportAnswer(report, session);
    if (out == null) {
      session.answer(json ? answer.json(null) : answer.words());
      return ExitCode.DONE;
    }
    Path file = Session.path(out);
    int code = session.saved(ReportWorkbook.of(report, session.language()).save(file));
    if (code == ExitCode.DONE) {
      session.answer(
          json
              ? answer.json(file)
              : answer.words()
                  + System.lineSeparator()
                  + session.texts(ReportCommand.class).say("file.written", file.toString()));
    }
    return code;
  }
}
