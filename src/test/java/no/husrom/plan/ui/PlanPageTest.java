package no.husrom.plan.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import no.husrom.kit.Accessibility;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.Snapshot;
import no.husrom.paper.output.Printers;
import no.husrom.plan.Placement;
import no.husrom.plan.Plans;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.show.Readers;
import no.husrom.plan.words.Names;
import no.husrom.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class PlanPageTest extends OpenedPlanTest {
  @TempDir private Path folder;

  @Test
  void thePlanIsSavedAsWorkbookAndPaperForBothKindsOfReaders() throws IOException {
    PlanPage page = show(() -> opened(desk()), 1180, 780);
    Path open = folder.resolve("open.xlsx");
    choose(page, "Excel, offentleg utgåve", open);
    try (Workbook book = WorkbookFactory.create(open.toFile(), null, true)) {
      assertThat(book.getSheet("Plasseringar")).isNull();
    }
    Path closed = folder.resolve("closed.xlsx");
    choose(page, "Excel, intern utgåve", closed);
    try (Workbook book = WorkbookFactory.create(closed.toFile(), null, true)) {
      assertThat(book.getSheet("Plasseringar")).isNotNull();
    }
    Path internal = folder.resolve("internal.pdf");
    choose(page, "PDF, intern utgåve", internal);
    assertThat(words(internal)).contains("Kven bur kvar", "Familie Aster");
    Path forCouncil = folder.resolve("council.pdf");
    choose(page, "PDF, offentleg utgåve", forCouncil);
    assertThat(words(forCouncil)).contains("Prikka").doesNotContain("Familie Aster");
    assertThat(page.notice().text()).contains("council.pdf");
    assertThat(files().asked())
        .containsExactly(
            "Excel, offentleg utgåve: busettingsplan-2026-1-offentleg.xlsx",
            "Excel, intern utgåve: busettingsplan-2026-1.xlsx",
            "PDF, intern utgåve: busettingsplan-2026-1.pdf",
            "PDF, offentleg utgåve: busettingsplan-2026-1-offentleg.pdf");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidOnThePage() {
    PlanPage page = show(() -> opened(desk()), 1180, 780);
    choose(page, "PDF, intern utgåve", folder.resolve("none/plan.pdf"));
    assertThat(page.notice().text()).contains("plan.pdf");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void thePaperIsSeenBeforeItIsPrinted() throws IOException {
    Desk desk = desk();
    show(() -> opened(desk), 1180, 780);
    fire("Skriv ut …");
    Page paper = requireNonNull(desk.pages().current().get());
    assertThat(paper.title()).isEqualTo("Plan 2026-1 på papir");
    show(() -> paper, 1180, 780);
    int first = pictures();
    assertThat(lookup("Side 1 av " + pages()).queryAll()).isNotEmpty();
    fire("Vis dei neste sidene");
    assertThat(pictures()).isGreaterThan(first).isEqualTo(pages());
    onScreen(
        () -> {
          ComboBox<Optional<Readers>> edition = lookup(".combo-box").queryComboBox();
          edition.setValue(Optional.of(Readers.PUBLIC));
          return edition;
        });
    settle();
    assertThat(pictures()).isEqualTo(pages()).isLessThan(first);
    Path file = folder.resolve("paper.pdf");
    files().answer(file);
    fire("Lagre som PDF");
    assertThat(words(file)).contains("Offentleg utgåve");
    assertThat(Files.size(file)).isLessThan(300_000);
    if (new Printers().names().isEmpty()) {
      fire("Skriv ut");
      assertThat(paper.notice().text()).contains("ingen skrivar", "PDF");
    }
  }

  @Test
  void whatContradictsItselfStandsOverThePlanThatIsMadeAllTheSame() {
    Basis basis = database.read(tx -> new BasisStore().read(tx, 2026, desk().today()));
    List<Placement> both =
        Plans.of(basis).plan().placements().stream()
            .filter(p -> p.who().named() && !p.who().hidden())
            .filter(p -> p.home() instanceof Placement.InDwelling in && !in.shared())
            .limit(2)
            .toList();
    String home = requireNonNull(both.getFirst().target());
    Basis decided =
        basis.withPins(
            both.stream()
                .map(p -> new Pin(2026, p.who().id(), home, Pin.Kind.PIN, null, ""))
                .toList());
    Edition edition = Plans.of(decided);
    Names names = new Names(decided, Language.NYNORSK);
    PlanView view = show(() -> new PlanView(desk(), decided, edition), 1180, 780);
    onScreen(() -> Snapshot.take(view.getScene(), "plan-contradictions"));
    String said = lookup(".plan-view > .notice .label").queryLabeled().getText();
    assertThat(said)
        .contains("seier imot seg sjølv", "har plass til 1")
        .contains(both.stream().map(p -> names.household(p.who().id())).toList());
    assertThat(edition.plan().placements()).isNotEmpty();
  }

  @Test
  void everyPlacementSaysSupportAndUncoveredRentOrWhatIsNotKnown() {
    PlanPage page = show(() -> opened(desk()), 1180, 780);
    TableView<?> table = shown(page, TableView.class, "table-view");
    List<String> said = new ArrayList<>();
    for (int row = 0; row < table.getItems().size(); row++) {
      int chosen = row;
      onScreen(
          () -> {
            table.getSelectionModel().clearAndSelect(chosen);
            return page;
          });
      settle();
      said.add(onScreen(() -> shown(page, Label.class, "why").getText()));
    }
    assertThat(said)
        .isNotEmpty()
        .filteredOn(
            why ->
                !why.contains("Husstanden betalar sjølv")
                    && !why.contains("Bustøtte: ukjend.")
                    && !why.contains("er ikkje kjend for"))
        .as("only of secret addresses nothing is said")
        .singleElement()
        .asString()
        .contains("har sperra adresse");
    assertThat(said)
        .anyMatch(why -> why.contains("Husstanden betalar sjølv"))
        .anyMatch(why -> why.contains("Det er ikkje avgjort kven som skal bu der."));
  }

  private static <N extends Node> N shown(PlanPage page, Class<N> kind, String style) {
    return Accessibility.visible(page).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(node -> node.getStyleClass().contains(style))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePaperIsLookedAt() {
    look(
        "plan-paper",
        () -> {
          Desk desk = desk();
          opened(desk);
          PlanDesk plans = new PlanDesk(database, desk.clock(), NOWHERE);
          PlanPaperPage page = new PlanPaperPage(desk, plans.open(id));
          page.refresh();
          return page;
        });
    look("plan-page", () -> opened(desk()));
  }

  private void choose(PlanPage page, String words, Path file) {
    files().answer(file);
    onScreen(
        () -> {
          MenuItem item =
              from(page).lookup(".menu-button").<MenuButton>queryAll().stream()
                  .map(MenuButton::getItems)
                  .flatMap(List::stream)
                  .filter(i -> words.equals(i.getText()))
                  .findFirst()
                  .orElseThrow();
          item.fire();
          return item;
        });
    settle();
  }

  private void fire(String words) {
    onScreen(
        () -> {
          Button button =
              lookup(".button").queryAllAs(Button.class).stream()
                  .filter(b -> b.getText().equals(words) && b.isVisible())
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("no button " + words));
          button.fire();
          return button;
        });
    settle();
  }

  private int pictures() {
    return lookup(".paper-page .image-view").queryAllAs(ImageView.class).size();
  }

  /// As the words under the first page say.
  private int pages() {
    String words =
        lookup(".paper-pages .small-words").queryAllAs(Label.class).iterator().next().getText();
    return Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1));
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
