package no.husrom.lease.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.WindowTest;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
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
  void everythingIsNamedAndWholeInBothShadesAndSizes() {
    look("leases", this::page);
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
    assertThat(lookup(".record-warnings").queryAs(Label.class).getText()).contains("§§ 3-5");
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

  private LeasesPage page() {
    LeasesPage page = new LeasesPage(desk(), database, asked::add);
    page.refresh();
    page.choose(leases().getFirst().id());
    return page;
  }

  private List<Lease> leases() {
    return database.read(new LeaseStore()::all);
  }
}
