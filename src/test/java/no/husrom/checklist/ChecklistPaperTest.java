package no.husrom.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.household.Secrecy;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ChecklistPaperTest {
  private static final LocalDate START = LocalDate.of(2027, 3, 15);
  private static final LocalDate END = LocalDate.of(2030, 3, 14);
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

  static ChecklistPaper paper(ChecklistKind kind, Secrecy secrecy, Language language) {
    var facts = ChecklistTest.facts(START, END, true, secrecy);
    return new ChecklistPaper(Checklist.of(kind, facts), language, TODAY);
  }

  @Test
  void everyKindPrintsOnA4InEveryLanguageWithItsStepsDatesAndLinesToSignOn() throws IOException {
    for (Language language : Language.values()) {
      for (ChecklistKind kind : ChecklistKind.values()) {
        try (PDDocument pdf = Loader.loadPDF(paper(kind, Secrecy.NONE, language).paper().toPdf())) {
          String text = text(pdf);
          int pages = pdf.getNumberOfPages();
          String of = language == Language.ENGLISH ? "Page 1 of " : "Side 1 av ";
          assertThat(text)
              .contains(of + pages, "Kyrkjevegen 4, H0101", "Familien Solberg", "L-1001")
              .contains("Flatdal kommune", "15.03.2027", "14.03.2030", "9 800 kr")
              .contains(language == Language.ENGLISH ? "Interpreter" : "Tolk");
          assertThat(pdf.getPages())
              .allSatisfy(
                  page ->
                      assertThat(page.getMediaBox().toString())
                          .isEqualTo(PDRectangle.A4.toString()));
          assertThat(text.contains("7359 9923 1")).isEqualTo(kind.hasProtocol());
        }
      }
    }
  }

  @Test
  void nothingThatTellsWhereOrWhoIsPrintedForASecretAddress() throws IOException {
    for (ChecklistKind kind : ChecklistKind.values()) {
      for (Secrecy secrecy : List.of(Secrecy.CONFIDENTIAL, Secrecy.STRICT)) {
        ChecklistPaper paper = paper(kind, secrecy, Language.NYNORSK);
        assertThat(paper.fileName()).isEqualTo("sjekkliste.pdf");
        try (PDDocument pdf = Loader.loadPDF(paper.paper().toPdf())) {
          assertThat(text(pdf) + pdf.getDocumentInformation().getTitle())
              .doesNotContain("Kyrkjevegen", "H0101", "Solberg", "7359", "V-4411", "Flatdal")
              .doesNotContain("Stad, dato", "Husstand\n", "postkasse og ringjeklokke")
              .contains("Leigekontrakt L-1001", "Dato og underskrift");
        }
      }
    }
  }

  @Test
  void theFileNameSaysWhatItIs() {
    assertThat(paper(ChecklistKind.MOVE_IN, Secrecy.NONE, Language.NYNORSK).fileName())
        .isEqualTo("sjekkliste-innflytting-l-1001.pdf");
    assertThat(paper(ChecklistKind.LEASE, Secrecy.NONE, Language.ENGLISH).fileName())
        .isEqualTo("checklist-lease-l-1001.pdf");
  }

  @Test
  void itIsMadeFromTheRegisters() throws IOException {
    var lease = Lease.of("L-7", "H-1", new Occupancy("B-1", START, null), 7_500);
    var household =
        Household.of(
            "H-1", "Einsleg, 34", Category.DISADVANTAGED, List.of(Member.of(1993, Part.MAIN)));
    var dwelling = Dwelling.of("B-1", Address.of("Storgata 9"), DwellingKind.FLAT, 1);
    var list = Checklist.forLease(ChecklistKind.LEASE, lease, household, dwelling, "");
    try (PDDocument pdf =
        Loader.loadPDF(new ChecklistPaper(list, Language.BOKMAAL, TODAY).paper().toPdf())) {
      assertThat(text(pdf)).contains("Storgata 9", "Einsleg, 34", "Tidsubestemt", "7 500 kr");
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setLineSeparator("\n");
    return stripper.getText(pdf).replace((char) 0xA0, (char) 0x20);
  }
}
