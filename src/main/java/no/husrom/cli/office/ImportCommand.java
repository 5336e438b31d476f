package no.husrom.cli.office;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.OpenedFiles;
import no.husrom.exchange.difference.Choices;
import no.husrom.exchange.difference.Ground;
import no.husrom.exchange.difference.Side;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.remember.MappingFile;
import no.husrom.exchange.remember.MappingJson;
import no.husrom.exchange.remember.Remembered;
import no.husrom.exchange.remember.UsedMappingJson;
import no.husrom.exchange.words.DayOrder;
import no.husrom.exchange.write.RejectedSheet;
import no.husrom.file.FilesTogether;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads the office's sheets into the registers. Refused rows leave the accepted ones alone, unless
/// the user is strict. Of a workbook that was exported here, only what was edited in it is taken;
/// where the program has changed the same field, nothing is saved until the user says whose word
/// counts.
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

  @Option(names = "--mapping", paramLabel = "FILE")
  private @Nullable Path mapping;

  @Option(names = "--save-mapping", paramLabel = "FILE")
  private @Nullable Path saveMapping;

  @Option(names = "--conflicts", paramLabel = "sheet|program")
  private @Nullable Side conflicts;

  @Option(names = "--forget-mapping")
  private boolean forget;

  @Option(names = "--dates", paramLabel = "day-first|month-first")
  private @Nullable DayOrder dates;

  @Option(names = "--json")
  private boolean json;

  public ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (mapping == null) {
      return with(null);
    }
    return switch (MappingJson.read(Session.path(mapping))) {
      case MappingFile.Read(Mapping wishes) -> with(wishes);
      case MappingFile.Unusable unusable -> session.wrong(unusable.sentence(session.language()));
    };
  }

  /// @param given the mapping of a file; without one, what is remembered of sheets like these
  private int with(@Nullable Mapping given) {
    OpenedFiles opened = OpenedFiles.open(files);
    Remembered said = new Remembered(given == null ? Mapping.NONE : given, List.of());
    if (dryRun && !Database.exists(session.location())) {
      return judged(opened, said, Ground.of(Registers.EMPTY), _ -> new ImportResult.Withheld());
    }
    return session.withOrWithoutDatabase(
        database ->
            judged(
                opened,
                given == null ? remembered(opened, database) : said,
                importer().ground(opened, database),
                preview -> commit(preview, database)));
  }

  private Remembered remembered(OpenedFiles opened, Database database) {
    if (!forget) {
      return importer().remembered(opened, database);
    }
    if (!dryRun) {
      importer().forget(opened, database);
    }
    return Remembered.NOTHING;
  }

  private ImportResult commit(ImportPreview preview, Database database) {
    if (dryRun) {
      return new ImportResult.Withheld();
    }
    return strict
        ? importer().commitStrictly(preview, database)
        : importer().commit(preview, database);
  }

  private Importer importer() {
    return new Importer(session.clock());
  }

  /// The files asked for are written beside their places first: where one cannot be, nothing is
  /// saved at all.
  private int judged(
      OpenedFiles opened,
      Remembered said,
      Ground ground,
      Function<ImportPreview, ImportResult> commit) {
    Mapping wishes = dates == null ? said.wishes() : said.wishes().dated(dates);
    Choices choices = conflicts == null ? Choices.NONE : Choices.all(conflicts);
    ImportPreview preview =
        importer().preview(opened, wishes, ground.with(choices), session.language());
    try (FilesTogether out = new FilesTogether()) {
      int written = write(out, opened, preview);
      if (written != ExitCode.DONE) {
        return written;
      }
      ImportResult result = commit.apply(preview);
      tell(new ImportAnswer(session, preview, said, result instanceof ImportResult.Saved));
      written = session.saved(out.finish());
      return written == ExitCode.DONE ? code(preview, result) : written;
    }
  }

  private void tell(ImportAnswer answer) {
    if (json) {
      session.answer(answer.json().text());
    } else {
      answer.tellProblems();
      session.answer(answer.words());
    }
  }

  private int write(FilesTogether out, OpenedFiles opened, ImportPreview preview) {
    int code = ExitCode.DONE;
    if (rejected != null && !preview.refusedRows().isEmpty()) {
      code =
          session.saved(
              out.add(
                  Session.path(rejected),
                  file -> RejectedSheet.write(file, preview.refusedRows(), session.language())));
    }
    if (saveMapping != null && code == ExitCode.DONE) {
      code =
          session.saved(
              out.add(
                  Session.path(saveMapping),
                  file -> UsedMappingJson.write(file, preview.mapping(), opened.sheets())));
    }
    return code;
  }

  private int code(ImportPreview preview, ImportResult result) {
    Texts texts = session.texts(ImportCommand.class);
    if (result instanceof ImportResult.RegistersChanged) {
      return session.wrong(texts.say("import.changed"));
    } else if (preview.hasRefusedFile() || preview.isUnrecognised()) {
      return session.wrong(texts.say("import.nothing"));
    } else if (!preview.differences().open().isEmpty()) {
      return session.wrong(texts.say("import.conflicts", preview.differences().open().size()));
    } else if (!(result instanceof ImportResult.Saved) && !dryRun) {
      return session.wrong(texts.say("import.strict"));
    }
    return preview.total().rejected() > 0 ? ExitCode.PARTLY : ExitCode.DONE;
  }
}
