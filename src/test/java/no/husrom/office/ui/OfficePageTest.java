package no.husrom.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import no.husrom.kit.WindowTest;
import no.husrom.office.Office;
import no.husrom.office.OfficeStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class OfficePageTest extends WindowTest {
  private final Database database = Engine.H2.open();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aNormThatIsChangedIsSavedAndTheOthersStayAsProposed() {
    OfficePage page = show(this::page, 1180, 780);
    write(field("Kommune"), "Fjellvik kommune");
    write(field("Omløpstid i dagar *"), "400");
    save();
    assertThat(office()).isEqualTo(Office.PROPOSED);
    assertThat(lookup(".field-complaint").queryAllAs(Label.class))
        .filteredOn(Node::isVisible)
        .extracting(Label::getText)
        .containsExactly("Skriv eit heilt tal frå 0 til 365.");
    assertThat(onScreen(() -> field("Omløpstid i dagar *").isFocused())).isTrue();
    write(field("Omløpstid i dagar *"), "21");
    save();
    Office proposed = Office.PROPOSED;
    assertThat(office())
        .isEqualTo(
            new Office(
                "Fjellvik kommune",
                "",
                proposed.norm(),
                21,
                proposed.temporaryPerDay(),
                proposed.rentShare(),
                proposed.bedroomsBelow(),
                proposed.bedroomsAbove()));
    assertThat(onScreen(page::mayLeave)).isTrue();
  }

  private OfficePage page() {
    OfficePage page = new OfficePage(desk(), database);
    page.refresh();
    return page;
  }

  private Office office() {
    return database.read(new OfficeStore()::read);
  }
}
