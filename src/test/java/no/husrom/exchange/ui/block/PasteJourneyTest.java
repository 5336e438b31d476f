package no.husrom.exchange.ui.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.dwelling.ui.DwellingsPage;
import no.husrom.exchange.field.Register;
import no.husrom.kit.Accessibility;
import no.husrom.kit.Snapshot;
import no.husrom.kit.WindowTest;
import no.husrom.lease.UseStore;
import no.husrom.office.ui.table.StoredColumns;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Work in the dwelling register's table, from the clipboard text of a workbook to the database.
class PasteJourneyTest extends WindowTest {
  /// As a spreadsheet puts three rows on the clipboard: bedrooms, rent, district.
  private static final String BLOCK =
      "2\t12 500\tSentrum\r\ntre\t9.800,00 kr\t\"Haugen\naust\"\r\n1\tca. mykje\tSentrum\r\n";

  private Database database = Engine.H2.open();

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aBlockIsPastedTwoCellsAreMendedAndAllIsSaved() {
    page();
    List<Dwelling> before = dwellings();
    at(2);
    clip(BLOCK);
    chord(KeyCode.CONTROL, KeyCode.V);
    Parent view = lookup(".block-view").query();
    assertThat(view.lookupAll(".table-cell:flawed")).hasSize(2);
    assertThat(apply().isDisabled()).isTrue();
    assertThat(Accessibility.nameless(view)).isEmpty();
    onScreen(() -> Snapshot.take(view.getScene(), "block"));
    retype(".block-view", "tre", "3");
    retype(".block-view", "ca. mykje", "7 200");
    assertThat(view.lookupAll(".table-cell:flawed")).isEmpty();
    assertThat(dwellings()).as("nothing is saved before it is applied").isEqualTo(before);
    clickOn(apply());
    settle();
    assertThat(lookup(".block-view").tryQuery()).isEmpty();
    assertThat(dwellings().stream().limit(3).map(d -> d.rent().perMonth()))
        .containsExactly(12_500, 9_800, 7_200);
    assertThat(dwellings().stream().limit(3).map(d -> d.size().bedrooms()))
        .containsExactly(2, 3, 1);
    assertThat(dwellings().get(1).surroundings().district()).isEqualTo("Haugen\naust");
    assertThat(dwellings().subList(3, dwellings().size()))
        .isEqualTo(before.subList(3, before.size()));
  }

  @Test
  void aBlockWithHeadingsFindsItsRowsByTheirAddressesAndMakesNewOnes() {
    page();
    Dwelling first = dwellings().getFirst();
    int count = dwellings().size();
    clip(
        "Adresse\tSoverom\tMånadsleige\r\n"
            + first.address().line()
            + "\t4\t15 000\r\nNyegata 99\t2\t8 000\r\n");
    at(0);
    chord(KeyCode.CONTROL, KeyCode.V);
    clickOn(apply());
    settle();
    assertThat(dwellings()).hasSize(count + 1);
    assertThat(dwellings().getFirst().rent().perMonth()).isEqualTo(15_000);
    assertThat(dwellings())
        .filteredOn(d -> d.address().street().equals("Nyegata 99"))
        .extracting(d -> d.size().bedrooms())
        .containsExactly(2);
  }

  @Test
  void theHeadingsMayBeThoseOfAnotherSheetAndAStrangeOneIsLeftAlone() {
    page();
    Dwelling first = dwellings().getFirst();
    int count = dwellings().size();
    clip(
        "Gateadresse\tAntall soverom\tVaktmester\tHusleie pr. mnd.\r\n"
            + first.address().line()
            + "\t4\tHaugen\t15 000\r\n");
    at(0);
    chord(KeyCode.CONTROL, KeyCode.V);
    assertThat(lookup(".block-view .label").queryAllAs(Label.class))
        .anyMatch(label -> label.getText().contains("Vaktmester"));
    clickOn(apply());
    settle();
    assertThat(dwellings()).hasSize(count);
    assertThat(dwellings().getFirst().rent().perMonth()).isEqualTo(15_000);
    assertThat(dwellings().getFirst().size().bedrooms()).isEqualTo(4);
  }

  @Test
  void aCellIsChangedInItsPlaceAndAFaultIsSaidThere() {
    page();
    at(3);
    type(KeyCode.F2);
    settle();
    onScreen(() -> Snapshot.take(lookup(".cell-editor").query().getScene(), "cell-editor"));
    write("mykje").type(KeyCode.ENTER);
    settle();
    assertThat(lookup(".cell-editor .block-flaws").queryLabeled().getText()).isNotBlank();
    press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    write("11 100").type(KeyCode.ENTER);
    settle();
    assertThat(dwellings().getFirst().rent().perMonth()).isEqualTo(11_100);
  }

  @Test
  void theTopmostCellIsFilledDown() {
    page();
    at(4);
    chord(KeyCode.SHIFT, KeyCode.DOWN);
    chord(KeyCode.SHIFT, KeyCode.DOWN);
    chord(KeyCode.CONTROL, KeyCode.D);
    String district = dwellings().getFirst().surroundings().district();
    assertThat(dwellings().stream().limit(3).map(d -> d.surroundings().district()))
        .containsOnly(district);
  }

  @Test
  void oneFormChangesAllChosenRows() {
    page();
    at(0);
    chord(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    settle();
    onScreen(() -> Snapshot.take(lookup(".form-dialog").query().getScene(), "many"));
    TextField owner =
        lookup(".form-dialog .field-label").queryAllAs(Label.class).stream()
            .filter(label -> label.getText().equals("Eigar"))
            .map(label -> (TextField) label.getLabelFor())
            .findFirst()
            .orElseThrow();
    write(owner, "Bustadstiftinga");
    clickOn("Set på alle");
    settle();
    assertThat(dwellings().stream().limit(2).map(d -> d.holding().owner()))
        .containsOnly("Bustadstiftinga");
  }

  private Button apply() {
    return lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
        .filter(button -> button.getText().equals("Lagre alt"))
        .findFirst()
        .orElseThrow();
  }

  /// The cursor in the first row, in the column with this number.
  private void at(int column) {
    onScreen(
        () -> {
          TableView<?> table = lookup(".record-table .table-view").query();
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(0);
          return table;
        });
    chord(KeyCode.CONTROL, KeyCode.HOME);
    for (int i = 0; i < column; i++) {
      type(KeyCode.RIGHT);
    }
    settle();
  }

  private void page() {
    show(
        () -> {
          DwellingsPage page =
              new DwellingsPage(desk(), database, tx -> new UseStore().on(tx, desk().today()));
          page.editing(
              new RegisterSheet(
                  desk(), database, Register.DWELLINGS, new StoredColumns(database, "DWELLING")));
          page.refresh();
          return page;
        },
        1180,
        780);
  }

  private List<Dwelling> dwellings() {
    return database.read(tx -> new DwellingStore().all(tx));
  }
}
