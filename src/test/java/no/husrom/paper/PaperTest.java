package no.husrom.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.husrom.file.Saving;
import no.husrom.paper.output.Preview;
import no.husrom.paper.output.Printers;
import no.husrom.paper.output.Printing;
import no.husrom.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {
  @TempDir Path folder;

  static Paper sample() {
    Paper paper =
        new Paper(Language.NYNORSK, "Plan for Flatdal")
            .head("Flatdal kommune · Bustadkontoret")
            .foot("Skriven ut 22.11.2026")
            .title("Plan for busetting 2027", "Vedteken utgåve 2, offentleg")
            .facts(
                3,
                List.of(
                    new Paper.Fact("Vedtak", "38 personar"),
                    new Paper.Fact("Bustader", "80"),
                    new Paper.Fact("Dato", ""),
                    new Paper.Fact("Merknad", "Ei lengre forklaring som må gå over fleire linjer")))
            .heading("Om planen")
            .paragraph("Offentleg effektivitet, fjøs og flåte. ".repeat(12).strip());
    PaperTable table =
        new PaperTable(
            PaperColumn.left("", 4),
            PaperColumn.left("Steg", 60),
            PaperColumn.left("Ansvarleg", 24),
            PaperColumn.right("Frist", 17),
            PaperColumn.left("Merknad", 24));
    for (int i = 1; i <= 40; i++) {
      if (i % 8 == 1) {
        table.section("Del " + (i / 8 + 1));
      }
      table.row(
          new PaperCell.Tick(i % 7 == 0),
          PaperCell.words("Steg nummer " + i, i % 3 == 0 ? "Husleigelova § 9-2" : ""),
          PaperCell.words("Bustadkontoret"),
          PaperCell.words("%02d.03.2027".formatted(i % 28 + 1)),
          PaperCell.writeHere());
    }
    return paper
        .heading("Sjekkliste")
        .table(table)
        .signatures(
            "Underskrift", "Stad, dato og underskrift", List.of("Leigetakar", "Utleigar", "Tolk"))
        .writingLines(3);
  }

  @Test
  void everyPageIsA4AndSaysWhichOfHowManyItIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sample().toPdf())) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      for (int i = 1; i <= pages; i++) {
        PDRectangle box = pdf.getPage(i - 1).getMediaBox();
        assertThat(box.getWidth()).isEqualTo(PDRectangle.A4.getWidth());
        assertThat(box.getHeight()).isEqualTo(PDRectangle.A4.getHeight());
        assertThat(text(pdf, i))
            .contains("Side " + i + " av " + pages, "Skriven ut 22.11.2026", "Steg", "Ansvarleg");
      }
      assertThat(text(pdf, 1)).startsWith("Flatdal kommune · Bustadkontoret");
      assertThat(text(pdf, 2)).startsWith("Plan for Flatdal");
      String whole = text(pdf, 0);
      for (int i = 1; i <= 40; i++) {
        assertThat(Pattern.compile("Steg nummer " + i + "\\b").matcher(whole).results()).hasSize(1);
      }
    }
  }

  @Test
  void aScreenReaderGetsTitleLanguageAndStructure() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sample().toPdf())) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("nn-NO");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Plan for Flatdal");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).hasSize(1);
      assertThat(pdf.getPage(0).getStructParents()).isZero();
      assertThat(pdf.getPage(1).getStructParents()).isEqualTo(1);
    }
  }

  @Test
  void namesInManyLettersAreKeptAndUnknownLettersAreSeenToBeMissing() throws IOException {
    Paper paper =
        new Paper(Language.BOKMAAL, "x")
            .paragraph("Šárká Żółć Æøå Олександра Αθηνά ß – «ja» … № 漢\tslutt");
    try (PDDocument pdf = Loader.loadPDF(paper.toPdf())) {
      assertThat(text(pdf, 0))
          .contains("Šárká Żółć Æøå Олександра Αθηνά ß – «ja» … № \ufffd slutt");
    }
  }

  @Test
  void aRowTallerThanAPageGoesOnAndLosesNothing() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      words.append("ord").append(i).append(' ');
    }
    PaperTable table = new PaperTable(PaperColumn.left("Tekst", 1), PaperColumn.left("", 1));
    table.section("Del").row(PaperCell.words(words.toString()), PaperCell.words("kort"));
    table.row(PaperCell.words("etterpå"), PaperCell.writeHere());
    try (PDDocument pdf = Loader.loadPDF(new Paper(Language.ENGLISH, "x").table(table).toPdf())) {
      String whole = text(pdf, 0);
      assertThat(pdf.getNumberOfPages()).isBetween(5, 15);
      for (int i = 0; i < 3000; i++) {
        assertThat(Pattern.compile("\\bord" + i + "\\b").matcher(whole).find()).isTrue();
      }
      assertThat(whole).containsOnlyOnce("kort").contains("etterpå", "Page 2 of ");
    }
  }

  @Test
  void aHeadingStandsOnThePageOfALowTable() throws IOException {
    Paper paper = new Paper(Language.NYNORSK, "x");
    for (int i = 1; i <= 9; i++) {
      PaperTable table = new PaperTable(PaperColumn.left("Kolonne", 1)).compact();
      table.row(PaperCell.words("Første " + i));
      for (int row = 0; row < 8; row++) {
        table.row(PaperCell.words("imellom"));
      }
      paper
          .heading("Del " + i)
          .smallPrint("Merknad")
          .table(table.row(PaperCell.words("Siste " + i)));
    }
    try (PDDocument pdf = Loader.loadPDF(paper.toPdf())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      int found = 0;
      for (int page = 1; page <= 3; page++) {
        String text = text(pdf, page);
        for (int i = 1; i <= 9; i++) {
          if (text.contains("Siste " + i)) {
            assertThat(text).containsSubsequence("Del " + i, "Første " + i, "Siste " + i);
            found++;
          }
        }
      }
      assertThat(found).isEqualTo(9);
    }
  }

  @Test
  void aChartSaysItsNumbersAndNames() throws IOException {
    PaperChart chart =
        new PaperChart(
            "Behov og tilgang",
            List.of("Vår", "Haust"),
            List.of(
                new PaperChart.Series("Behov", List.of(21, 7)),
                new PaperChart.Series("Underdekning", List.of(14, -3))));
    try (PDDocument pdf = Loader.loadPDF(new Paper(Language.NYNORSK, "x").chart(chart).toPdf())) {
      assertThat(text(pdf, 0))
          .contains("Behov", "Underdekning", "Vår", "Haust", "21", "14", "\u20133");
    }
  }

  @Test
  void aPreviewShowsThePageInItsSize() {
    try (Preview preview = new Preview(sample().toPdf())) {
      var picture = preview.picture(0, 72);
      assertThat(picture.width()).isBetween(594, 596);
      assertThat(picture.height()).isBetween(841, 843);
      assertThat(picture.pixels()).contains(0xFFFFFFFF).hasSize(picture.width() * picture.height());
      assertThat(preview.png(preview.pages() - 1, 30)).startsWith(0x89, 'P', 'N', 'G');
    }
  }

  @Test
  void aPrinterThatIsNotThereIsSaid() {
    Printers printers = new Printers();
    var trouble = (Printing.NotSent) printers.print(sample().toPdf(), "finst ikkje", "Sjekkliste");
    assertThat(trouble.trouble())
        .isEqualTo(
            printers.names().isEmpty()
                ? Printing.Trouble.NO_PRINTER
                : Printing.Trouble.UNKNOWN_PRINTER);
    for (Language language : Language.values()) {
      assertThat(trouble.sentence(language)).contains("PDF");
    }
  }

  @Test
  void aPaperIsSavedWholeOrNotAtAll() throws IOException {
    Path file = folder.resolve("plan.pdf");
    assertThat(sample().save(file)).isEqualTo(new Saving.Saved(file));
    assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    assertThat(Files.size(file)).isLessThan(120_000);
    assertThat(sample().save(folder.resolve("finst-ikkje/plan.pdf")))
        .isInstanceOf(Saving.NotSaved.class);
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    if (page > 0) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
    }
    stripper.setSortByPosition(true);
    stripper.setLineSeparator("\n");
    return stripper.getText(pdf);
  }
}
