package no.husrom.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import no.husrom.sheet.Sheet;
import no.husrom.sheet.SheetFacts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {
  @TempDir Path folder;

  @Test
  void everyKindOfCellIsReadAlikeFromNewAndOldWorkbooks() throws IOException {
    List<Sheet> expected =
        List.of(
            new Sheet(
                "Bustader",
                List.of(
                    new Row(1, List.of(text("Adresse"), text("Blåbærvegen 3 Ø"))),
                    new Row(
                        3,
                        List.of(
                            number("12500"),
                            number("68.5"),
                            Cell.day(LocalDate.of(2026, 12, 31)),
                            Cell.flag(true),
                            Cell.EMPTY,
                            number("12568.5"),
                            new Cell.Trouble("#DIV/0!"),
                            text("0301")))),
                new SheetFacts(false, List.of(), 1, List.of(), 0, 2, null)));
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      Path file = folder.resolve("fil");
      fill(workbook, file);
      assertThat(sheets(file)).isEqualTo(expected);
    }
  }

  private static void fill(Workbook workbook, Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("Bustader");
      var heading = sheet.createRow(0);
      heading.createCell(0).setCellValue("Adresse");
      heading.createCell(1).setCellValue("Blåbærvegen 3 Ø");
      sheet.createRow(1).createCell(4).setCellValue("  ");
      var row = sheet.createRow(2);
      row.setZeroHeight(true);
      row.createCell(0).setCellValue(12500);
      row.createCell(1).setCellValue(68.499999999999986);
      var day = row.createCell(2);
      day.setCellValue(LocalDate.of(2026, 12, 31).atTime(14, 30));
      var style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
      day.setCellStyle(style);
      row.createCell(3).setCellValue(true);
      row.createCell(4);
      row.createCell(5).setCellFormula("A3+B3");
      row.createCell(6).setCellFormula("A3/0");
      row.createCell(7).setCellValue("0301");
      var formulas = workbook.getCreationHelper().createFormulaEvaluator();
      formulas.evaluateFormulaCell(row.getCell(5));
      formulas.evaluateFormulaCell(row.getCell(6));
      workbook.write(out);
    }
  }

  @Test
  void commaSeparatedTextKeepsLeadingZerosAndNorwegianLettersInEveryEncoding() throws IOException {
    String content =
        "id;adresse;husleige\n0042;\"Åsvegen 1; oppgang \"\"B\"\"\";12 500,50\n\n7;Øra;\n";
    List<Row> expected =
        List.of(
            new Row(1, List.of(text("id"), text("adresse"), text("husleige"))),
            new Row(2, List.of(text("0042"), text("Åsvegen 1; oppgang \"B\""), text("12 500,50"))),
            new Row(4, List.of(text("7"), text("Øra"))));
    for (byte[] bytes :
        List.of(
            content.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + content).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + content).getBytes(StandardCharsets.UTF_16LE),
            content.getBytes(Charset.forName("windows-1252")))) {
      Path file = Files.write(folder.resolve("bustader.csv"), bytes);
      assertThat(sheets(file).getFirst().rows()).isEqualTo(expected);
    }
  }

  @Test
  void theSeparatorIsFoundOrTakenFromTheFirstLine() throws IOException {
    assertThat(firstRow("a,b,c\n1,2,3\n")).isEqualTo(List.of(text("a"), text("b"), text("c")));
    assertThat(firstRow("a\tb,c\n1\t2,5\n")).isEqualTo(List.of(text("a"), text("b,c")));
    assertThat(firstRow("pris;mål, kvm\n1,5;2,5\n3,5;4,5\n"))
        .isEqualTo(List.of(text("pris"), text("mål, kvm")));
    assertThat(firstRow("sep=|\na|b;c\n")).isEqualTo(List.of(text("a"), text("b;c")));
    assertThat(firstRow("berre ei kolonne\n1\n")).isEqualTo(List.of(text("berre ei kolonne")));
  }

  private List<Cell> firstRow(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("x.CSV"), content);
    return sheets(file).getFirst().rows().getFirst().cells();
  }

  @Test
  void whatOtherProgramsWriteIsReadToo() throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Ark1");
      workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      workbook
          .getCellStyleAt(0)
          .setDataFormat(workbook.createDataFormat().getFormat("d. mmm yyyy"));
      workbook.write(made);
    }
    String sheet =
        """
        <x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <x:sheetData>
        <x:row><x:c t="inlineStr"><x:is><x:r><x:t>Blå</x:t></x:r><x:r><x:t> bær</x:t></x:r>
        <x:rPh sb="0" eb="1"><x:t>uttale</x:t></x:rPh></x:is></x:c>
        <x:c><x:v>1</x:v></x:c><x:c t="d"><x:v>2026-12-31T00:00:00</x:v></x:c></x:row>
        <x:row r="7"><x:c r="C7" t="str"><x:f>A1</x:f><x:v>lin_x000A_je</x:v></x:c>
        <x:c t="e"><x:f>B1</x:f><x:v>#REF!</x:v></x:c></x:row>
        <x:row><x:c t="n"><x:v>0.5</x:v></x:c><x:c><x:v>1E+999999999</x:v></x:c></x:row>
        </x:sheetData></x:worksheet>
        """;
    byte[] bytes = WorkbookParts.replaced(made.toByteArray(), "xl/worksheets/sheet1.xml", sheet);
    assertThat(sheets(Files.write(folder.resolve("andre.xlsx"), bytes)).getFirst().rows())
        .isEqualTo(
            List.of(
                new Row(
                    1,
                    List.of(
                        text("Blå bær"),
                        Cell.day(LocalDate.of(1904, 1, 2)),
                        Cell.day(LocalDate.of(2026, 12, 31)))),
                new Row(
                    7, List.of(Cell.EMPTY, Cell.EMPTY, text("lin\nje"), new Cell.Trouble("#REF!"))),
                new Row(8, List.of(number("0.5"), text("1E+999999999")))));
  }

  @Test
  void columnsAreNamedAsTheSpreadsheetNamesThem() {
    assertThat(Sheet.columnName(0)).isEqualTo("A");
    assertThat(Sheet.columnName(25)).isEqualTo("Z");
    assertThat(Sheet.columnName(26)).isEqualTo("AA");
    assertThat(Sheet.columnName(16383)).isEqualTo("XFD");
  }

  private static List<Sheet> sheets(Path file) {
    Reading reading = SheetReader.open(file);
    assertThat(reading).isInstanceOf(Reading.Opened.class);
    return ((Reading.Opened) reading).sheets();
  }

  private static Cell text(String value) {
    return Cell.text(value);
  }

  private static Cell number(String value) {
    return Cell.number(new BigDecimal(value));
  }
}
