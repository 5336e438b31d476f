package no.husrom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.plan.Plan;
import no.husrom.plan.keep.PlanStore;
import no.husrom.store.Database;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The whole main job in the window, as a coordinator does it on her first day: her own sheets in,
/// the year's plan, adopted, out to Excel, and the checklist of a lease on paper.
@Tag("window")
class JourneyTest extends WalkTest {
  @Test
  void fromHerOwnSheetsToAnAdoptedPlanAWorkbookAndAPaper() throws IOException {
    Path sheets = HerSheets.write(folder().resolve("Bustader og folk 2026.xlsx"));
    Path workbook = folder().resolve("plan.xlsx");
    Path plan = folder().resolve("plan.pdf");
    Path paper = folder().resolve("sjekkliste.pdf");
    open();
    clickOn("Hent eigne rekneark");
    settle();

    files().answer(sheets);
    fire("Vel filer");
    picture("journey-import");
    fire("Hent inn");
    picture("journey-imported");

    clickOn("Planar");
    settle();
    fire("Ny plan");
    for (int step = 0; step < 4; step++) {
      fire("Neste");
    }
    fire("Finn den beste planen");
    fire("Neste");
    fire("Lagre planen");
    picture("journey-plan");
    fire("Vedta planen");
    confirm("Vedta planen");
    files().answer(workbook);
    save("Excel, intern utgåve");
    files().answer(plan);
    save("PDF, offentleg utgåve");
    picture("journey-adopted");

    clickOn("Leigekontraktar");
    settle();
    onScreen(
        () -> {
          lookup(".table-view").queryTableView().getSelectionModel().selectFirst();
          return true;
        });
    fire("Sjekkliste");
    files().answer(paper);
    fire("Lagre som PDF");
    picture("journey-checklist");
    quit();

    Plan adopted;
    List<Lease> leases;
    try (Database database = Database.open(database(), desk().clock())) {
      adopted = database.read(tx -> new PlanStore().adopted(tx, 2026)).orElseThrow();
      leases = database.read(new LeaseStore()::all);
    }
    assertThat(leases).hasSize(HerSheets.GOOD_LEASES);
    assertThat(adopted.placements()).isNotEmpty();
    assertThat(adopted.proven()).isTrue();
    assertThat(cells(workbook)).contains("Familie Nord", "Kyrkjevegen 6, H0101");
    assertThat(words(plan)).contains("Offentleg utgåve").doesNotContain("Familie Nord");
    assertThat(words(paper)).contains("Kyrkjevegen 4").contains("Side 1 av");
  }

  private static List<String> cells(Path workbook) throws IOException {
    try (ReadableWorkbook opened = new ReadableWorkbook(workbook.toFile())) {
      return opened
          .getSheets()
          .flatMap(
              sheet -> {
                try {
                  return sheet.openStream().toList().stream();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .flatMap(row -> row.stream())
          .filter(cell -> cell != null)
          .map(cell -> cell.getText())
          .toList();
    }
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
