package no.husrom.exchange.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.Counts;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.NoteWords;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;
import no.husrom.store.Database;
import no.husrom.store.Dump;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each messy file gives exactly what stands in the text file beside it.
public class MessyImportTest {
  private final Importer importer = new Importer(Tables.CLOCK);
  private final RegisterStore store = new RegisterStore();

  @TempDir Path folder;

  public static Path kept() {
    try {
      return Objects.requireNonNull(
          Path.of(
                  Objects.requireNonNull(MessyImportTest.class.getResource("01-slegne-saman.xlsx"))
                      .toURI())
              .getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The files, without what is said of them.
  public static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(kept())) {
      return all.filter(file -> file.toString().matches(".*\\d-[^/]*\\.(xlsx|xlsm|xls|csv|txt)"))
          .sorted()
          .toList();
    }
  }

  public static List<String> said(Path file) throws IOException {
    return Files.readAllLines(file.resolveSibling(file.getFileName() + ".said"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachFileGivesExactlyWhatIsStated(Path file) throws IOException {
    try (Database database = Engine.H2.open()) {
      List<String> before = Dump.of(database);
      ImportPreview preview = read(file, database);
      assertThat(lines(preview)).isEqualTo(said(file));
      ImportResult result = importer.commit(preview, database);
      if (preview.hasRefusedFile()) {
        assertThat(result).isInstanceOf(ImportResult.Withheld.class);
        assertThat(Dump.of(database)).isEqualTo(before);
        return;
      }
      assertThat(result).isInstanceOf(ImportResult.Saved.class);
      Registers saved = database.read(store::read);
      assertThat(saved.dwellings()).hasSize(preview.counts(Register.DWELLINGS).created());
      assertThat(saved.leases()).hasSize(preview.counts(Register.LEASES).created());
      Counts again = read(file, database).total();
      assertThat(again.created() + again.updated()).as("the second time").isZero();
    }
  }

  @Test
  void leadingZerosAndDecimalCommasAreKept() {
    for (String name : List.of("09-iso-8859-1.csv", "10-utf-16.txt")) {
      Dwelling first =
          importer
              .read(
                  List.of(kept().resolve(name)),
                  Optional.empty(),
                  Registers.EMPTY,
                  Language.NYNORSK)
              .reading()
              .dwellings()
              .getFirst()
              .record();
      assertThat(first.id()).isEqualTo("0042");
      assertThat(first.address().street()).isEqualTo("Ærveien 1");
      assertThat(first.address().postcode()).isEqualTo("0150");
      assertThat(first.size().area()).isEqualByComparingTo("68.5");
      assertThat(first.rent().perMonth()).isEqualTo(9_501);
    }
  }

  /// Numbered down to the last row that a sheet can have, with three dwellings at the top.
  @Test
  void aSheetOf1048576RowsIsReadForWhatIsInIt() throws IOException {
    Path file = folder.resolve("alle-radene.xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("Bustader");
      for (int i = 0; i < 1_048_576; i++) {
        var row = sheet.createRow(i);
        String[] words = {"Nr.", "Adresse", "Soverom"};
        for (int column = 0; column < words.length && i < 4; column++) {
          row.createCell(column)
              .setCellValue(i == 0 ? words[column] : column == 1 ? "Vegen " + i : "2");
        }
        row.createCell(0).setCellValue(i);
        if (i == 0) {
          row.createCell(0).setCellValue("Nr.");
        }
      }
      workbook.write(out);
    }
    try (Database database = Engine.H2.open()) {
      ImportPreview preview = read(file, database);
      assertThat(preview.notes())
          .extracting(Note::handling)
          .containsExactly(new Handling.Stragglers(5, 1_048_572));
      assertThat(preview.problems()).isEmpty();
      assertThat(preview.total()).isEqualTo(new Counts(3, 0, 0, 0));
    }
  }

  @Test
  void thereAreAtLeastTwelveAndTheyAreWhatTheirMakerMakes() throws IOException {
    MessyFiles.make(folder);
    assertThat(files()).hasSizeGreaterThanOrEqualTo(12);
    for (Path file : files()) {
      Path made = folder.resolve(file.getFileName());
      if (SheetReader.open(file) instanceof Reading.Opened opened) {
        assertThat(SheetReader.open(made)).as(file.toString()).isEqualTo(opened);
      } else {
        assertThat(SheetReader.open(made)).isInstanceOf(Reading.Unreadable.class);
      }
    }
  }

  private ImportPreview read(Path file, Database database) {
    return importer.read(
        List.of(file), Optional.empty(), database.read(store::read), Language.NYNORSK);
  }

  /// What was done, what is wrong, and the counts, as lines.
  public static List<String> lines(ImportPreview preview) {
    List<String> lines = new ArrayList<>();
    NoteWords notes = new NoteWords(Language.NYNORSK);
    preview.notes().forEach(note -> lines.add(notes.line(note)));
    lines.addAll(Tables.sentences(preview, Language.NYNORSK));
    for (Register register : Register.values()) {
      Counts counts = preview.counts(register);
      if (!counts.equals(Counts.NONE)) {
        lines.add(
            "%s: %d nye, %d endra, %d uendra, %d avviste"
                .formatted(
                    register.sheetName(Language.NYNORSK),
                    counts.created(),
                    counts.updated(),
                    counts.unchanged(),
                    counts.rejected()));
      }
    }
    return lines;
  }
}
