package no.husrom.dwelling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.kit.WindowTest;
import no.husrom.lease.UseStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class DwellingsPageTest extends WindowTest {
  private Database database = Engine.H2.open();

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsLessAskedForBeginsHidden() {
    show(this::page, 1180, 780);
    assertThat(lookup(".table-view").<TableView<?>>query().getVisibleLeafColumns())
        .extracting(TableColumn::getId)
        .containsExactly("address", "status", "bedrooms", "rent", "district", "tenant", "until");
  }

  @Test
  void aChangeIsSavedInTheRegister() {
    DwellingsPage page = show(this::page, 1180, 780);
    Dwelling first = dwellings().getFirst();
    write(field("Gateadresse *"), "Nyvegen 12");
    save();
    assertThat(page.notice().text()).contains("Nyvegen 12");
    assertThat(dwellings())
        .filteredOn(d -> d.id().equals(first.id()))
        .extracting(d -> d.address().street())
        .containsExactly("Nyvegen 12");
  }

  @Test
  void aFaultIsSaidAtTheField() {
    show(this::page, 1180, 780);
    write(field("Soverom *"), "mange");
    save();
    assertThat(lookup(".field-complaint").queryAllAs(Label.class))
        .filteredOn(Node::isVisible)
        .extracting(Label::getText)
        .anyMatch(text -> !text.isEmpty());
  }

  @Test
  void anAddressThatHardlyCanBeSoIsDoubtedAndSaved() {
    show(this::page, 1180, 780);
    write(field("Brukseiningsnummer"), "101");
    write(field("Kommunenummer"), "1420");
    settle();
    assertThat(lookup(".record-warnings").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(text -> text.contains("«101»") && text.contains("4640 Sogndal"));
    save();
    assertThat(dwellings().getFirst().address().unitNumber()).isEqualTo("101");
  }

  private DwellingsPage page() {
    DwellingsPage page =
        new DwellingsPage(desk(), database, tx -> new UseStore().on(tx, desk().today()));
    page.refresh();
    page.choose(dwellings().getFirst().id());
    return page;
  }

  private List<Dwelling> dwellings() {
    return database.read(tx -> new DwellingStore().all(tx));
  }
}
