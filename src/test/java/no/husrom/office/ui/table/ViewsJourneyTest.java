package no.husrom.office.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.ui.DwellingsPage;
import no.husrom.kit.table.row.Filter;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.kit.table.view.TableState;
import org.junit.jupiter.api.Test;

/// Views and own columns of the dwelling register, also after the program has been closed.
class ViewsJourneyTest extends RegisterWindowTest {

  @Test
  void aViewIsKeptByNameAndTakenUpAfterARestart() {
    page();
    chord(KeyCode.ALT, KeyCode.S);
    press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    release(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.ALT);
    settle();
    type(KeyCode.RIGHT);
    chord(KeyCode.ALT, KeyCode.DOWN);
    write("2");
    settle();
    type(KeyCode.ESCAPE);
    settle();
    List<?> seen = table().shown();
    clickOn("Visningar");
    settle();
    clickOn(menuItem("Ta vare på denne visninga …"));
    settle();
    write(field("Namn på visninga *"), "Store");
    clickOn("Ta vare på");
    settle();
    restart();
    page();
    assertThat(table().shown()).hasSizeGreaterThan(seen.size());
    clickOn("Visningar");
    settle();
    clickOn(menuItem("Store"));
    settle();
    assertThat(table().shown()).hasSameSizeAs(seen);
    assertThat(lookup(".table-view").<TableView<?>>query().getVisibleLeafColumns())
        .extracting(TableColumn::getId)
        .startsWith("status", "address");
    assertThat(new StoredViews(database(), "DWELLINGS").all().get("Store"))
        .extracting(TableState::orders)
        .isEqualTo(List.of(new TableState.Order("address", true)));
  }

  @Test
  void whatAViewShowsIsCopiedAsItIsShown() {
    new StoredViews(database(), "DWELLINGS")
        .save(
            "Små",
            new TableState(
                List.of("bedrooms", "address"),
                List.of(new TableState.Order("address", false)),
                Map.of("bedrooms", new Filter.Between(null, java.math.BigDecimal.ONE))));
    page();
    clickOn("Visningar");
    settle();
    clickOn(menuItem("Små"));
    settle();
    focus();
    chord(KeyCode.CONTROL, KeyCode.A);
    chord(KeyCode.CONTROL, KeyCode.C);
    String expected =
        dwellings().stream()
            .filter(d -> d.size().bedrooms() <= 1)
            .sorted(java.util.Comparator.comparing((Dwelling d) -> d.address().line()).reversed())
            .map(d -> d.size().bedrooms() + "\t" + d.address().line())
            .collect(java.util.stream.Collectors.joining("\n"));
    String copied = onScreen(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString());
    assertThat(copied.strip().lines()).endsWith(expected.lines().toArray(String[]::new));
  }

  @Test
  void anOwnColumnIsMadeWrittenInSortedAndFilteredAndStaysAfterARestart() {
    page();
    clickOn("Kolonnar");
    settle();
    clickOn(menuItem("Eigne kolonnar"));
    settle();
    clickOn(menuItem("Ny eigen kolonne …"));
    settle();
    write(field("Namn på kolonnen *"), "Nøkkelskap");
    clickOn("Lag kolonnen");
    settle();
    assertThat(new StoredColumns(database(), "DWELLING").all())
        .containsExactly(new OwnColumn("Nøkkelskap", OwnColumn.Kind.TEXT, List.of()));
    focus();
    press(KeyCode.CONTROL, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.CONTROL);
    settle();
    type(KeyCode.F2);
    settle();
    write("14 B").type(KeyCode.ENTER);
    settle();
    restart();
    page();
    Dwelling first = dwellings().getFirst();
    assertThat(first.fields()).isEqualTo(with(first.fields(), "Nøkkelskap", "14 B"));
    onScreen(
        () -> {
          TableState view =
              new TableState(
                  List.of("address", "own:Nøkkelskap"),
                  List.of(new TableState.Order("own:Nøkkelskap", true)),
                  Map.of("own:Nøkkelskap", new Filter.Contains("14 b")));
          new StoredViews(database(), "DWELLINGS").save("Skap", view);
          return view;
        });
    page();
    clickOn("Visningar");
    settle();
    clickOn(menuItem("Skap"));
    settle();
    assertThat(table().shown()).hasSize(1);
  }

  @Test
  void aTagIsMadeHungSeenInTheTableAndFoundByItsWord() {
    page();
    clickOn(".tag-menu");
    settle();
    clickOn(menuItem("Nytt merke …"));
    settle();
    write(field("Namn på merket *"), "Sjekk fukt");
    clickOn("Lag og heng på");
    settle();
    assertThat(lookup(".record-table .tag-dot").queryAll()).hasSize(1);
    assertThat(lookup(".tag-bar .tag").queryLabeled().getText()).isEqualTo("Sjekk fukt");
    restart();
    page();
    press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    write("sjekk fukt");
    settle();
    assertThat(table().shown()).hasSize(1);
    clickOn(".tag-menu");
    settle();
    clickOn(menuItem("Sjekk fukt"));
    settle();
    assertThat(new StoredTags(database(), "DWELLING").hung()).isEmpty();
  }

  @Test
  void theTableIsWholeAndNamedInBothShadesAtEveryZoom() {
    look(
        "table-work",
        () -> {
          DwellingsPage page = made();
          javafx.application.Platform.runLater(
              () -> {
                page.applyCss();
                TableView<?> table = (TableView<?>) page.lookup(".table-view");
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                table.fireEvent(key(KeyCode.S, false, true));
                table.fireEvent(key(KeyCode.RIGHT, false, false));
                table.fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.S, true, false, true, false));
                table.fireEvent(key(KeyCode.A, true, false));
              });
          return page;
        });
  }

  private static KeyEvent key(KeyCode code, boolean control, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String words) {
    Map<String, String> all = new java.util.HashMap<>(fields);
    all.put(name, words);
    return all;
  }

  private Node menuItem(String words) {
    return lookup(".menu-item .label")
        .match(node -> node instanceof Label label && label.getText().equals(words))
        .query();
  }
}
