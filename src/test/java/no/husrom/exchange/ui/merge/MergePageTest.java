package no.husrom.exchange.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.merge.Hidden;
import no.husrom.exchange.merge.Twins;
import no.husrom.history.History;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Secrecy;
import no.husrom.kit.WindowTest;
import no.husrom.kit.table.RecordTable;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
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

  private static Lease lease(String id, String household, String dwelling, int from) {
    return Lease.of(
        id,
        household,
        new Occupancy(dwelling, LocalDate.of(from, 1, 1), LocalDate.of(from, 12, 31)),
        8_000);
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

  private Button button(String key) {
    String words = desk(Language.NYNORSK).texts(MergePage.class).say(key);
    return lookup(".button").queryAllAs(Button.class).stream()
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private void press(String key) {
    onScreen(
        () -> {
          button(key).fire();
          return key;
        });
    settle();
  }

  private void fire(int radio) {
    onScreen(
        () -> {
          radios().get(radio).fire();
          return radio;
        });
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
    fire(5);
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
    List<Boolean> disabled = new ArrayList<>();
    database.onCommit(() -> disabled.add(button("merge").isDisabled()));
    press("merge");
    assertThat(disabled).as("while it is under way").containsExactly(true);
    assertThat(button("merge").isDisabled()).isFalse();
    assertThat(registers().leases().getFirst().householdId()).isEqualTo("H2");
    assertThat(registers().household("H1").orElseThrow().state().gone()).isTrue();
  }

  private void refused(MergePage page, String says, int radio) {
    press("merge");
    assertThat(page.notice().text()).contains(says);
    assertThat(radios().get(radio).isSelected()).as("chosen still").isTrue();
  }

  private void again(MergePage page) {
    onScreen(
        () -> {
          page.refresh();
          return page;
        });
    settle();
  }

  @Test
  void aRefusedMergeKeepsWhatWasChosen() {
    Hidden.hide(database, "H2");
    database.change(
        tx -> {
          LeaseStore leases = new LeaseStore();
          leases.save(tx, lease("L2", "H1", "B1", 2025));
          leases.save(tx, lease("L3", "H2", "B1", 2026));
        });
    MergePage page = page();
    choosePair(0);
    press("swap");
    fire(5);
    assertThat(radios().get(5).getText()).as("of B1, which is closed now").isEqualTo("2");
    refused(page, "L1, L2, \u00e9in for ein skjerma husstand.", 5);
    assertThat(page.notice().text()).doesNotContain("L3");
    again(page);
    assertThat(radios().get(5).getText()).as("B2 is kept still").isEqualTo("2");
    assertThat(radios().get(5).isSelected()).isTrue();
    choosePair(1);
    choosePair(0);
    assertThat(radios().get(5).isSelected()).as("when she comes back to the pair").isTrue();
    database.change(
        tx ->
            new DwellingStore()
                .save(
                    tx,
                    DwellingValues.dwelling(
                        DwellingValues.of(store.read(tx).dwelling("B1").orElseThrow())
                            .with(DwellingField.BEDROOMS, 4),
                        1)));
    again(page);
    assertThat(radios().get(5).getText()).isEqualTo("4");
    assertThat(radios().get(5).isSelected()).as("not what she chose then").isFalse();
  }

  @Test
  void whatTheStoreRefusesIsToldInItsOwnWords() {
    MergePage page = page();
    choosePair(0);
    database.change(
        tx -> tx.sql().execute("alter table dwelling add constraint once check (version < 2)"));
    press("merge");
    assertThat(page.notice().text())
        .isNotEmpty()
        .doesNotContain(desk(Language.NYNORSK).texts(MergePage.class).say("changed"));
    assertThat(registers().leases().getFirst().dwellingId()).isEqualTo("B2");
    assertThat(button("merge").isDisabled()).isFalse();
  }

  @Test
  void theStricterSecrecyCannotBeChosenAway() {
    Hidden.hide(database, "H2");
    page();
    choosePair(1);
    assertThat(radios().stream().filter(Node::isDisabled).map(RadioButton::isSelected))
        .containsExactly(false, true);
    press("merge");
    assertThat(registers().household("H1").orElseThrow().secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);
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
