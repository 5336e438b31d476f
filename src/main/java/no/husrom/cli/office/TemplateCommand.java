package no.husrom.cli.office;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.exchange.write.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the empty import workbook.
@Command(name = "template")
public final class TemplateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "husrom.template.file")
  private Path file;

  @Option(names = "--json")
  private boolean json;

  public TemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path where = Session.path(file);
    int code = session.saved(Template.write(where, session.language()));
    if (code == ExitCode.DONE) {
      session.answer(
          json
              ? new ResultJson().put("file", where.toString()).text()
              : session.texts(TemplateCommand.class).say("file.written", where.toString()));
    }
    return code;
  }
}
