package no.husrom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.problem.Severity;
import no.husrom.exchange.write.RejectedSheet;
import no.husrom.file.Saving;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImporterTest {
  private final Importer importer = new Importer(Tables.CLOCK);
  private final RegisterStore store = new RegisterStore();

  @TempDir Path folder;

  /// What a person might have made: titles above, mixed headings, dates and numbers in any form, a
  /// line of totals, one bad row in each sheet.
  private Path messy(Workbook workbook) throws IOException {
    Path file = folder.resolve("Oversikt 2026.xlsx");
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      Sheet dwellings = workbook.createSheet("Bustader");
      row(dwellings, 0, "Kommunale utleigebustader");
      row(
          dwellings,
          3,
          "Gateadresse",
          "Leil.nr",
          "Ant. soverom",
          "BRA (m²)",
          "Mnd.leige",
          "Heis",
          "Ledig frå");
      row(
          dwellings,
          4,
          "Kyrkjevegen 4",
          "H0101",
          2,
          "68,5",
          "9 500 kr",
          "ja",
          LocalDate.of(2026, 5, 1));
      row(dwellings, 5, "Kyrkjevegen 4", "H0102", "3", 81.5, 11_000, "nei", "1.6.26");
      row(dwellings, 6, "Strandgata 1", "", 1, "42,0", "-7 000", "", "");
      row(dwellings, 7, "Sum", "", "", "", 13_500, "", "");
      Sheet households = workbook.createSheet("Busetting");
      row(households, 0, "Familie", "Medlemmer (f. år)", "Klar dato", "Status", "Ønske");
      row(
          households,
          1,
          "Familie 1",
          "1985, 1987 og 2015 (barn)",
          "15. mai 2026",
          "søkt ut",
          "Sentrum, Haugen");
      row(households, 2, "Familie 2", "1990", "snart", "vedtak", "");
      Sheet leases = workbook.createSheet("Leigeforhold");
      row(leases, 0, "Adresse", "Leilegheit", "Leigetakar", "Innflytta", "Utløp", "Husleige");
      row(leases, 1, "Kyrkjevegen 4", "H0101", "Familie 1", "01.06.2026", "31.05.2029", "9 500");
      row(leases, 2, "Kyrkjevegen 4", "H0102", "Ukjende", "01.06.2026", "31.05.2029", "9 500");
      workbook.write(out);
    }
    return file;
  }

  private static void row(Sheet sheet, int number, Object... cells) {
    var row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      var cell = row.createCell(i);
      switch (cells[i]) {
        case Number value -> cell.setCellValue(value.doubleValue());
        case LocalDate day -> {
          cell.setCellValue(day);
          var style = sheet.getWorkbook().createCellStyle();
          style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd.mm.yyyy"));
          cell.setCellStyle(style);
        }
        case Object words -> cell.setCellValue(words.toString());
      }
    }
  }

  private ImportPreview read(Database database, Path... files) {
    return importer.read(
        List.of(files), Optional.empty(), database.read(store::read), Language.NYNORSK);
  }

  @ParameterizedTest
  @EnumSource
  void aMessyWorkbookIsTakenInButForTheRowsThatAreWrong(Engine engine) throws IOException {
    try (Database database = engine.open()) {
      Path file = messy(new XSSFWorkbook());
      ImportPreview preview = read(database, file);
      assertThat(Tables.kinds(preview))
          .containsExactly(
              "7E Unreadable", "0 CategoryAssumed", "3C Unreadable", "3 UnknownHousehold");
      assertThat(importer.commit(preview, database)).isInstanceOf(ImportResult.Saved.class);
      Registers saved = database.read(store::read);
      assertThat(saved.dwellings())
          .extracting(d -> d.address().line(), d -> d.size().area(), d -> d.rent().perMonth())
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  "Kyrkjevegen 4, H0101", new BigDecimal("68.5"), 9_500),
              org.assertj.core.groups.Tuple.tuple(
                  "Kyrkjevegen 4, H0102", new BigDecimal("81.5"), 11_000));
      assertThat(saved.dwellings()).extracting(d -> d.id()).allMatch(id -> id.matches("B\\d+"));
      assertThat(saved.households())
          .singleElement()
          .satisfies(h -> assertThat(h.id()).matches("H\\d+"));
      assertThat(saved.leases())
          .singleElement()
          .satisfies(l -> assertThat(l.id()).matches("L\\d+"));
      assertThat(read(database, file).total()).isEqualTo(new Counts(0, 0, 4, 3));
    }
  }

  @Test
  void anOldWorkbookIsTakenInAsTheNewOne() throws IOException {
    try (Database database = Engine.H2.open()) {
      assertThat(read(database, messy(new HSSFWorkbook())).total())
          .isEqualTo(new Counts(4, 0, 0, 3));
    }
  }

  @Test
  void refusedRowsAreWrittenWithTheirReasonAndCanBeCorrectedThere() throws IOException {
    try (Database database = Engine.H2.open()) {
      ImportPreview preview = read(database, messy(new XSSFWorkbook()));
      importer.commit(preview, database);
      Path rejected = folder.resolve("avviste.xlsx");
      assertThat(RejectedSheet.write(rejected, preview.refusedRows(), Language.NYNORSK))
          .isInstanceOf(Saving.Saved.class);
      Reading.Opened opened = (Reading.Opened) SheetReader.open(rejected);
      var sheet = opened.sheets().getFirst();
      assertThat(sheet.name()).isEqualTo("Bustader");
      assertThat(sheet.rows().getFirst().cell(7).asText())
          .isEqualTo("Kvifor rada ikkje vart teken inn");
      assertThat(sheet.rows().get(1).cell(0).asText()).isEqualTo("Strandgata 1");
      assertThat(sheet.rows().get(1).cell(7).asText())
          .isEqualTo(
              "Mnd.leige: «-7 000» er utanfor det som er mogeleg. Skriv eit tal frå 1 til"
                  + " 1\u00a0000\u00a0000. Rett cella; rada er ikkje teken inn.");
      correct(rejected);
      ImportPreview again = read(database, rejected);
      assertThat(Tables.sentences(again, Language.NYNORSK))
          .allMatch(line -> line.contains("kva gruppe") || line.contains("Ukjende"));
      assertThat(again.total()).isEqualTo(new Counts(2, 0, 0, 1));
    }
  }

  private static void correct(Path rejected) throws IOException {
    byte[] bytes = Files.readAllBytes(rejected);
    try (Workbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes));
        OutputStream out = Files.newOutputStream(rejected)) {
      workbook.getSheet("Bustader").getRow(1).createCell(4).setCellValue("7 000");
      workbook.getSheet("Busetting").getRow(1).createCell(2).setCellValue("01.06.2026");
      workbook.write(out);
    }
  }

  @Test
  void whoIsStrictGetsAllOrNothing() throws IOException {
    try (Database database = Engine.H2.open()) {
      ImportPreview preview = read(database, messy(new XSSFWorkbook()));
      assertThat(importer.commitStrictly(preview, database)).isEqualTo(new ImportResult.Withheld());
      assertThat(database.read(store::read)).isEqualTo(Registers.EMPTY);
    }
  }

  @Test
  void anImportIsWithheldWhenTheRegistersHaveChangedSinceItWasRead() throws IOException {
    try (Database database = Engine.H2.open()) {
      ImportPreview preview = read(database, messy(new XSSFWorkbook()));
      database.change(
          tx ->
              new DwellingStore()
                  .save(tx, Dwelling.of("X", Address.of("Vegen 1"), DwellingKind.FLAT, 1)));
      assertThat(importer.commit(preview, database)).isEqualTo(new ImportResult.RegistersChanged());
      assertThat(database.read(store::read).dwellings()).hasSize(1);
    }
  }

  @Test
  void anImportIsOneTransaction() throws IOException {
    try (Database database = Engine.H2.open()) {
      AtomicInteger commits = new AtomicInteger();
      database.onCommit(commits::incrementAndGet);
      importer.commit(read(database, messy(new XSSFWorkbook())), database);
      assertThat(commits).hasValue(1);
    }
  }

  @Test
  void windowsTextWithSemicolonsIsTakenIn() throws IOException {
    Path file =
        Files.write(
            folder.resolve("bustader.csv"),
            """
            Adresse;Bruksenhet;Soverom;Areal;Husleige;Kommunenr;Merknad
            Blåbærvegen 3;H0101;2;68,5;12 500,00;0301;"stille; lyst"
            Øvre gate 1;H0102;x;70;9000;0301;
            """
                .getBytes(Charset.forName("windows-1252")));
    ImportPreview preview =
        importer.read(List.of(file), Optional.empty(), Registers.EMPTY, Language.BOKMAAL);
    assertThat(Tables.kinds(preview)).containsExactly("3C Unreadable");
    Dwelling dwelling = preview.reading().dwellings().getFirst().record();
    assertThat(dwelling.address().street()).isEqualTo("Blåbærvegen 3");
    assertThat(dwelling.address().municipalityNumber()).isEqualTo("0301");
    assertThat(dwelling.size().area()).isEqualTo(new BigDecimal("68.5"));
    assertThat(dwelling.rent().perMonth()).isEqualTo(12_500);
    assertThat(dwelling.note()).isEqualTo("stille; lyst");
  }

  @Test
  void aFileThatCannotBeReadLeavesEverythingAsItWas() throws IOException {
    try (Database database = Engine.H2.open()) {
      Path bad = Files.writeString(folder.resolve("brev.docx"), "Hei");
      ImportPreview preview = read(database, messy(new XSSFWorkbook()), bad);
      assertThat(preview.problems(Severity.FILE_REFUSED)).hasSize(1);
      assertThat(Tables.sentences(preview, Language.NYNORSK).getFirst())
          .startsWith("brev.docx er ikkje ei fil programmet kan lese.");
      assertThat(importer.commit(preview, database)).isEqualTo(new ImportResult.Withheld());
      assertThat(database.read(store::read)).isEqualTo(Registers.EMPTY);
    }
  }

  @Test
  void aWorkbookWithNothingTheProgramKnowsIsWithheld() throws IOException {
    try (Database database = Engine.H2.open()) {
      Path file = Files.writeString(folder.resolve("budsjett.csv"), "Konto;Sum\n1;2\n");
      ImportPreview preview = read(database, file);
      assertThat(preview.isUnrecognised()).isTrue();
      assertThat(Tables.kinds(preview)).containsExactly("0 SheetNotRecognised");
      assertThat(importer.commit(preview, database)).isEqualTo(new ImportResult.Withheld());
    }
  }

  @Test
  void severalFilesAreOneImport() throws IOException {
    try (Database database = Engine.H2.open()) {
      Path leases =
          Files.writeString(
              folder.resolve("kontraktar.csv"),
              "Adresse;Leigetakar;Frå;Leige\nVegen 1;Familie 1;01.01.2025;9000\n");
      Path dwellings =
          Files.writeString(folder.resolve("bustader.csv"), "Adresse;Soverom\nVegen 1;2\n");
      Path households =
          Files.writeString(
              folder.resolve("husstandar.csv"), "Husstand;Gruppe\nFamilie 1;flyktning\n");
      ImportPreview preview = read(database, leases, dwellings, households);
      assertThat(preview.problems()).isEmpty();
      importer.commit(preview, database);
      Registers saved = database.read(store::read);
      assertThat(saved.leases())
          .singleElement()
          .satisfies(
              lease -> {
                assertThat(lease.dwellingId()).isEqualTo(saved.dwellings().getFirst().id());
                assertThat(lease.householdId()).isEqualTo(saved.households().getFirst().id());
              });
      assertThat(preview.counts(Register.LEASES)).isEqualTo(new Counts(1, 0, 0, 0));
    }
  }
}
