package no.husrom.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.household.Household;
import no.husrom.report.Figure;
import no.husrom.report.Report;
import no.husrom.report.ReportKind;
import no.husrom.report.reckon.ReportStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reads the demo municipality's workbooks as a stranger would: by what stands in the cells.
class ReportWorkbookTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);

  @TempDir private Path folder;

  /// A number on the first sheet, and the sheet its row leads to.
  private record Line(String what, double number, double average, Sheet rows) {}

  @ParameterizedTest
  @EnumSource
  void everyNumberIsTheCountOrSumOfTheRowsOnItsOwnSheet(ReportKind kind) throws IOException {
    Report report = report(Engine.H2, kind);
    for (Language language : Language.values()) {
      try (Workbook book = saved(report, language)) {
        List<Line> lines = lines(book);
        assertThat(lines)
            .hasSize(
                (int) report.figures().stream().filter(Figure.Counted.class::isInstance).count())
            .hasSize(book.getNumberOfSheets() - 1)
            .extracting(Line::rows)
            .doesNotHaveDuplicates();
        for (Line line : lines) {
          List<Double> counts = counts(line.rows());
          double sum = counts.stream().mapToDouble(Double::doubleValue).sum();
          assertThat(line.number()).as(line.what()).isEqualTo(sum);
          if (counts.stream().allMatch(count -> count == 1)) {
            assertThat(line.number()).as(line.what()).isEqualTo(counts.size());
          }
          if (line.average() >= 0) {
            assertThat(line.average()).isCloseTo(sum / counts.size(), offset());
          }
        }
      }
    }
  }

  private static org.assertj.core.data.Offset<Double> offset() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void theDemoMunicipalityHasSomethingToReport() {
    assertThat(empty(ReportKind.KOSTRA)).containsExactly("temporary.undated");
    assertThat(empty(ReportKind.NEEDS_REPORT)).doesNotContain("empty.ready", "families");
    assertThat(empty(ReportKind.NEED_OVERVIEW)).doesNotContain("net", "net.vacated", "need");
    assertThat(empty(ReportKind.THROUGHPUT))
        .doesNotContain("turnaround", "vacancy", "leases", "moves.on", "moves.within");
  }

  private static List<String> empty(ReportKind kind) {
    return report(Engine.H2, kind).figures().stream()
        .filter(f -> f instanceof Figure.Counted<?> counted && counted.rows().isEmpty())
        .map(Figure::key)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void bothEnginesGiveTheSameReport(Engine engine) {
    for (ReportKind kind : ReportKind.values()) {
      assertThat(report(engine, kind).figures().toString())
          .isEqualTo(report(Engine.H2, kind).figures().toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSecretAddressStandsNowhere(ReportKind kind) throws IOException {
    Demo demo = Demo.make(DemoSize.MEDIUM, Demo.SEED, 2027);
    List<String> hidden =
        demo.registers().households().stream()
            .filter(h -> h.secrecy().hidden())
            .map(Household::label)
            .toList();
    try (Database database = Engine.H2.open()) {
      database.change(demo::save);
      int year = kind.looksAhead() ? 2027 : 2026;
      Report report = database.read(tx -> new ReportStore().read(tx, kind, year, TODAY));
      List<String> streets =
          demo.registers().dwellings().stream().map(d -> d.address().street()).toList();
      try (Workbook book = saved(report, Language.NYNORSK)) {
        for (Sheet sheet : book) {
          for (Row row : sheet) {
            String words = words(row);
            if (hidden.stream().anyMatch(words::contains)) {
              assertThat(streets).noneMatch(words::contains);
            }
          }
        }
      }
    }
  }

  private static String words(Row row) {
    StringBuilder words = new StringBuilder();
    row.forEach(cell -> words.append(cell).append(" | "));
    return words.toString();
  }

  private static List<Line> lines(Workbook book) {
    List<Line> lines = new ArrayList<>();
    for (Row row : book.getSheetAt(0)) {
      Cell number = row.getCell(1);
      Sheet rows = null;
      for (Cell cell : row) {
        if (cell.getHyperlink() != null) {
          String address = cell.getHyperlink().getAddress();
          rows = book.getSheet(address.substring(1, address.indexOf("'!")).replace("''", "'"));
        }
      }
      if (rows != null) {
        Cell average = row.getCell(2);
        boolean averaged = average.getCellType() == CellType.FORMULA;
        lines.add(
            new Line(
                row.getCell(0).getStringCellValue(),
                number.getNumericCellValue(),
                averaged ? average.getNumericCellValue() : -1,
                rows));
      }
    }
    return lines;
  }

  /// What each row of a sheet counts: the last column, from below the header to above the total.
  private static List<Double> counts(Sheet sheet) {
    int header = 0;
    while (sheet.getRow(header) == null || sheet.getRow(header).getLastCellNum() < 4) {
      header++;
      if (header > sheet.getLastRowNum()) {
        throw new AssertionError("no table in " + sheet.getSheetName());
      }
    }
    List<Double> counts = new ArrayList<>();
    int last = sheet.getRow(header).getLastCellNum() - 1;
    for (int row = header + 1; row <= sheet.getLastRowNum(); row++) {
      Cell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(last);
      if (cell != null && cell.getCellType() == CellType.NUMERIC) {
        counts.add(cell.getNumericCellValue());
      }
    }
    return counts;
  }

  private static Report report(Engine engine, ReportKind kind) {
    Demo demo = Demo.make(DemoSize.SMALL, Demo.SEED, 2027);
    try (Database database = engine.open()) {
      database.change(demo::save);
      int year = kind.looksAhead() ? 2027 : 2026;
      return database.read(tx -> new ReportStore().read(tx, kind, year, TODAY));
    }
  }

  private Workbook saved(Report report, Language language) throws IOException {
    Path file = folder.resolve(report.kind() + language.code() + ".xlsx");
    ReportWorkbook.of(report, language).save(file);
    return WorkbookFactory.create(file.toFile(), null, true);
  }
}
