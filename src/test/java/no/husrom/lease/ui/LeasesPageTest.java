package no.husrom.lease.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.WindowTest;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class LeasesPageTest extends WindowTest {
  private final Database database = Engine.H2.open();
  private final List<Lease> asked = new ArrayList<>();

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aLeaseInTheWayIsNamedAtTheFieldWithItsDaysBeforeAnythingIsSaved() {
    show(this::page, 1180, 780);
    List<Lease> before = leases();
    Lease first = before.getFirst();
    LocalDate ends = requireNonNull(first.ends());
    onScreen(
        () -> {
          lookup("Ny leigekontrakt").queryAs(Button.class).fire();
          pick("Husstand *", before.getLast().householdId());
          pick("Bustad *", first.dwellingId());
          return asked;
        });
    write(field("Startdato *"), day(first.starts().plusDays(1)));
    write(field("Sluttdato"), day(ends.plusYears(3)));
    write(field("Månadsleige *"), "9 000");
    save();
    assertThat(leases()).hasSize(before.size());
    assertThat(complaints())
        .singleElement(STRING)
        .contains("frå " + day(first.starts()) + " til " + day(ends));
    assertThat(onScreen(() -> field("Startdato *").isFocused())).isTrue();
    write(field("Startdato *"), day(ends.plusDays(1)));
    settle();
    assertThat(complaints()).isEmpty();
    save();
    assertThat(leases()).hasSize(before.size() + 1);
  }

  @Test
  void theRentIsSavedAndAFaultIsSaidAtTheField() {
    show(this::page, 1180, 780);
    write(field("Månadsleige *"), "0");
    save();
    assertThat(lookup(".field-complaint").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("Leiga må vere meir enn 0 kroner.");
    write(field("Månadsleige *"), "12 345");
    save();
    assertThat(leases().getFirst().rent()).isEqualTo(12_345);
  }

  @Test
  void aDepositOverSixMonthsIsWarnedOf() {
    show(this::page, 1180, 780);
    write(field("Depositum"), "900 000");
    settle();
    assertThat(lookup(".record-warnings").queryAs(Label.class).getText()).contains("§ 3-5");
  }

  @Test
  void theChecklistOfTheChosenLeaseIsAskedFor() {
    show(this::page, 1180, 780);
    onScreen(
        () -> {
          lookup("Sjekkliste").queryAs(Button.class).fire();
          return asked;
        });
    assertThat(asked).containsExactly(leases().getFirst());
  }

  private void pick(String label, String id) {
    ComboBox<Optional<Pick>> box = box(label);
    box.setValue(
        box.getItems().stream()
            .filter(choice -> choice.filter(pick -> pick.id().equals(id)).isPresent())
            .findFirst()
            .orElseThrow());
  }

  @SuppressWarnings("unchecked") // the form's boxes hold what can be picked
  private ComboBox<Optional<Pick>> box(String label) {
    return lookup(".field-label").queryAllAs(Label.class).stream()
        .filter(words -> words.getText().replace('\u00a0', ' ').equals(label))
        .map(words -> (ComboBox<Optional<Pick>>) words.getLabelFor())
        .findFirst()
        .orElseThrow();
  }

  private List<String> complaints() {
    return lookup(".field-complaint").queryAllAs(Label.class).stream()
        .filter(Node::isVisible)
        .map(Label::getText)
        .toList();
  }

  private static String day(LocalDate day) {
    return Formats.of(Language.NYNORSK).date(day);
  }

  private LeasesPage page() {
    LeasesPage page =
        new LeasesPage(desk(), database, new LeaseWays(asked::add, asked::add, asked::add));
    page.refresh();
    page.choose(leases().getFirst().id());
    return page;
  }

  private List<Lease> leases() {
    return database.read(new LeaseStore()::all);
  }
}
