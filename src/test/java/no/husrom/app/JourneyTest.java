package no.husrom.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import no.husrom.file.UserFolders;
import no.husrom.kit.Background;
import no.husrom.kit.Snapshot;
import no.husrom.kit.WindowTest;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.plan.Plan;
import no.husrom.plan.keep.PlanStore;
import no.husrom.store.Database;
import no.husrom.store.Location;
import no.husrom.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole main job in the window, as a coordinator does it on her first day: her own sheets in,
/// the year's plan, adopted, out to Excel, and the checklist of a lease on paper.
@Tag("window")
class JourneyTest extends WindowTest {
  @TempDir private Path folder;
  private @Nullable Program program;

  @Override
  public void start(Stage window) {
    super.start(window);
    Locale.setDefault(Locale.of("nn", "NO"));
  }

  @Test
  void fromHerOwnSheetsToAnAdoptedPlanAWorkbookAndAPaper() throws IOException {
    Path sheets = HerSheets.write(folder.resolve("Bustader og folk 2026.xlsx"));
    Path workbook = folder.resolve("plan.xlsx");
    Path plan = folder.resolve("plan.pdf");
    Path paper = folder.resolve("sjekkliste.pdf");
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
    onScreen(
        () -> {
          requireNonNull(program).quit();
          return true;
        });

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

  private void open() {
    onScreen(
        () -> {
          UserFolders folders =
              new UserFolders(
                  folder.resolve("data"), folder.resolve("settings"), folder.resolve("log"));
          program =
              new Program(
                  stage(),
                  new Machine(desk().clock(), folders, _ -> Background.inline(), _ -> files()),
                  database(),
                  Language.NYNORSK);
          program.start();
          return true;
        });
    settle();
  }

  private Location database() {
    return new Location.LocalFile(folder.resolve("data").resolve("husrom"));
  }

  /// Presses the last button with these words, without waiting for a question it may ask.
  private void fire(String words) {
    Platform.runLater(
        lookup(words).queryAllAs(Node.class).stream()
                .map(JourneyTest::button)
                .filter(button -> button != null && button.getText().equals(words))
                .reduce((a, b) -> b)
                .orElseThrow(() -> new AssertionError("no button " + words))
            ::fire);
    settle();
  }

  /// Chooses in the menu that saves the plan.
  private void save(String words) {
    Platform.runLater(
        lookup(".menu-button").queryAllAs(MenuButton.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu item " + words))
            ::fire);
    settle();
  }

  /// Answers the question that is asked.
  private void confirm(String words) {
    Platform.runLater(
        lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no answer " + words))
            ::fire);
    settle();
  }

  private static @Nullable Button button(Node node) {
    return node instanceof Button button
        ? button
        : node.getParent() instanceof Button parent ? parent : null;
  }

  private void picture(String name) {
    onScreen(() -> Snapshot.take(stage().getScene(), name));
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
