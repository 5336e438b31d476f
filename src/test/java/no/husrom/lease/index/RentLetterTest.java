package no.husrom.lease.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.tenancy.IndexAdjustment;
import no.husrom.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RentLetterTest {
  private static final LocalDate NOTICE = LocalDate.of(2026, 11, 26);
  private static final Lease LEASE =
      Lease.of("L7", "H1", new Occupancy("B1", LocalDate.of(2025, 3, 1), null), 9_500);

  @ParameterizedTest
  @EnumSource
  void theLetterTellsOldAndNewRentHowItIsReckonedAndFromWhen(Language language) throws IOException {
    String read =
        read(new RentLetter.Case(LEASE, "Sak 12", "Vegen 1", "Fjordvik kommune"), language);
    assertThat(read)
        .contains(
            "9 500 kr",
            "9 898 kr",
            "141,7",
            "136",
            "01.01.2027",
            "26.11.2026",
            "§ 4-2",
            "Sak 12",
            "Vegen 1",
            "Fjordvik kommune");
  }

  @Test
  void ofASecretAddressItNamesNobodyAndNoPlace() throws IOException {
    RentLetter.Case hidden = new RentLetter.Case(LEASE, null, null, null);
    assertThat(read(hidden, Language.NYNORSK)).contains("9 898 kr").doesNotContain("Vegen", "Sak");
    assertThat(letter(hidden, Language.NYNORSK).fileName()).isEqualTo("varsel-ny-leige.pdf");
  }

  private static String read(RentLetter.Case about, Language language) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(letter(about, language).paper().toPdf())) {
      return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
    }
  }

  private static RentLetter letter(RentLetter.Case about, Language language) {
    IndexAdjustment made =
        IndexAdjustment.of(
            PastedIndex.read("2025M03;136,0\n2026M10;141,7").index(),
            RateBook.shipped(),
            9_500,
            LEASE.starts(),
            NOTICE);
    return new RentLetter(about, (IndexAdjustment.Adjusted) made, NOTICE, language);
  }
}
