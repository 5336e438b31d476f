package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.plan.Plan;
import no.husrom.plan.keep.PlanStore;
import no.husrom.store.Database;
import no.husrom.store.Location;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program does where no window can be opened.
class ShowcaseTest {
  @TempDir private Path home;

  @Test
  void theMainJobIsDoneAndDoneAgainAndItSaysWhereAllLies() throws IOException {
    Path folder = home.resolve("data").resolve("demo");
    for (int time = 1; time <= 2; time++) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      int code =
          new Cli(
                  Ran.environment(home, out, err),
                  session -> new Showcase(session).run(),
                  (_, _, _, _, _) -> {})
              .run(new String[0]);
      assertThat(err.toString()).isEmpty();
      assertThat(code).isZero();
      assertThat(out.toString())
          .contains("$ husrom import", "$ husrom plan", "85 nye", "Plan 2027-1 er vedteken")
          .containsSubsequence(
              "arbeidsbok i " + folder.resolve("plan.xlsx"),
              "papir i " + folder.resolve("plan.pdf"),
              "leigekontrakt i " + folder.resolve("checklist.pdf"));
    }
    try (Workbook workbook = WorkbookFactory.create(folder.resolve("plan.xlsx").toFile())) {
      assertThat(workbook.getSheet("Plasseringar").getLastRowNum()).isGreaterThan(40);
    }
    assertThat(words(folder.resolve("plan.pdf"))).contains("Heilskapleg busettingsplan 2027");
    assertThat(words(folder.resolve("checklist.pdf"))).contains("L001", "Side 1 av");
    assertThat(folder.resolve("plan.json")).isNotEmptyFile();
    try (Database read = open(folder.resolve("from-sheets"));
        Database office = open(folder.resolve("office"))) {
      List<Dwelling> dwellings = read.read(new DwellingStore()::all);
      assertThat(dwellings).hasSize(85);
      Optional<Plan> adopted = office.read(tx -> new PlanStore().adopted(tx, 2027));
      assertThat(adopted).isPresent();
    }
  }

  private static Database open(Path file) {
    return Database.open(new Location.LocalFile(file), Ran.CLOCK);
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
