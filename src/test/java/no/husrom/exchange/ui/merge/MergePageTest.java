package no.husrom.exchange.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.merge.Twins;
import no.husrom.history.History;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.kit.WindowTest;
import no.husrom.kit.table.RecordTable;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.office.Office;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class MergePageTest extends WindowTest {
  private final Database database = Engine.H2.open();
  private final RegisterStore store = new RegisterStore();

  @BeforeEach
  void fill() {
    Dwelling second =
        DwellingValues.dwelling(
            DwellingValues.of(dwelling("B2", "Kyrkjevegen 4b", "h 101", 3))
                .withOwn("L\u00f8penummer", "1001"),
            0);
    database.change(
        tx ->
            store.save(
                tx,
                new Registers(
                    Office.PROPOSED,
                    List.of(dwelling("B1", "Kyrkjevegen 4 B", "H0101", 2), second),
                    List.of(
                        Household.of("H1", "Sak 1", Category.SITTING_TENANT, List.of()),
                        Household.of("H2", "sak 1", Category.REFUGEE, List.of())),
                    List.of(
                        Lease.of(
                            "L1",
                            "H1",
                            new Occupancy("B2", LocalDate.of(2025, 1, 1), null),
                            8_000)))));
  }

  private static Dwelling dwelling(String id, String street, String unit, int bedrooms) {
    return Dwelling.of(
        id, new Address(street, null, null, null, unit, null), DwellingKind.FLAT, bedrooms);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private MergePage page() {
    MergePage page = show(() -> new MergePage(desk(Language.NYNORSK), database), 1180, 780);
    onScreen(
        () -> {
          page.refresh();
          return page;
        });
    settle();
    return page;
  }

  private Registers registers() {
    return database.read(store::read);
  }

  private void choosePair(int row) {
    onScreen(
        () -> {
          RecordTable<?> table = table();
          table.select(twins(table, row));
          return table;
        });
    settle();
  }

  private static Object twins(RecordTable<?> table, int row) {
    Twins twins = (Twins) table.shown().get(row);
    return List.of(twins.one(), twins.other());
  }

  private RecordTable<?> table() {
    for (Node node = lookup(".table-view").query(); node != null; node = node.getParent()) {
      if (node instanceof RecordTable<?> table) {
        return table;
      }
    }
    throw new AssertionError("no table");
  }

  private List<RadioButton> radios() {
    return List.copyOf(lookup(".radio-button").queryAllAs(RadioButton.class));
  }

  private void press(String key) {
    String words = desk(Language.NYNORSK).texts(MergePage.class).say(key);
    onScreen(
        () -> {
          lookup(".button").queryAllAs(Button.class).stream()
              .filter(button -> button.getText().equals(words))
              .findFirst()
              .orElseThrow()
              .fire();
          return words;
        });
    settle();
  }

  @Test
  void twoDwellingsAreHeldAgainstEachOtherAndMergedAsChosen() {
    MergePage page = page();
    assertThat(onScreen(() -> table().shown().size())).isEqualTo(2);
    choosePair(0);
    assertThat(radios())
        .extracting(RadioButton::getText)
        .containsExactly(
            "Kyrkjevegen 4 B", "Kyrkjevegen 4b", "H0101", "h 101", "2", "3", "\u2013", "1001");
    assertThat(radios().stream().filter(RadioButton::isSelected).map(RadioButton::getText))
        .as("what the kept one lacks is taken from the other")
        .containsExactly("Kyrkjevegen 4 B", "H0101", "2", "1001");
    onScreen(
        () -> {
          radios().get(5).fire();
          return page;
        });
    press("merge");
    assertThat(page.notice().text()).contains("B2", "B1", "Ctrl+Z");
    Dwelling kept = registers().dwelling("B1").orElseThrow();
    assertThat(kept.size().bedrooms()).isEqualTo(3);
    assertThat(kept.fields()).isEqualTo(Map.of("L\u00f8penummer", "1001"));
    assertThat(registers().leases().getFirst().dwellingId()).isEqualTo("B1");
    assertThat(onScreen(() -> table().shown().size())).as("the pair is gone").isEqualTo(1);
    History history = new History(database);
    history.undo(history.toUndo().orElseThrow().id());
    assertThat(registers().leases().getFirst().dwellingId()).isEqualTo("B2");
  }

  @Test
  void theOtherMayBeKept() {
    page();
    choosePair(1);
    press("swap");
    press("merge");
    assertThat(registers().leases().getFirst().householdId()).isEqualTo("H2");
    assertThat(registers().household("H1").orElseThrow().state().gone()).isTrue();
  }

  @Test
  void everythingIsNamedAndWholeInBothShadesAndSizes() {
    look(
        "duplicates",
        () -> {
          MergePage page = new MergePage(desk(Language.NYNORSK), database);
          page.refresh();
          return page;
        });
  }
}
