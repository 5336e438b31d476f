package no.husrom.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.husrom.exchange.difference.Choices;
import no.husrom.exchange.difference.Ground;
import no.husrom.exchange.heading.HeadingBook;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.Recognised;
import no.husrom.exchange.heading.Recognition;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.read.ImportReading;
import no.husrom.exchange.remember.MappingStore;
import no.husrom.exchange.remember.Remembered;
import no.husrom.register.PastStore;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.trail.Cause;
import no.husrom.text.Language;

/// Reads the office's own sheets into the registers: first as a preview, then saved whole.
public final class Importer {
  private final Clock clock;
  private final HeadingBook book = new HeadingBook();
  private final RegisterStore store = new RegisterStore();
  private final MappingStore mappings = new MappingStore();

  /// The clock says what day it is: a status in a sheet that has no date holds from today.
  public Importer(Clock clock) {
    this.clock = clock;
  }

  /// Opens, recognises and judges in one go. `wishes` go before what is recognised.
  public ImportPreview read(
      List<Path> files, Optional<Mapping> wishes, Registers snapshot, Language language) {
    return preview(OpenedFiles.open(files), wishes.orElse(Mapping.NONE), snapshot, language);
  }

  /// Judges files that are open already, as when the user has changed the mapping.
  public ImportPreview preview(
      OpenedFiles files, Mapping wishes, Registers snapshot, Language language) {
    return preview(files, wishes, Ground.of(snapshot), language);
  }

  /// As the other, on the registers as they are and were: of a file that was exported from them
  /// only what was edited in it is taken.
  public ImportPreview preview(
      OpenedFiles files, Mapping wishes, Ground ground, Language language) {
    Recognised recognised = new Recognition(book).recognise(files.sheets(), wishes);
    ImportReading reading =
        ImportReading.of(files.sheets(), recognised, book, ground, LocalDate.now(clock), language);
    List<Problem> problems = new ArrayList<>(files.refused());
    problems.addAll(reading.problems());
    List<Note> notes = new ArrayList<>(files.notes());
    notes.addAll(reading.notes());
    Mapping proposed = wishes.sheets().isEmpty() ? recognised.mapping() : proposed(files);
    return ImportPreview.of(proposed, recognised.mapping(), reading, problems, notes, ground.now());
  }

  /// What these files are to be judged on: the registers as they are, and as they were when a file
  /// was exported from this database. Reads all of it at once; slow when much has happened since.
  public Ground ground(OpenedFiles files, Database database) {
    return database.read(
        tx -> {
          Registers now = store.read(tx);
          PastStore past = new PastStore();
          Map<String, Optional<Ground.Past>> pasts = new HashMap<>();
          files
              .stamps()
              .forEach(
                  (file, stamp) ->
                      pasts.put(
                          file,
                          past.at(tx, stamp.moment(), now)
                              .map(then -> new Ground.Past(then, stamp.day()))));
          return new Ground(now, pasts, Choices.NONE);
        });
  }

  /// How the sheets would be read had nobody said anything of them.
  private Mapping proposed(OpenedFiles files) {
    return new Recognition(book).recognise(files.sheets(), Mapping.NONE).mapping();
  }

  /// How sheets with the same headings were read when they were last imported.
  public Remembered remembered(OpenedFiles files, Database database) {
    return database.read(tx -> mappings.find(tx, proposed(files)));
  }

  /// Forgets how sheets with the same headings were read; of how many sources.
  public int forget(OpenedFiles files, Database database) {
    return database.write(tx -> mappings.forget(tx, proposed(files)));
  }

  /// Saves every accepted row of a preview in one transaction; rows that are refused are left out.
  /// Nothing is saved while sheet and program disagree on a field and nobody has chosen. What was
  /// chosen of how the sheets are read is remembered.
  ///
  /// @throws StoreException when the database cannot be written
  public ImportResult commit(ImportPreview preview, Database database) {
    String files =
        preview.mapping().sheets().stream()
            .map(SheetMapping::file)
            .distinct()
            .collect(Collectors.joining(", "));
    return commit(preview, database, Cause.imported(files));
  }

  private ImportResult commit(ImportPreview preview, Database database, Cause cause) {
    if (preview.hasRefusedFile()
        || preview.isUnrecognised()
        || !preview.differences().open().isEmpty()) {
      return new ImportResult.Withheld();
    }
    try {
      return database.write(
          cause,
          tx -> {
            if (!store.isUnchangedSince(tx, preview.snapshot())) {
              return new ImportResult.RegistersChanged();
            }
            store.saveRecords(tx, new Numbering(preview).registers(tx));
            mappings.save(tx, preview.proposed(), preview.mapping(), clock.instant());
            return new ImportResult.Saved(preview.counts());
          });
    } catch (StoreException e) {
      if (e.trouble() == StoreException.Trouble.CHANGED_BY_OTHER) {
        return new ImportResult.RegistersChanged();
      }
      throw e;
    }
  }

  /// As [#commit], but nothing is saved when any row is refused.
  public ImportResult commitStrictly(ImportPreview preview, Database database) {
    return preview.total().rejected() > 0 ? new ImportResult.Withheld() : commit(preview, database);
  }

  /// As [#commitStrictly(ImportPreview, Database)], for rows that were written in a table.
  public ImportResult commitWritten(ImportPreview preview, Database database) {
    return preview.total().rejected() > 0
        ? new ImportResult.Withheld()
        : commit(preview, database, Cause.HAND);
  }
}
