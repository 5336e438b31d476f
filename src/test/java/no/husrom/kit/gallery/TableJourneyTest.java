package no.husrom.kit.gallery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import no.husrom.kit.Accessibility;
import no.husrom.kit.Snapshot;
import no.husrom.kit.WindowTest;
import no.husrom.kit.table.RecordTable;
import org.junit.jupiter.api.Test;

class TableJourneyTest extends WindowTest {
  private List<Flat> flats = Flat.some(60);

  @Test
  void searchesByTypingAndOpensByEnterWithoutTheMouse() {
    FlatsPage page = page();
    press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    write("storgata hybel");
    settle();
    long expected =
        flats.stream()
            .filter(f -> f.address().startsWith("Storgata") && f.kind() == Flat.Kind.BEDSIT)
            .count();
    assertThat(page.table().status()).isEqualTo(expected + " av 60 rader");
    type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
    settle();
    Flat chosen = requireNonNull(page.table().selected().get());
    assertThat(chosen).isEqualTo(page.table().shown().get(1));
    assertThat(page.notice().text()).isEqualTo("Opna " + chosen.address());
  }

  @Test
  void sortsByAClickOnTheHeading() {
    RecordTable<Flat> table = page().table();
    clickOn("Månadsleige");
    settle();
    assertThat(table.shown().stream().limit(50).map(Flat::rent))
        .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
    clickOn("Månadsleige");
    settle();
    assertThat(table.shown().stream().limit(40).map(Flat::rent))
        .isSortedAccordingTo(Comparator.nullsLast(Comparator.reverseOrder()));
  }

  @Test
  void filtersAColumnFromTheMenuAndTakesTheFilterAwayAgain() {
    RecordTable<Flat> table = page().table();
    clickOn("Filter");
    settle();
    clickOn(menuItem("Bustadtype"));
    settle();
    clickOn(
        lookup(".filter-editor .check-box")
            .match(node -> node instanceof CheckBox box && box.getText().equals("Hybel"))
            .<Node>query());
    settle();
    assertThat(table.shown()).isNotEmpty().allMatch(flat -> flat.kind() == Flat.Kind.BEDSIT);
    Node editor = lookup(".filter-editor").query();
    assertThat(Accessibility.nameless(editor)).isEmpty();
    onScreen(() -> Snapshot.take(editor.getScene(), "filter"));
    onScreen(() -> Snapshot.take(stage().getScene(), "filtered"));
    type(KeyCode.ESCAPE);
    settle();
    clickOn("Bustadtype: Hybel");
    settle();
    assertThat(table.shown()).hasSize(60);
  }

  @Test
  void filtersNumbersByRange() {
    RecordTable<Flat> table = page().table();
    clickOn("Filter");
    settle();
    clickOn(menuItem("Soverom"));
    settle();
    write("3");
    settle();
    assertThat(table.shown()).isNotEmpty().allMatch(flat -> flat.bedrooms() >= 3);
  }

  @Test
  void keepsTheChosenRowWhenTheRowsAreReadAgain() {
    FlatsPage page = page();
    onScreen(
        () -> {
          page.table().select("B-17");
          return true;
        });
    flats = new ArrayList<>(flats);
    flats.removeIf(flat -> flat.id().equals("B-3"));
    onScreen(
        () -> {
          page.refresh();
          return true;
        });
    assertThat(requireNonNull(page.table().selected().get()).id()).isEqualTo("B-17");
    assertThat(page.table().status()).isEqualTo("59 rader");
  }

  @Test
  void hidesAColumnFromTheMenu() {
    page();
    TableView<?> table = lookup(".table-view").query();
    clickOn("Kolonnar");
    settle();
    clickOn(menuItem("Heis"));
    settle();
    assertThat(table.getVisibleLeafColumns()).extracting("text").doesNotContain("Heis");
  }

  private Node menuItem(String words) {
    return lookup(".menu-item .label")
        .match(node -> node instanceof Label label && label.getText().equals(words))
        .query();
  }

  private FlatsPage page() {
    FlatsPage page = show(() -> new FlatsPage(desk(), () -> flats), 1180, 780);
    onScreen(
        () -> {
          page.refresh();
          return Window.getWindows().size();
        });
    settle();
    return page;
  }
}
