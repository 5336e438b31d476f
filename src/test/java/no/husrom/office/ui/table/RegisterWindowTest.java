package no.husrom.office.ui.table;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.dwelling.ui.DwellingsPage;
import no.husrom.dwelling.use.DwellingView;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.ui.block.RegisterSheet;
import no.husrom.kit.WindowTest;
import no.husrom.kit.record.Kept;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.table.row.Filter;
import no.husrom.kit.table.view.TableState;
import no.husrom.lease.UseStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A test of the demo's dwelling register in a window, with all that the office can make of it.
abstract class RegisterWindowTest extends WindowTest {
  private final Location place = Engine.H2.empty();
  private Database database = Database.open(place, Clock.systemUTC());

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  final Database database() {
    return database;
  }

  final void restart() {
    database.close();
    database = Database.open(place, Clock.systemUTC());
  }

  /// Shows the register with its first record chosen.
  final void page() {
    show(this::made, 1180, 780);
    focus();
  }

  /// Chooses the first cell of the first row.
  final void focus() {
    onScreen(
        () -> {
          TableView<?> table = lookup(".record-table .table-view").query();
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(0);
          return table;
        });
    settle();
  }

  final DwellingsPage made() {
    StoredColumns columns = new StoredColumns(database, "DWELLING");
    DwellingsPage page =
        new DwellingsPage(desk(), database, tx -> new UseStore().on(tx, desk().today()));
    page.editing(new RegisterSheet(desk(), database, Register.DWELLINGS, columns));
    page.keeping(
        new Kept(
            new StoredViews(database, "DWELLINGS"),
            columns,
            new StoredTags(database, "DWELLING"),
            new StoredAttachments(desk(), database, "DWELLING")));
    page.refresh();
    return page;
  }

  /// Has the page read everything again, as after somebody's commit.
  final void refresh() {
    onScreen(
        () -> {
          lookup(".page").<DwellingsPage>query().refresh();
          return true;
        });
    settle();
  }

  /// Shows the register as a view with this one filter has it.
  final void view(String column, Filter filter) {
    new StoredViews(database, "DWELLINGS")
        .save(
            "Prøve", new TableState(List.of("address", column), List.of(), Map.of(column, filter)));
    page();
    clickOn("Visningar");
    settle();
    clickOn(
        lookup(".menu-item .label")
            .match(node -> node instanceof Label label && label.getText().equals("Prøve"))
            .<Label>query());
    settle();
  }

  final RecordTable<DwellingView> table() {
    return lookup(".record-table").query();
  }

  /// The ids of the dwellings that are shown.
  final List<String> shown() {
    return table().shown().stream().map(view -> view.dwelling().id()).toList();
  }

  final List<Dwelling> dwellings() {
    return database.read(tx -> new DwellingStore().all(tx));
  }

  final String notice() {
    return lookup(".notice")
        .match(node -> node.isVisible())
        .lookup(".label")
        .queryLabeled()
        .getText();
  }
}
