package no.husrom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.husrom.dwelling.DwellingStore;
import no.husrom.store.Database;
import org.junit.jupiter.api.Test;

/// A block is pasted from a workbook's clipboard, two cells are repaired, all is applied; after a
/// restart it is taken back and done again, and the record is found by an address misspelt.
class BackJourneyTest extends TwoHomesTest {
  private static final String BLOCK = "tre\t9.800,00 kr\tHaugen\r\n1\tca. mykje\tSentrum\r\n";

  @Test
  void aPastedBlockIsTakenBackAfterARestartAndDoneAgain() {
    open();
    find("bustader");
    paste();
    retype(".block-view", "tre", "3");
    retype(".block-view", "ca. mykje", "7 200");
    clickOn(apply());
    settle();
    quit();
    assertThat(bedrooms()).containsExactly(3, 1);
    open();
    find("bustader");
    table();
    chord(KeyCode.CONTROL, KeyCode.Z);
    assertThat(notice()).contains("er angra: Bustad B1 og éin til");
    find("algaardsvn. 40");
    assertThat(field("Gateadresse *").getText()).isEqualTo("Ålgårdsveien 40");
    assertThat(field("Soverom *").getText()).isEqualTo("2");
    // in a field the same keys are the field's own
    TextField rooms = field("Soverom *");
    onScreen(
        () -> {
          rooms.requestFocus();
          return rooms;
        });
    chord(KeyCode.CONTROL, KeyCode.Z);
    quit();
    assertThat(bedrooms()).containsExactly(2, 2);
    open();
    find("bustader");
    table();
    chord(KeyCode.CONTROL, KeyCode.Y);
    assertThat(notice()).contains("er gjort på nytt: Bustad B1 og éin til");
    quit();
    assertThat(bedrooms()).containsExactly(3, 1);
  }

  private List<Integer> bedrooms() {
    try (Database database = Database.open(database(), desk().clock())) {
      return database.read(new DwellingStore()::all).stream()
          .map(dwelling -> dwelling.size().bedrooms())
          .toList();
    }
  }

  private String notice() {
    return lookup(".notice .label").queryLabeled().getText();
  }

  private void find(String words) {
    ask(words);
    type(KeyCode.ENTER);
    settle();
  }

  private void table() {
    onScreen(
        () -> {
          TableView<?> table = lookup(".record-table .table-view").query();
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(0);
          return table;
        });
  }

  private void paste() {
    clip(BLOCK);
    table();
    chord(KeyCode.CONTROL, KeyCode.HOME);
    type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    chord(KeyCode.CONTROL, KeyCode.V);
  }

  private Button apply() {
    return lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
        .filter(button -> button.getText().equals("Lagre alt"))
        .findFirst()
        .orElseThrow();
  }
}
