package no.husrom.office.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import no.husrom.dwelling.Dwelling;
import no.husrom.history.History;
import no.husrom.kit.table.row.Filter;
import no.husrom.kit.tag.Tag;
import org.junit.jupiter.api.Test;

/// Tags on one record and on many: made, hung, changed, taken off, found and taken back.
class TagJourneyTest extends RegisterWindowTest {

  @Test
  void aTagHangsOnAllChosenRowsAsOneStepAndIsTakenOffThemAll() {
    StoredTags tags = new StoredTags(database(), "DWELLING");
    tags.make(List.of(ids().get(1)), "Sjekk fukt", "#d55e00");
    page();
    chooseThree();
    menu("Sjekk fukt");
    List<String> three = shown().subList(0, 3);
    assertThat(tags.hung().keySet()).containsExactlyInAnyOrderElementsOf(three);
    assertThat(lookup(".record-table .tag-dot").queryAll()).hasSize(3);
    new History(database()).undo(new History(database()).toUndo().orElseThrow().id());
    assertThat(tags.hung().keySet()).containsExactly(ids().get(1));
    refresh();
    chooseThree();
    menu("Sjekk fukt");
    chooseThree();
    menu("Sjekk fukt");
    assertThat(tags.hung()).isEmpty();
    assertThat(tags.all()).extracting(Tag::name).containsExactly("Sjekk fukt");
  }

  @Test
  void aTagsNameAndColourAreChangedWhereverItHangsAndAnotherTagsNameIsRefused() {
    StoredTags tags = new StoredTags(database(), "DWELLING");
    tags.make(ids().subList(0, 2), "Fukt", "#d55e00");
    tags.make(ids().subList(0, 1), "Ring eigaren", "#0072b2");
    page();
    menu("Endre eit merke", "Fukt");
    write(field("Namn på merket *"), "Ring eigaren");
    clickOn("Endre");
    settle();
    assertThat(words(".field-complaint"))
        .contains("Eit anna merke heiter «Ring eigaren». Vel eit anna namn.");
    write(field("Namn på merket *"), "Fuktskade");
    ComboBox<?> colour = lookup(".dialog-pane .combo-box").query();
    onScreen(
        () -> {
          colour.getSelectionModel().select(3);
          return colour;
        });
    clickOn("Endre");
    settle();
    restart();
    page();
    assertThat(new StoredTags(database(), "DWELLING").all())
        .extracting(Tag::name, Tag::colour)
        .containsExactly(tuple("Fuktskade", "#009e73"), tuple("Ring eigaren", "#0072b2"));
    assertThat(words(".tag-bar .tag")).containsExactly("Fuktskade", "Ring eigaren");
    view("tags", new Filter.Contains("fuktskade"));
    assertThat(shown()).containsExactlyInAnyOrderElementsOf(ids().subList(0, 2));
  }

  @Test
  void aTagThatIsTakenAwayGoesOffEveryRecordAndComesBackWithThem() {
    StoredTags tags = new StoredTags(database(), "DWELLING");
    tags.make(ids(), "Alle", "#0072b2");
    Map<String, List<Tag>> before = tags.hung();
    assertThat(before).hasSameSizeAs(ids());
    page();
    menu("Fjern eit merke heilt", "Alle");
    clickOn(
        lookup(".dialog-pane .button")
            .match(node -> node instanceof Labeled button && button.getText().equals("Fjern"))
            .<Node>query());
    settle();
    assertThat(tags.all()).isEmpty();
    assertThat(tags.hung()).isEmpty();
    assertThat(lookup(".record-table .tag-dot").queryAll()).isEmpty();
    History history = new History(database());
    history.undo(history.toUndo().orElseThrow().id());
    assertThat(tags.hung()).isEqualTo(before);
  }

  /// The first row and the two below it.
  private void chooseThree() {
    onScreen(
        () -> {
          TableView<?> rows = lookup(".record-table .table-view").query();
          rows.requestFocus();
          return rows;
        });
    press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN);
    press(KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
    settle();
  }

  private List<String> ids() {
    return dwellings().stream().map(Dwelling::id).toList();
  }

  private List<String> words(String selector) {
    return lookup(selector).queryAllAs(Labeled.class).stream()
        .filter(Node::isVisible)
        .map(Labeled::getText)
        .toList();
  }

  /// Opens the menu of tags and presses one.
  private void menu(String name) {
    clickOn(".tag-menu");
    settle();
    clickOn(
        lookup(".menu-item .label")
            .match(node -> node instanceof Label label && label.getText().equals(name))
            .<Node>query());
    settle();
  }

  /// Presses a tag in a menu within the menu.
  private void menu(String within, String name) {
    clickOn(".tag-menu");
    settle();
    MenuButton button = lookup(".tag-menu").query();
    MenuItem item = item(((Menu) item(button.getItems(), within)).getItems(), name);
    Platform.runLater(
        () -> {
          button.hide();
          item.fire();
        });
    settle();
  }

  private static MenuItem item(List<MenuItem> items, String words) {
    return items.stream().filter(item -> words.equals(item.getText())).findFirst().orElseThrow();
  }
}
