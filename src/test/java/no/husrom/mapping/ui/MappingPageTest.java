package no.husrom.mapping.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.WindowTest;
import no.husrom.mapping.Mapping;
import no.husrom.mapping.MappingStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingPageTest extends WindowTest {
  private final List<String> opened = new ArrayList<>();
  @TempDir private Path folder;
  private @Nullable Database database;

  @BeforeEach
  void demo() {
    database = Engine.H2.open();
    database.change(Demo.make(DemoSize.SMALL, Demo.SEED, desk().clock())::save);
  }

  @AfterEach
  void close() {
    requireNonNull(database).close();
  }

  private MappingPage page() {
    MappingPage page =
        new MappingPage(desk(), requireNonNull(database), (kind, id) -> opened.add(kind + id));
    page.refresh();
    return page;
  }

  private Mapping mapping() {
    return requireNonNull(database).read(tx -> new MappingStore().read(tx, desk().today()));
  }

  private void press(String words) {
    Button button =
        lookup(".button").queryAllAs(Button.class).stream()
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow();
    onScreen(
        () -> {
          button.fire();
          return true;
        });
    settle();
  }

  @Test
  void aLineLeadsToItsRecordAndIsGoneWhenLookedAt() {
    show(this::page, 1180, 780);
    Mapping before = mapping();
    int line =
        before
            .errands()
            .indexOf(
                before.errands().stream()
                    .filter(e -> !e.old().isEmpty())
                    .findFirst()
                    .orElseThrow());
    onScreen(
        () -> {
          lookup(".table-view").queryAs(TableView.class).getSelectionModel().select(line);
          return true;
        });
    press("Opne oppføringa");
    assertThat(opened)
        .containsExactly(before.errands().get(line).kind() + before.errands().get(line).id());
    press("Sett etter i dag: alt stemmer");
    assertThat(mapping().total().fresh())
        .isEqualTo(before.total().fresh() + before.errands().get(line).old().size());
  }

  @Test
  void theWorkListIsPrinted() throws Exception {
    show(this::page, 1180, 780);
    Path file = folder.resolve("finn-ut.pdf");
    files().answer(file);
    press("Skriv ut arbeidslista");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Gå og finn ut")
          .contains(mapping().errands().getFirst().id());
    }
  }

  @Test
  void thePageIsWholeInBothShadesAndSizes() {
    look("mapping", this::page);
  }
}
