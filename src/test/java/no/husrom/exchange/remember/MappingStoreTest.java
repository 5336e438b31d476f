package no.husrom.exchange.remember;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.dwelling.Status;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.OpenedFiles;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.heading.OwnWords;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.words.DayOrder;
import no.husrom.register.RegisterStore;
import no.husrom.store.Database;
import no.husrom.store.Location;
import no.husrom.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is chosen is kept in a file database, and known again after it was closed.
class MappingStoreTest {
  private final Importer importer = new Importer(Tables.CLOCK);
  private Database database;

  @TempDir Path folder;

  @BeforeEach
  void open() {
    database = Database.open(new Location.LocalFile(folder.resolve("office")), Tables.CLOCK);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static OpenedFiles files(OpenSheet... sheets) {
    return new OpenedFiles(List.of(sheets), List.of());
  }

  private ImportPreview preview(OpenedFiles files, Mapping wishes) {
    return importer.preview(
        files, wishes, database.read(new RegisterStore()::read), Language.NYNORSK);
  }

  private void imported(OpenedFiles files, Mapping wishes) {
    assertThat(importer.commit(preview(files, wishes), database))
        .isInstanceOf(ImportResult.Saved.class);
  }

  private static Mapping wish(String sheet, OwnWords words, ColumnMapping... columns) {
    return new Mapping(
        List.of(
            new SheetMapping("fil.xlsx", sheet, Register.DWELLINGS, 0, List.of(columns), words)));
  }

  private static ColumnMapping column(int number, String heading, Target target) {
    return new ColumnMapping(number, heading, target, Certainty.CHOSEN);
  }

  private static final OwnWords EMPTY_IS_READY =
      OwnWords.of(
          java.util.Map.of(
              DwellingField.STATUS, java.util.Map.of("Står tom", Status.READY.name())));

  @Test
  void whatWasChosenIsKnownInAnotherSheetWithTheSameHeadingsAfterARestart() {
    imported(
        files(Tables.sheet("Juni", "Adresse|Soverom|Krinkel|Status", "Vegen 1|2|Haugen|Står tom")),
        wish(
            "Juni",
            EMPTY_IS_READY,
            column(2, "Krinkel", new Target.ToField(DwellingField.DISTRICT))));
    close();
    open();
    OpenedFiles next =
        files(
            Tables.sheet(
                "Juli", "Liste", "", "Status|krinkel |ADRESSE|Soverom", "Står tom|Øra|Vegen 2|3"));
    Remembered remembered = importer.remembered(next, database);
    assertThat(remembered.times())
        .isEqualTo(
            List.of(
                new Remembered.LastTime("fil.xlsx", "Juli", "fil.xlsx", Tables.CLOCK.instant())));
    imported(next, remembered.wishes());
    List<Dwelling> dwellings = database.read(tx -> new DwellingStore().all(tx));
    assertThat(dwellings)
        .extracting(d -> d.surroundings().district(), d -> d.statuses().getFirst().status())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Haugen", Status.READY),
            org.assertj.core.groups.Tuple.tuple("Øra", Status.READY));
  }

  @Test
  void aSheetThatWasNotRecognisedIsTheSecondTime() {
    OpenSheet odd = Tables.sheet("Ark1", "Kor|Kammers", "Vegen 1|2");
    Mapping wishes =
        new Mapping(
            List.of(
                new SheetMapping(
                    "fil.xlsx",
                    "Ark1",
                    Register.DWELLINGS,
                    1,
                    List.of(
                        column(0, "Kor", new Target.ToField(DwellingField.ADDRESS)),
                        column(1, "Kammers", new Target.ToField(DwellingField.BEDROOMS))),
                    OwnWords.NONE)));
    imported(files(odd), wishes);
    OpenedFiles next = files(Tables.sheet("Nytt", "", "", "Kor|Kammers", "Vegen 1|3", "Vegen 9|1"));
    ImportPreview preview = preview(next, importer.remembered(next, database).wishes());
    assertThat(preview.problems()).isEmpty();
    assertThat(preview.counts(Register.DWELLINGS).created()).isEqualTo(1);
    assertThat(preview.counts(Register.DWELLINGS).updated()).isEqualTo(1);
  }

  @Test
  void sheetsWithTheSameHeadingsAreToldApartByTheirNames() {
    OpenSheet ours = Tables.sheet("Bustader", "Adresse|Soverom", "Vegen 1|2");
    OpenSheet old = Tables.sheet("Gamle", "Adresse|Soverom", "Vegen 2|2");
    Mapping without =
        new Mapping(
            List.of(new SheetMapping("fil.xlsx", "Gamle", null, 0, List.of(), OwnWords.NONE)));
    imported(files(ours, old), without);
    assertThat(
            preview(files(ours, old), importer.remembered(files(ours, old), database).wishes())
                .total()
                .unchanged())
        .isEqualTo(1);
    OpenSheet other = Tables.sheet("Nye", "Adresse|Soverom", "Vegen 3|2");
    assertThat(importer.remembered(files(other), database)).isEqualTo(Remembered.NOTHING);
  }

  @Test
  void theOrderOfDatesIsAskedOnceAndThenKnown() {
    OpenedFiles files =
        files(Tables.sheet("B", "Adresse|Soverom|Innleid fra", "Vegen 1|2|03/04/2026"));
    imported(files, Mapping.NONE.dated(DayOrder.MONTH_FIRST));
    ImportPreview again = preview(files, importer.remembered(files, database).wishes());
    assertThat(again.total().unchanged()).isEqualTo(1);
    assertThat(again.notes())
        .extracting(Note::handling)
        .containsExactly(new Handling.MonthFirst(List.of("C")));
  }

  @Test
  void whereNothingWasChosenNothingIsKept() {
    OpenedFiles sure = files(Tables.sheet("Bustader", "Adresse|Soverom|Farge", "Vegen 1|2|raud"));
    imported(sure, Mapping.NONE);
    assertThat(importer.remembered(sure, database)).isEqualTo(Remembered.NOTHING);
  }

  @Test
  void whatIsForgottenIsNotKnownAgain() {
    OpenedFiles files = files(Tables.sheet("Bustader", "Adresse|Soverom|Farge", "Vegen 1|2|raud"));
    imported(
        files,
        wish("Bustader", OwnWords.NONE, column(2, "Farge", new Target.Skipped(Target.Why.CHOSEN))));
    assertThat(importer.remembered(files, database).times()).hasSize(1);
    assertThat(importer.forget(files, database)).isEqualTo(1);
    assertThat(importer.remembered(files, database)).isEqualTo(Remembered.NOTHING);
  }
}
