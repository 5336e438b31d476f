package no.husrom.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.history.HistoryQuery;
import no.husrom.history.HistoryStep;
import no.husrom.history.HistoryStore;
import no.husrom.kit.Snapshot;
import no.husrom.kit.palette.PaletteItem;
import no.husrom.store.Database;
import no.husrom.store.Transaction;
import org.junit.jupiter.api.Test;

/// What no spreadsheet does: a block from a workbook is judged before it is taken in, taken back
/// after the program was closed, and its record found by an address that is spelled wrong.
class RegisterJourneyTest extends WalkTest {
  /// Four cells by three, as a spreadsheet puts them on the clipboard.
  private static final String BLOCK =
      "Adresse\tSoverom\tMånadsleige\tOmråde\r\n"
          + "Storgata 12, H0101\t2\t12 500,00 kr\tSentrum\r\n"
          + "Ålgårdsveien 40, H0101\tto-tre\t9800\t\"Haugen\naust\"\r\n"
          + "Nyegata 99\t3\tca. mykje\tSentrum\r\n";

  @Test
  void aBlockIsPastedMendedTakenInTakenBackAfterARestartAndItsRecordFound() {
    List<Dwelling> before =
        stored(
            tx ->
                new DwellingStore()
                    .save(tx, List.of(home("B1", "Storgata 12"), home("B2", "Ålgårdsveien 40"))));
    open();
    ask("bustader");
    type(KeyCode.ENTER);
    settle();
    onScreen(
        () -> {
          TableView<?> table = lookup(".record-table .table-view").query();
          table.requestFocus();
          return table;
        });
    chord(KeyCode.CONTROL, KeyCode.HOME);
    clip(BLOCK);
    chord(KeyCode.CONTROL, KeyCode.V);
    onScreen(() -> Snapshot.take(lookup(".block-view").query().getScene(), "register-1-block"));
    retype(".block-view", "to-tre", "3");
    retype(".block-view", "ca. mykje", "7 200");
    onScreen(() -> Snapshot.take(lookup(".block-view").query().getScene(), "register-2-mended"));
    confirm("Lagre alt");
    picture("register-3-taken-in");
    quit();
    assertThat(stored(RegisterJourneyTest::homes))
        .extracting(d -> d.address().street(), d -> d.size().bedrooms(), d -> d.rent().perMonth())
        .containsExactlyInAnyOrder(
            tuple("Storgata 12", 2, 12_500),
            tuple("Ålgårdsveien 40", 3, 9_800),
            tuple("Nyegata 99", 3, 7_200));

    open();
    chord(KeyCode.CONTROL, KeyCode.Z);
    picture("register-4-taken-back");
    ask("algaardsvn. 40");
    assertThat(found()).first().isEqualTo("Ålgårdsveien 40, H0101");
    picture("register-5-found");
    type(KeyCode.ENTER);
    settle();
    assertThat(field("Soverom *").getText()).isEqualTo("2");
    quit();
    assertThat(stored(RegisterJourneyTest::homes))
        .usingRecursiveComparison()
        .ignoringFields("version")
        .isEqualTo(before);
    List<HistoryStep> steps = stored(tx -> new HistoryStore().steps(tx, HistoryQuery.ALL));
    assertThat(steps).as("made, pasted and taken back").hasSize(3);
  }

  private <T> T stored(Function<Transaction, T> work) {
    try (Database database = Database.open(database(), desk().clock())) {
      return database.write(work);
    }
  }

  private static List<Dwelling> homes(Transaction tx) {
    return new DwellingStore().all(tx);
  }

  private static Dwelling home(String id, String street) {
    Address address = new Address(street, "6856", "Sogndal", "4640", "H0101", null);
    return Dwelling.of(id, address, DwellingKind.FLAT, 2);
  }

  private void ask(String text) {
    chord(KeyCode.CONTROL, KeyCode.K);
    write(lookup(".palette-field").queryAs(TextField.class), text);
    settle();
  }

  @SuppressWarnings("unchecked")
  private List<String> found() {
    ListView<PaletteItem> list = lookup(".palette-list").queryAs(ListView.class);
    return list.getItems().stream().map(PaletteItem::title).toList();
  }
}
