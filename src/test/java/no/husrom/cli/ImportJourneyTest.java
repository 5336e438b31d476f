package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.messy.MessyImportTest;
import no.husrom.register.RegisterStore;
import no.husrom.store.Database;
import no.husrom.store.Location;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook such as a person makes it: a title above the headings, headings of two languages,
/// numbers as text with comma, and one row that cannot be.
class ImportJourneyTest {
  private final Path home;
  private final Path sheets;
  private final String data;

  ImportJourneyTest(@TempDir Path home) {
    this.home = home;
    this.sheets = home.resolve("bustader.xlsx");
    this.data = home.resolve("office").toString();
  }

  @BeforeEach
  void writeSheets() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(sheets)) {
      Sheet sheet = book.createSheet("Bustader");
      row(sheet, 0, "Oversikt over bustadene våre");
      row(sheet, 2, "Adresse", "Antall soverom", "Areal m2", "Månadsleige", "Ledig frå");
      row(sheet, 3, "Kaigata 4", 2, "68,5", "9 500,00", "1.2.2027");
      row(sheet, 4, "Kyrkjevegen 12", 1, 41, 8_200, "2027-03-15");
      row(sheet, 5, "Storgata 21", "to", "50,0", "-4", "");
      book.write(out);
    }
  }

  private static void row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case Integer whole -> row.createCell(i).setCellValue(whole);
        default -> row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  private Ran husrom(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "import";
    arguments[1] = sheets.toString();
    arguments[2] = "--data";
    arguments[3] = data;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Ran.here(home, arguments);
  }

  @Test
  void acceptedRowsAreInAndTheRefusedOneIsNamedByItsPlace() {
    Ran ran = husrom();
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).contains("2 nye", "1 avviste");
    assertThat(ran.err()).contains("bustader.xlsx", "rad 6", "Antall soverom");
    try (Database database = Database.open(new Location.LocalFile(Path.of(data)), Ran.CLOCK)) {
      assertThat(database.read(new RegisterStore()::read).dwellings())
          .extracting(d -> d.address().street(), Dwelling::size, d -> d.rent().perMonth())
          .hasSize(2)
          .anySatisfy(
              dwelling -> assertThat(dwelling.toString()).contains("Kaigata 4", "68.5", "9500"));
    }
  }

  @Test
  void theSameFileAgainChangesNothing() {
    husrom();
    Ran again = husrom("--json");
    assertThat(again.code()).isEqualTo(3);
    assertThat(again.out()).contains("\"created\" : 0", "\"unchanged\" : 2", "\"rejected\" : 1");
  }

  @Test
  void strictlyNothingIsSavedAndNoDatabaseIsLeft() {
    Ran ran = husrom("--strict");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("--strict");
    assertThat(home.resolve("office.mv.db")).doesNotExist();
  }

  @Test
  void aTrialSaysWhatWouldHappenAndLeavesNoDatabase() {
    Ran ran = husrom("--dry-run");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).contains("Ikkje lagra", "2 nye");
    assertThat(home.resolve("office.mv.db")).doesNotExist();
  }

  @Test
  void aFileThatIsNoSheetLeavesEverythingAsItWas() throws IOException {
    Files.writeString(sheets, "not a workbook");
    Ran ran = husrom();
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("bustader.xlsx");
    assertThat(home.resolve("office.mv.db")).doesNotExist();
  }

  @Test
  void whatAMappingFileSaidIsRememberedAndSaidUntilItIsForgotten() throws IOException {
    Path mapping = home.resolve("kopling.json");
    Files.writeString(
        mapping,
        """
        {"format": "husrom-mapping/1", "sheets": [{"sheet": "Bustader", "register": "dwellings",
          "columns": {"Ledig frå": "skip"}}]}
        """);
    assertThat(husrom("--mapping", mapping.toString()).out()).doesNotContain("som sist");
    assertThat(husrom("--dry-run").out())
        .startsWith("bustader.xlsx, ark «Bustader»: lese som sist, ")
        .contains("2 uendra");
    assertThat(husrom("--dry-run", "--json").out())
        .contains("\"source\" : \"bustader.xlsx\"", "\"unchanged\" : 2");
    assertThat(husrom("--dry-run", "--forget-mapping").out())
        .doesNotContain("som sist")
        .contains("2 endra");
    assertThat(husrom("--dry-run").out()).as("a trial forgets nothing").contains("som sist");
    assertThat(husrom("--forget-mapping").out()).contains("2 endra");
    assertThat(husrom().out()).doesNotContain("som sist").contains("2 uendra");
  }

  /// Every messy file, one after the other, into empty registers: what is said is what stands
  /// beside it.
  @Test
  void everyMessyFileIsToldOfInTheSameWords() throws IOException {
    for (Path file : MessyImportTest.files()) {
      String data = home.resolve("messy " + file.getFileName()).toString();
      Ran ran = Ran.here(home, "import", file.toString(), "--data", data, "--lang", "nn");
      List<String> told = new ArrayList<>(ran.err().lines().toList());
      ran.out().lines().map(String::strip).forEach(told::add);
      assertThat(told).as(file.toString()).containsAll(MessyImportTest.said(file));
      assertThat(ran.code()).as(file.toString()).isEqualTo(code(MessyImportTest.said(file)));
    }
  }

  private static int code(List<String> said) {
    boolean refused = said.stream().anyMatch(line -> line.contains("passord"));
    boolean partly = said.stream().anyMatch(line -> line.matches(".* [1-9]\\d* avviste"));
    return refused ? 1 : partly ? 3 : 0;
  }
}
