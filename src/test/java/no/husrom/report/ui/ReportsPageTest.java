package no.husrom.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.WindowTest;
import no.husrom.kit.record.RowsPage;
import no.husrom.kit.table.RecordTable;
import no.husrom.report.ReportKind;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("window")
class ReportsPageTest extends WindowTest {
  private final Database database = Engine.H2.open();
  private Desk desk = desk();

  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyNumberOpensItsRows(ReportKind kind) {
    show(this::page, 1180, 780);
    onScreen(
        () -> {
          ComboBox<Optional<ReportKind>> box = lookup(".combo-box").queryComboBox();
          box.setValue(Optional.of(kind));
          return true;
        });
    List<Button> buttons =
        lookup(".button").queryAllAs(Button.class).stream()
            .filter(b -> b.getText().equals("Vis radene"))
            .toList();
    assertThat(buttons).hasSizeGreaterThan(10);
    for (Button button : buttons) {
      Page rows =
          onScreen(
              () -> {
                button.fire();
                return desk.pages().current().get();
              });
      assertThat(rows).as(button.getAccessibleText()).isInstanceOf(RowsPage.class);
      assertThat(button.getAccessibleText()).endsWith(rows.title());
      assertThat(((ScrollPane) rows.getCenter()).getContent()).isInstanceOf(RecordTable.class);
    }
  }

  @Test
  void theWorkbookIsSavedWhereTheUserSays() {
    Path file = folder.resolve("kostra.xlsx");
    files().answer(file);
    ReportsPage page = show(this::page, 1180, 780);
    onScreen(
        () -> {
          button("Lagre som arbeidsbok").fire();
          return true;
        });
    assertThat(file).exists();
    assertThat(files().asked()).singleElement().asString().contains("kostra-13-2025.xlsx");
    assertThat(page.notice().text()).contains(file.toString());
  }

  @Test
  void aYearWithoutFiguresIsSaidAtTheField() {
    ReportsPage page = show(this::page, 1180, 780);
    onScreen(
        () -> {
          field("År *").setText("2099");
          return true;
        });
    assertThat(button("Lagre som arbeidsbok").isDisabled()).isTrue();
    assertThat(page.lookupAll(".field-complaint"))
        .anyMatch(node -> node.isVisible() && node.toString().contains("2026 eller tidlegare"));
  }

  private ReportsPage page() {
    desk = desk();
    ReportsPage page = new ReportsPage(desk, database, _ -> {}, _ -> {});
    desk.pages().start(page);
    return page;
  }

  private Button button(String words) {
    return lookup(".button").queryAllAs(Button.class).stream()
        .filter(b -> b.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }
}
