package no.husrom.lease.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.WindowTest;
import no.husrom.kit.chart.MonthBars;
import no.husrom.lease.Lease;
import no.husrom.lease.calendar.CalendarStore;
import no.husrom.lease.calendar.LeaseCalendar;
import no.husrom.lease.law.LeaseLaw;
import no.husrom.lease.law.LeaseLawStore;
import no.husrom.lease.law.ui.LeaseLawPage;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class LeaseCalendarPageTest extends WindowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private final Database database = Engine.H2.open();
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theDatesOfAllLeasesStandInOrderAndOpenTheLease() {
    show(this::page, 1180, 780);
    List<LeaseCalendar.Row> rows = database.read(tx -> new CalendarStore().read(tx, TODAY)).rows();
    TableView<?> table = lookup(".table-view").queryAs(TableView.class);
    assertThat(table.getItems()).hasSameSizeAs(rows).hasSizeGreaterThan(50);
    onScreen(
        () -> {
          table.getSelectionModel().select(0);
          table.requestFocus();
          return true;
        });
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    settle();
    assertThat(asked).containsExactly(rows.getFirst().lease());
    onScreen(
        () -> {
          lookup("Konsumprisindeks").queryAs(Button.class).fire();
          return true;
        });
    assertThat(asked).containsExactly(rows.getFirst().lease(), "index");
  }

  @Test
  void theWaveIsHeardAsASentence() {
    show(this::page, 1180, 780);
    LeaseCalendar calendar = database.read(tx -> new CalendarStore().read(tx, TODAY));
    assertThat(calendar.wave()).isNotEmpty();
    MonthBars bars = lookup(node -> node instanceof MonthBars).query();
    assertThat(onScreen(bars::getAccessibleText))
        .startsWith("Kontraktar frå 2022 og 2023 som går ut kvar månad: månad 3 i 2026:");
  }

  @Test
  void thePageIsWholeInBothShadesAndSizes() {
    look("lease-calendar", this::page);
  }

  @Test
  void whatTheActFindsInALeaseIsWholeInBothShadesAndSizes() {
    Lease lease = withMostFindings();
    look(
        "lease-law",
        () -> {
          LeaseLawPage page = new LeaseLawPage(desk(), database, lease);
          page.refresh();
          return page;
        });
  }

  private Lease withMostFindings() {
    LeaseLaw all = database.read(new LeaseLawStore()::read);
    return all.leases().stream()
        .max(Comparator.comparing(lease -> all.law().findings(all.facts().of(lease), TODAY).size()))
        .orElseThrow();
  }

  private LeaseCalendarPage page() {
    LeaseCalendarPage page =
        new LeaseCalendarPage(desk(), database, asked::add, () -> asked.add("index"));
    page.refresh();
    return page;
  }
}
