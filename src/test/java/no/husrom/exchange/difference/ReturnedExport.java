package no.husrom.exchange.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.OpenedFiles;
import no.husrom.exchange.Tables;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.problem.NoteWords;
import no.husrom.register.RegisterStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An export of the small office, and what importing it does after the registers have moved on.
abstract class ReturnedExport {
  static final Importer IMPORTER = new Importer(Tables.CLOCK);
  static final RegisterStore STORE = new RegisterStore();

  @TempDir Path folder;
  final Database database = Engine.H2.open();
  Path file = Path.of("");

  @BeforeEach
  void export() {
    ReturnedCase.fill(database);
    file = ReturnedCase.export(database, folder.resolve("ut.xlsx"), Language.NYNORSK);
  }

  @AfterEach
  void close() {
    database.close();
  }

  EditedWorkbook sheet() {
    return EditedWorkbook.of(file, Language.NYNORSK);
  }

  ImportPreview read(Choices choices) {
    return read(database, file, choices);
  }

  static ImportPreview read(Database database, Path file, Choices choices) {
    OpenedFiles files = OpenedFiles.open(List.of(file));
    return IMPORTER.preview(
        files, Mapping.NONE, IMPORTER.ground(files, database).with(choices), Language.NYNORSK);
  }

  void commit(ImportPreview preview) {
    assertThat(IMPORTER.commit(preview, database)).isInstanceOf(ImportResult.Saved.class);
  }

  static List<String> notes(ImportPreview preview) {
    NoteWords words = new NoteWords(Language.NYNORSK);
    return preview.notes().stream().map(words::sentence).toList();
  }
}
