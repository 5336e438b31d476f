package no.husrom.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.history.HistoryQuery;
import no.husrom.kit.Desk;
import no.husrom.kit.WindowTest;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.trail.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class HistoryPageTest extends WindowTest {
  private final Database database = Engine.H2.open();
  private final DwellingStore dwellings = new DwellingStore();
  private final List<String> opened = new ArrayList<>();

  @BeforeEach
  void fill() {
    database.write(
        Cause.imported("bustader.xlsx"),
        tx -> dwellings.save(tx, List.of(Filled.dwelling("B1"), Filled.dwelling("B2"))));
    Dwelling first = database.read(tx -> dwellings.find(tx, "B1")).orElseThrow();
    database.change(tx -> dwellings.save(tx, first.withStatuses(List.of())));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void showsWhatAStepChangedAndTakesItBack() {
    HistoryPage page = show(() -> page(desk(), HistoryQuery.ALL), 1180, 780);
    assertThat(table(0).getItems()).hasSize(2);
    choose(0);
    assertThat(table(1).getItems()).as("two statuses").hasSize(2);
    assertThat(button("Gjer på nytt").isDisabled()).isTrue();
    fire("Angre");
    assertThat(page.notice().text()).contains("er angra: Bustad B1");
    assertThat(database.read(tx -> dwellings.find(tx, "B1")).orElseThrow().statuses()).hasSize(2);
    assertThat(table(0).getItems()).hasSize(3);
    choose(1);
    fire("Gjer på nytt");
    assertThat(page.notice().text()).contains("er gjort på nytt: Bustad B1");
  }

  @Test
  void saysWhyAStepCannotBeTakenBackAndAsksBeforeAWholeImport() {
    HistoryPage page = show(() -> page(desk(), HistoryQuery.ALL), 1180, 780);
    choose(1);
    Platform.runLater(() -> button("Angre").fire());
    settle();
    Button yes = lookup(".dialog-pane .accent").queryAs(Button.class);
    onScreen(
        () -> {
          yes.fire();
          return true;
        });
    settle();
    assertThat(page.notice().text()).contains("kan ikkje angrast", "Bustad B1", "Sjå steg");
    assertThat(database.read(dwellings::all)).hasSize(2);
  }

  @Test
  void theHistoryOfOneRecordHasOnlyItsSteps() {
    database.change(tx -> dwellings.delete(tx, "B2"));
    HistoryPage page = show(() -> page(desk(), HistoryQuery.of("dwelling", "B1")), 1180, 780);
    assertThat(page.title()).isEqualTo("Historikk for Bustad B1");
    assertThat(table(0).getItems()).hasSize(2);
    choose(1);
    onScreen(
        () -> {
          table(1).getSelectionModel().select(0);
          table(1).requestFocus();
          return true;
        });
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    settle();
    assertThat(opened).containsExactly("dwelling B1");
  }

  @Test
  void isNamedWholeAndReadable() {
    look("history", () -> page(desk(), HistoryQuery.ALL));
  }

  private HistoryPage page(Desk desk, HistoryQuery query) {
    HistoryPage page =
        new HistoryPage(desk, database, query, (register, id) -> opened.add(register + " " + id));
    desk.pages().start(page);
    page.refresh();
    return page;
  }

  private TableView<?> table(int which) {
    return lookup(".table-view").queryAllAs(TableView.class).stream().toList().get(which);
  }

  private void choose(int row) {
    onScreen(
        () -> {
          table(0).getSelectionModel().clearAndSelect(row);
          return true;
        });
    settle();
  }

  private Button button(String words) {
    return lookup(words).queryAs(Button.class);
  }

  private void fire(String words) {
    onScreen(
        () -> {
          button(words).fire();
          return true;
        });
    settle();
  }
}
