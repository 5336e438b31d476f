package no.husrom.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.look.Highlight;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;
import no.husrom.text.Language;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookDraftTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  @TempDir Path folder;

  /// A small plan: cover, placements, balance with formulas and a chart.
  static WorkbookDraft plan() {
    WorkbookDraft book = new WorkbookDraft(Language.NYNORSK, "Busettingsplan 2027 & tiltak");
    book.property("husrom.format", "plan/1");
    SheetDraft cover = book.sheet("Framside").portrait();
    cover.title("Busettingsplan 2027");
    cover.note("Planen viser kven som kan flytte inn kvar, frå når, og kva som manglar.");
    cover
        .fact("Vedtak i kommunestyret", ColumnKind.DAY, Cell.day(DAY))
        .fact("Vedteke tal personar", ColumnKind.NUMBER, Cell.number(38))
        .fact("Bustøtte per månad", ColumnKind.KRONER, Cell.number(1_234_567))
        .fact("Plasseringar", ColumnKind.TEXT, new Entry.Link("Sjå arket", "Plasseringar"));
    SheetDraft placements = book.sheet("Plasseringar");
    placements.title("Plasseringar 2027");
    TableDraft table =
        placements
            .table(
                Column.text("Husstand"),
                Column.text("Bustad").width(30),
                Column.day("Frå"),
                Column.kroner("Husleige per månad").inTotal(),
                Column.of("Del av inntekt", ColumnKind.PERCENT),
                Column.flag("Rullestol"),
                Column.text("Utfall")
                    .choices(List.of("Plassert", "Ikkje plassert"))
                    .highlight(Highlight.equal("Ikkje plassert", Highlight.Tone.BAD)))
            .totals("Sum");
    for (int i = 1; i <= 12; i++) {
      table.row(
          Cell.text("H-%03d".formatted(i)),
          Cell.text(i == 3 ? "=HYPERLINK(\"http://x\")" : "Blåbærvegen " + i + ", H0101"),
          Cell.day(DAY.plusDays(i * 9L)),
          Cell.number(8_000 + i * 250L),
          Cell.number(new BigDecimal("0.2" + i)),
          Cell.flag(i % 3 == 0),
          Cell.text(i % 5 == 0 ? "Ikkje plassert" : "Plassert"));
    }
    SheetDraft balance = book.sheet("Balanse");
    balance.title("Behov og tilgang per kvartal");
    TableDraft quarters =
        balance
            .table(
                Column.text("Kvartal"),
                Column.number("Behov").inTotal(),
                Column.number("Tilgang").inTotal(),
                Column.difference("Differanse", ColumnKind.NUMBER, 2, 1)
                    .inTotal()
                    .highlight(
                        Highlight.below(0, Highlight.Tone.BAD),
                        Highlight.above(0, Highlight.Tone.GOOD)))
            .totals("Året");
    for (int q = 1; q <= 4; q++) {
      quarters.row(Cell.text(q + ". kvartal"), Cell.number(5 + q), Cell.number(4 + 2L * (q % 3)));
    }
    balance.barChart("Behov og tilgang", quarters, 0, List.of(1, 2));
    cover.fact("Differanse", ColumnKind.NUMBER, new Entry.Sum(List.of(quarters.total(3))));
    return book;
  }

  @Test
  void anotherLibraryReadsTheSameCells() throws Exception {
    Path file = folder.resolve("plan.xlsx");
    assertThat(plan().save(file)).isEqualTo(new Saving.Saved(file));
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      var placements = book.findSheet("Plasseringar").orElseThrow().read();
      assertThat(placements.get(1).getCellText(0)).isEqualTo("Husstand");
      assertThat(placements.get(2).getCellText(1)).isEqualTo("Blåbærvegen 1, H0101");
      assertThat(placements.get(2).getCellAsDate(2).orElseThrow().toLocalDate())
          .isEqualTo(DAY.plusDays(9));
      assertThat(placements.get(2).getCellText(5)).isEqualTo("nei");
      var total = placements.getLast();
      assertThat(total.getCell(3).getFormula()).isEqualTo("SUM(D3:D14)");
      assertThat(new BigDecimal(total.getCell(3).getRawValue())).isEqualByComparingTo("115500");
      var year = book.findSheet("Balanse").orElseThrow().read().getLast();
      assertThat(new BigDecimal(year.getCell(3).getRawValue())).isEqualByComparingTo("-6");
      var cover = book.findSheet("Framside").orElseThrow().read();
      assertThat(cover.getLast().getCell(1).getFormula()).isEqualTo("SUM(Balanse!D7)");
      assertThat(new BigDecimal(cover.getLast().getCell(1).getRawValue()))
          .isEqualByComparingTo("-6");
    }
  }

  @Test
  void ourOwnReaderTakesItBack() {
    Path file = folder.resolve("plan.xlsx");
    plan().save(file);
    var opened = (Reading.Opened) SheetReader.open(file);
    assertThat(opened.properties()).isEqualTo(Map.of("husrom.format", "plan/1"));
    assertThat(opened.sheets())
        .extracting("name")
        .containsExactly("Framside", "Plasseringar", "Balanse");
    assertThat(opened.sheets().get(1).rows().get(4).cells())
        .isEqualTo(
            List.of(
                Cell.text("H-003"),
                Cell.text("=HYPERLINK(\"http://x\")"),
                Cell.day(DAY.plusDays(27)),
                Cell.number(8_750),
                Cell.number(new BigDecimal("0.23")),
                Cell.text("ja"),
                Cell.text("Plassert")));
  }

  @Test
  void wordsAreNeverFormulasAndAllComfortsAreThere() throws Exception {
    Path file = folder.resolve("plan.xlsx");
    plan().save(file);
    try (XSSFWorkbook book = new XSSFWorkbook(new FileInputStream(file.toFile()))) {
      var placements = book.getSheet("Plasseringar");
      var hostile = placements.getRow(4).getCell(1);
      assertThat(hostile.getCellType()).isEqualTo(CellType.STRING);
      assertThat(hostile.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(placements.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
      assertThat(placements.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:G14");
      assertThat(placements.getRepeatingRows().formatAsString()).isEqualTo("2:2");
      assertThat(placements.getPrintSetup().getLandscape()).isTrue();
      assertThat(placements.getFooter().getRight()).isEqualTo("Side &P av &N");
      assertThat(placements.getFooter().getLeft()).isEqualTo("Busettingsplan 2027 && tiltak");
      assertThat(placements.getDataValidations()).hasSize(1);
      assertThat(placements.getSheetConditionalFormatting().getNumConditionalFormattings())
          .isEqualTo(1);
      assertThat(placements.getRow(2).getCell(3).getCellStyle().getDataFormatString())
          .isEqualTo("#,##0\\ \"kr\"");
      var balance = book.getSheet("Balanse");
      assertThat(balance.getRow(2).getCell(3).getCellFormula()).isEqualTo("C3-B3");
      assertThat(balance.getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(balance.getDrawingPatriarch().getCharts().getFirst().getCTChart().xmlText())
          .contains("Balanse!$B$3:$B$6", "1. kvartal", "1F4E5F");
      assertThat(book.getSheet("Framside").getHyperlinkList().getFirst().getAddress())
          .isEqualTo("'Plasseringar'!A1");
    }
  }

  @Test
  void longListsStandOnAHiddenSheet() throws Exception {
    WorkbookDraft book = new WorkbookDraft(Language.BOKMAAL, "Mal");
    List<String> kinds = IntStream.range(0, 40).mapToObj(i -> "Boligtype, " + i).toList();
    book.sheet("Boliger")
        .table(
            Column.text("Type").choices(kinds).hint("Velg fra listen."),
            Column.text("Notat").hint("Fritt."))
        .roomFor(500);
    Path file = folder.resolve("mal.xlsx");
    book.save(file);
    try (XSSFWorkbook written = new XSSFWorkbook(new FileInputStream(file.toFile()))) {
      assertThat(written.isSheetVeryHidden(written.getSheetIndex("_lists"))).isTrue();
      var rule = written.getSheet("Boliger").getDataValidations().getFirst();
      assertThat(rule.getValidationConstraint().getFormula1()).isEqualTo("_lists!$A$1:$A$40");
      assertThat(rule.getRegions().getCellRangeAddresses()[0].formatAsString())
          .isEqualTo("A2:A501");
    }
  }

  @Test
  void sheetNamesAreMadeSafeAndDifferent() {
    WorkbookDraft book = new WorkbookDraft(Language.NYNORSK, "x");
    assertThat(book.sheet("Behov/tilgang: heile kommunen og meir").name()).hasSize(31);
    assertThat(book.sheet("Ark").name()).isEqualTo("Ark");
    assertThat(book.sheet("ark").name()).isEqualTo("ark 2");
  }

  @Test
  void aFullDiskWhileWritingLeavesTheOldWorkbook() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.xlsx"), "gammal");
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only where the system has a disk that is always full");
    Saving saving =
        SafeFile.save(
            file,
            out -> {
              try (FileOutputStream disk = new FileOutputStream(full.toFile())) {
                new WorkbookWriter(plan()).write(disk);
              }
            });
    assertThat(saving).isInstanceOf(Saving.NotSaved.class);
    assertThat(file).hasContent("gammal");
  }
}
