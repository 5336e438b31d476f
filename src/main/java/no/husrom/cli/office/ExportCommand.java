package no.husrom.cli.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.exchange.write.KoboWorkbook;
import no.husrom.exchange.write.RegisterWorkbook;
import no.husrom.file.Saving;
import no.husrom.register.RegisterStore;
import no.husrom.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the registers as a workbook that `import` takes back unchanged.
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {
  /// In what form.
  enum Form {
    WORKBOOK,
    /// The 35 columns of Kobo's import of dwellings.
    KOBO
  }

  private final Session session;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "husrom.export.file")
  private Path file;

  @Option(names = "--format", paramLabel = "workbook|kobo")
  private Form form = Form.WORKBOOK;

  @Option(names = "--json")
  private boolean json;

  public ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(this::from);
  }

  private int from(Database database) {
    Path where = Session.path(file);
    int code = session.saved(write(where, database));
    if (code == ExitCode.DONE) {
      session.answer(
          json
              ? new ResultJson().put("file", where.toString()).text()
              : session.texts(ExportCommand.class).say("file.written", where.toString()));
    }
    return code;
  }

  private Saving write(Path where, Database database) {
    LocalDate today = LocalDate.now(session.clock());
    return switch (form) {
      case WORKBOOK -> RegisterWorkbook.write(where, database, today, session.language());
      case KOBO -> KoboWorkbook.write(where, database.read(new RegisterStore()::read), today);
    };
  }
}
