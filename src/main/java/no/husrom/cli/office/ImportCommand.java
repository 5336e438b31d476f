package no.husrom.cli.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.write.RejectedSheet;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads the office's sheets into the registers. Refused rows leave the accepted ones alone, unless
/// the user is strict.
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--rejected", paramLabel = "FILE")
  private @Nullable Path rejected;

  @Option(names = "--json")
  private boolean json;

  public ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (dryRun && !Database.exists(session.location())) {
      return told(read(Registers.EMPTY), new ImportResult.Withheld());
    }
    return session.withOrWithoutDatabase(this::into);
  }

  private int into(Database database) {
    ImportPreview preview = read(database.read(new RegisterStore()::read));
    if (dryRun) {
      return told(preview, new ImportResult.Withheld());
    }
    Importer importer = new Importer(session.clock());
    return told(
        preview,
        strict ? importer.commitStrictly(preview, database) : importer.commit(preview, database));
  }

  private ImportPreview read(Registers registers) {
    return new Importer(session.clock())
        .read(files, Optional.empty(), registers, session.language());
  }

  private int told(ImportPreview preview, ImportResult result) {
    Texts texts = session.texts(ImportCommand.class);
    boolean saved = result instanceof ImportResult.Saved;
    ImportAnswer answer = new ImportAnswer(session, preview, saved);
    if (json) {
      session.answer(answer.json().text());
    } else {
      answer.tellProblems();
      session.answer(answer.words());
    }
    if (rejected != null && !preview.refusedRows().isEmpty()) {
      int code =
          session.saved(
              RejectedSheet.write(
                  Session.path(rejected), preview.refusedRows(), session.language()));
      if (code != ExitCode.DONE) {
        return code;
      }
    }
    boolean unreadable = preview.hasRefusedFile() || preview.isUnrecognised();
    boolean refused = preview.total().rejected() > 0;
    if (result instanceof ImportResult.RegistersChanged) {
      return session.wrong(texts.say("import.changed"));
    } else if (unreadable) {
      return session.wrong(texts.say("import.nothing"));
    } else if (!saved && !dryRun) {
      return session.wrong(texts.say("import.strict"));
    }
    return refused ? ExitCode.PARTLY : ExitCode.DONE;
  }
}
