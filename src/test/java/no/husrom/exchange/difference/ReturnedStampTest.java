package no.husrom.exchange.difference;

import static no.husrom.exchange.difference.ReturnedCase.change;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import no.husrom.exchange.Counts;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.DwellingField;
import no.husrom.history.History;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;

/// Which moment an export is known to be of.
class ReturnedStampTest extends ReturnedExport {
  @Test
  void undoAndRedoInTheProgramCountAsWhatTheyLeave() {
    change(database, "B1", DwellingField.RENT, 9_000);
    try (EditedWorkbook sheet = sheet()) {
      sheet.set("B1", DwellingField.RENT, 8_500);
    }
    assertThat(read(Choices.NONE).differences().open()).hasSize(1);
    History history = new History(database);
    long step = history.toUndo().orElseThrow().id();
    history.undo(step);
    assertThat(read(Choices.NONE).differences().open()).isEmpty();
    history.redo(step);
    assertThat(read(Choices.NONE).differences().open()).hasSize(1);
  }

  /// `libreoffice.xlsx` is the export of this very database, opened and saved again by LibreOffice
  /// 7.
  @Test
  void aWorkbookThatLibreOfficeHasSavedStillKnowsWhatItWasExportedAs() throws Exception {
    try (Database office = Database.open(Engine.H2.empty(), Tables.CLOCK);
        var saved = ReturnedStampTest.class.getResourceAsStream("libreoffice.xlsx")) {
      ReturnedCase.fill(office);
      Path copy = folder.resolve("lagra.xlsx");
      Files.copy(Objects.requireNonNull(saved), copy);
      change(office, "B1", DwellingField.RENT, 9_000);
      assertThat(read(office, copy, Choices.NONE).total()).isEqualTo(new Counts(0, 0, 11, 0));
      try (EditedWorkbook sheet = EditedWorkbook.of(copy, Language.NYNORSK)) {
        sheet.set("B1", DwellingField.RENT, 8_500).set("B2", DwellingField.RENT, 8_600);
      }
      ImportPreview preview = read(office, copy, Choices.NONE);
      assertThat(preview.differences().open()).extracting(Conflict::id).containsExactly("B1");
      assertThat(preview.total()).isEqualTo(new Counts(0, 1, 10, 0));
    }
  }

  @Test
  void anExportOfAnotherDatabaseIsReadAsAnySheetAndSaysSo() {
    try (Database other = Engine.H2.open()) {
      ReturnedCase.fill(other);
      change(other, "B1", DwellingField.RENT, 9_000);
      ImportPreview preview = read(other, file, Choices.NONE);
      assertThat(preview.total()).isEqualTo(new Counts(0, 1, 10, 0));
      assertThat(notes(preview))
          .containsExactly(
              "Fila er eksportert frå ein annan database. Ho er lesen som eit vanleg ark: kva som"
                  + " er endra etter eksporten, er ikkje kjent.");
    }
  }
}
