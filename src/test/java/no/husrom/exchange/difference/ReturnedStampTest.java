package no.husrom.exchange.difference;

import static no.husrom.exchange.difference.ReturnedCase.change;
import static no.husrom.exchange.difference.ReturnedCase.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.husrom.exchange.Counts;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.OpenedFiles;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.OpenSheet;
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

  @Test
  void exportsOfOneNameFromTwoFoldersKeepEachItsOwnMoment() throws Exception {
    Path earlier = Files.createDirectories(folder.resolve("a")).resolve("Register.xlsx");
    Path later = Files.createDirectories(folder.resolve("b")).resolve("Register.xlsx");
    ReturnedCase.export(database, earlier, Language.NYNORSK);
    change(database, "B1", DwellingField.RENT, 9_000);
    change(database, "B2", DwellingField.RENT, 9_000);
    ReturnedCase.export(database, later, Language.NYNORSK);
    try (EditedWorkbook one = EditedWorkbook.of(earlier, Language.NYNORSK);
        EditedWorkbook other = EditedWorkbook.of(later, Language.NYNORSK)) {
      one.remove(Register.DWELLINGS, "B2");
      for (String id : List.of("B1", "B3", "B4", "B5")) {
        other.remove(Register.DWELLINGS, id);
      }
      for (String id : List.of("H1", "H2", "H3")) {
        other.remove(Register.HOUSEHOLDS, id);
      }
      other.remove(Register.LEASES, "L1").remove(Register.LEASES, "L2");
      other.remove(Register.DECISIONS, "2026").set("B2", DwellingField.RENT, 9_500);
    }
    OpenedFiles files = OpenedFiles.open(List.of(earlier, later));
    assertThat(files.sheets().stream().map(OpenSheet::file).distinct())
        .containsExactly(
            Path.of("a", "Register.xlsx").toString(), Path.of("b", "Register.xlsx").toString());
    commit(
        IMPORTER.preview(files, Mapping.NONE, IMPORTER.ground(files, database), Language.NYNORSK));
    assertThat(now(database, "B1", DwellingField.RENT)).isEqualTo(9_000);
    assertThat(now(database, "B2", DwellingField.RENT)).isEqualTo(9_500);
  }
}
