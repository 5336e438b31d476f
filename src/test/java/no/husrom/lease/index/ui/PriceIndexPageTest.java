package no.husrom.lease.index.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.HouseholdStore;
import no.husrom.kit.WindowTest;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.lease.Occupancy;
import no.husrom.lease.index.PastedIndex;
import no.husrom.lease.index.PriceIndexStore;
import no.husrom.rule.tenancy.index.PriceIndex;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class PriceIndexPageTest extends WindowTest {
  private final Database database = Engine.H2.open();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aFaultIsToldByItsLineAndNothingIsSavedAndAGapIsSaid() {
    PriceIndexPage page = show(this::page, 1180, 780);
    paste("2026M01\t140,0\n2026M02\tukjent");
    assertThat(page.notice().text()).contains("Linje 2", "ukjent", "indekstal");
    assertThat(kept()).isEqualTo(PriceIndex.EMPTY);
    paste("2025M11;139,0\n2026M01;140,0");
    assertThat(kept()).isEqualTo(PastedIndex.read("2025M11;139,0\n2026M01;140,0").index());
    assertThat(page.notice().text()).contains("hol", "2025-12");
  }

  @Test
  void theLetterSaysWhatIsMissingAndIsShownWhenTheIndexIsThere() {
    Lease lease = lease();
    RentLetterPage page = show(() -> letter(lease), 1180, 780);
    assertThat(page.notice().text()).contains("2024-12");
    database.change(
        tx ->
            new PriceIndexStore()
                .replace(tx, PastedIndex.read("2024M12;134,0\n2026M01;140,0").index()));
    onScreen(
        () -> {
          page.refresh();
          return true;
        });
    settle();
    assertThat(page.notice().text()).isEmpty();
    assertThat(lookup("Side 1 av 1").queryAll()).isNotEmpty();
  }

  @Test
  void thePagesAreWholeInBothShadesAndSizes() {
    look("price-index", this::page);
    Lease lease = lease();
    look("rent-letter-missing", () -> letter(lease));
  }

  private Lease lease() {
    Lease lease = Lease.of("L1", "H1", new Occupancy("B1", LocalDate.of(2024, 12, 1), null), 9_500);
    database.change(
        tx -> {
          new DwellingStore().save(tx, List.of(Filled.dwelling("B1")));
          new HouseholdStore().save(tx, Filled.household("H1"));
          new LeaseStore().save(tx, lease);
        });
    return lease;
  }

  private RentLetterPage letter(Lease lease) {
    RentLetterPage page = new RentLetterPage(desk(), database, lease, () -> {});
    page.refresh();
    return page;
  }

  private PriceIndexPage page() {
    PriceIndexPage page = new PriceIndexPage(desk(), database);
    page.refresh();
    return page;
  }

  private void paste(String text) {
    onScreen(
        () -> {
          lookup(node -> node instanceof TextArea).queryAs(TextArea.class).setText(text);
          lookup("Lagre indeksen").queryAs(Button.class).fire();
          return true;
        });
    settle();
  }

  private PriceIndex kept() {
    return database.read(new PriceIndexStore()::read);
  }
}
