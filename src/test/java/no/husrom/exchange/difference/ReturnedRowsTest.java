package no.husrom.exchange.difference;

import static no.husrom.exchange.difference.ReturnedCase.change;
import static no.husrom.exchange.difference.ReturnedCase.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.husrom.exchange.Counts;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.OpenedFiles;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.Mapping;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;

/// What becomes of rows that are gone, on either side, and of new ones.
class ReturnedRowsTest extends ReturnedExport {
  @Test
  void rowsTakenAwayAndCellsEmptiedEraseNothingAndNewRowsAreCreated() {
    try (EditedWorkbook sheet = sheet()) {
      sheet
          .remove(Register.DWELLINGS, "B4")
          .remove(Register.DWELLINGS, "B5")
          .empty("B1", DwellingField.NOTE)
          .add(
              Register.DWELLINGS,
              DwellingField.ADDRESS,
              "Nyvegen 1",
              DwellingField.BEDROOMS,
              1,
              DwellingField.RENT,
              7_000)
          .add(
              Register.LEASES,
              LeaseField.DWELLING,
              "Nyvegen 1",
              LeaseField.HOUSEHOLD,
              "H3",
              LeaseField.STARTS,
              LocalDate.of(2026, 4, 1));
    }
    ImportPreview preview = read(Choices.NONE);
    assertThat(preview.total()).isEqualTo(new Counts(2, 0, 9, 0));
    assertThat(notes(preview))
        .containsExactly(
            "Éi celle er tømd i arket etter eksporten. Ei tom celle slettar ingenting.",
            "Bustader: 2 oppføringar frå eksporten står ikkje i fila lenger. Dei er ikkje sletta i"
                + " registeret.");
    commit(preview);
    assertThat(ReturnedCase.count(database, Register.DWELLINGS)).isEqualTo(6);
    assertThat(ReturnedCase.count(database, Register.LEASES)).isEqualTo(3);
    assertThat(now(database, "B1", DwellingField.NOTE)).isEqualTo("Nøkkel i skap 1");
  }

  @Test
  void aRecordDeletedMeanwhileStaysDeletedAndAnEditOfItIsToldOfInItsPlace() {
    ReturnedCase.deleteHome(database, "B4");
    ReturnedCase.deleteHome(database, "B5");
    try (EditedWorkbook sheet = sheet()) {
      sheet.set("B5", DwellingField.RENT, 8_500).set("B1", DwellingField.RENT, 8_100);
    }
    ImportPreview preview = read(Choices.NONE);
    assertThat(Tables.kinds(preview)).containsExactly("6A RemovedMeanwhile");
    assertThat(preview.counts(Register.DWELLINGS)).isEqualTo(new Counts(0, 1, 2, 1));
    assertThat(preview.refusedRows()).hasSize(1);
    assertThat(notes(preview)).hasSize(1).allMatch(note -> note.startsWith("Éi rad er urørt"));
    commit(preview);
    assertThat(ReturnedCase.count(database, Register.DWELLINGS)).isEqualTo(3);
    OpenedFiles files = OpenedFiles.open(List.of(file));
    OpenedFiles repaired = files.repaired(preview.problems().getFirst().place(), "");
    ImportPreview anew =
        IMPORTER.preview(
            repaired, Mapping.NONE, IMPORTER.ground(repaired, database), Language.NYNORSK);
    assertThat(anew.counts(Register.DWELLINGS)).isEqualTo(new Counts(1, 0, 3, 0));
  }

  @Test
  void anUntouchedRowDoesNotNeedWhatItNamedWhenItWasExported() {
    change(database, "L1", LeaseField.DWELLING, "B5");
    ReturnedCase.deleteHome(database, "B2");
    try (EditedWorkbook sheet = sheet()) {
      sheet.set("L1", LeaseField.DEPOSIT, 20_000);
    }
    ImportPreview preview = read(Choices.NONE);
    assertThat(preview.problems()).isEmpty();
    commit(preview);
    assertThat(now(database, "L1", LeaseField.DWELLING)).isEqualTo("B5");
    assertThat(now(database, "L1", LeaseField.DEPOSIT)).isEqualTo(20_000);
  }

  @Test
  void rowsThatHaveLostTheirIdsAreKnownByWhatTheyAreCalled() {
    change(database, "B1", DwellingField.RENT, 9_000);
    try (EditedWorkbook sheet = sheet()) {
      sheet.clear(DwellingField.ID).clear(HouseholdField.ID).clear(LeaseField.ID);
    }
    ImportPreview preview = read(Choices.NONE);
    assertThat(preview.problems()).isEmpty();
    assertThat(preview.total()).isEqualTo(new Counts(0, 0, 11, 0));
    assertThat(now(database, "B1", DwellingField.RENT)).isEqualTo(9_000);
  }
}
