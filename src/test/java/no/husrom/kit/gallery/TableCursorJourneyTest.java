package no.husrom.kit.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import no.husrom.kit.Accessibility;
import no.husrom.kit.Snapshot;
import no.husrom.kit.WindowTest;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.table.edit.TabText;
import org.junit.jupiter.api.Test;

/// The table by its keys alone, as a spreadsheet.
class TableCursorJourneyTest extends WindowTest {
  private List<Flat> flats = Flat.some(60);

  @Test
  void filtersTheColumnOfTheCursorByKeysAndTakesTheFilterAwayAgain() {
    RecordTable<Flat> table = page();
    focus();
    type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    chord(KeyCode.ALT, KeyCode.DOWN);
    write("3");
    settle();
    assertThat(table.shown()).isNotEmpty().allMatch(flat -> flat.bedrooms() >= 3);
    type(KeyCode.ESCAPE);
    settle();
    focus();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
    settle();
    assertThat(table.shown()).hasSize(60);
  }

  @Test
  void sortsByTwoColumnsByKeysAndShowsTheirOrder() {
    RecordTable<Flat> table = page();
    focus();
    type(KeyCode.RIGHT);
    chord(KeyCode.ALT, KeyCode.S);
    type(KeyCode.RIGHT);
    press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.S).release(KeyCode.S, KeyCode.SHIFT, KeyCode.ALT);
    settle();
    assertThat(table.shown())
        .isSortedAccordingTo(
            java.util.Comparator.comparing(Flat::kind).thenComparing(Flat::bedrooms));
    assertThat(lookup(".order-on").queryAll()).hasSize(2);
  }

  @Test
  void choosesAllOfAHundredThousandRowsAndSaysWhatTheirNumbersComeTo() {
    flats = Flat.some(100_000);
    RecordTable<Flat> table = page();
    focus();
    chord(KeyCode.CONTROL, KeyCode.A);
    long rents = flats.stream().map(Flat::rent).filter(Objects::nonNull).count();
    long sum = flats.stream().map(Flat::rent).filter(Objects::nonNull).mapToLong(r -> r).sum();
    assertThat(table.totals().replace('\u00a0', ' '))
        .startsWith("100 000 rader valde")
        .contains("Månadsleige: " + grouped(rents) + " tal, sum " + grouped(sum) + " kr");
  }

  private static String grouped(long number) {
    return "%,d".formatted(number).replace(',', ' ').replace('\u00a0', ' ').replace('.', ' ');
  }

  @Test
  void copiesTheChosenCellsAsASpreadsheetReadsThem() {
    RecordTable<Flat> table = page();
    focus();
    for (int i = 0; i < 4; i++) {
      type(KeyCode.RIGHT);
    }
    chord(KeyCode.SHIFT, KeyCode.DOWN);
    chord(KeyCode.CONTROL, KeyCode.C);
    String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
    assertThat(TabText.read(copied))
        .isEqualTo(
            table.shown().stream()
                .limit(2)
                .map(flat -> List.of(flat.rent() == null ? "" : String.valueOf(flat.rent())))
                .toList());
  }

  @Test
  void movesAndHidesColumnsByKeys() {
    page();
    TableView<?> table = lookup(".table-view").query();
    focus();
    press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    release(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.ALT);
    settle();
    assertThat(table.getVisibleLeafColumns())
        .extracting("text")
        .startsWith("Bustadtype", "Adresse");
    press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.H).release(KeyCode.H, KeyCode.SHIFT, KeyCode.ALT);
    settle();
    assertThat(table.getVisibleLeafColumns()).extracting("text").doesNotContain("Adresse");
  }

  @Test
  void keepsTheFirstColumnInItsPlace() {
    show(() -> new FlatsPage(desk(), () -> flats), 520, 500);
    // a window that another test has made wide stays so
    onScreen(
        () -> {
          stage().sizeToScene();
          return true;
        });
    TableView<?> table = refreshed();
    double before = left(table);
    focus();
    press(KeyCode.CONTROL, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.CONTROL);
    settle();
    Node frozen = lookup(".table-cell:frozen").query();
    assertThat(frozen.getTranslateX()).isPositive();
    assertThat(left(table)).isCloseTo(before, org.assertj.core.data.Offset.offset(1.0));
    onScreen(() -> Snapshot.take(stage().getScene(), "frozen"));
  }

  private static double left(TableView<?> table) {
    Node cell =
        table.lookupAll(".table-cell").stream()
            .filter(
                node ->
                    node instanceof javafx.scene.control.TableCell<?, ?> c
                        && c.getIndex() == 0
                        && c.getTableColumn() == table.getVisibleLeafColumns().getFirst())
            .findFirst()
            .orElseThrow();
    return cell.localToScene(cell.getLayoutBounds()).getMinX();
  }

  @Test
  void listsItsKeys() {
    page();
    focus();
    type(KeyCode.F1);
    settle();
    Node list = lookup(".shortcut-list").query();
    assertThat(Accessibility.cutOff((javafx.scene.Parent) list)).isEmpty();
    onScreen(() -> Snapshot.take(list.getScene(), "shortcuts"));
  }

  private void focus() {
    onScreen(
        () -> {
          TableView<?> table = lookup(".table-view").query();
          table.requestFocus();
          if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
          }
          return table;
        });
    settle();
  }

  private RecordTable<Flat> page() {
    FlatsPage page = show(() -> new FlatsPage(desk(), () -> flats), 1180, 780);
    refreshed();
    return page.table();
  }

  private TableView<?> refreshed() {
    onScreen(
        () -> {
          ((FlatsPage) stage().getScene().getRoot()).refresh();
          return true;
        });
    settle();
    return lookup(".table-view").query();
  }
}
