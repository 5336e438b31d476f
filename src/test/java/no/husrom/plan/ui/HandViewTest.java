package no.husrom.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import no.husrom.household.Household;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.keep.PinStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class HandViewTest extends OpenedPlanTest {
  @Test
  void whatIsDecidedByHandIsListedAndCanBeLifted() {
    String secret = "HEMMELEG";
    Basis basis = database.read(tx -> new BasisStore().read(tx, 2026, desk().today()));
    String hidden =
        basis.registers().households().stream()
            .filter(h -> h.secrecy().hidden())
            .map(Household::id)
            .findFirst()
            .orElseThrow();
    Pin ban = new Pin(2026, "H-REISTE", "B-SELD", Pin.Kind.FORBID, null, "Naboar");
    database.change(
        tx -> {
          new PinStore().save(tx, ban);
          new PinStore().save(tx, new Pin(2026, hidden, secret, Pin.Kind.FORBID, null, ""));
        });
    PlanPage page = show(() -> opened(desk()), 1180, 780);
    TabPane tabs = tabs(page);
    onScreen(
        () -> {
          tabs.getSelectionModel().selectLast();
          return page;
        });
    settle();
    assertThat(tabs.getSelectionModel().getSelectedItem().getText())
        .isEqualTo("Bestemt for hand (2)");
    Node side = tabs.getSelectionModel().getSelectedItem().getContent();
    assertThat(cells(side))
        .contains("Plass H-REISTE", "B-SELD", "Naboar", "Skjerma")
        .doesNotContain(secret);
    TableView<?> table = (TableView<?>) side.lookup(".table-view");
    onScreen(
        () -> {
          table.getSelectionModel().selectFirst();
          return page;
        });
    String first = database.read(tx -> new PinStore().of(tx, 2026)).getFirst().target();
    onScreen(
        () -> {
          Button lift = lookup("Opphev").queryButton();
          lift.fire();
          return lift;
        });
    settle();
    assertThat(page.notice().text()).contains("oppheva");
    List<Pin> left = database.read(tx -> new PinStore().of(tx, 2026));
    assertThat(left).hasSize(1).extracting(Pin::target).doesNotContain(first);
    assertThat(tabs(page).getSelectionModel().getSelectedItem().getText())
        .isEqualTo("Bestemt for hand (1)");
  }

  private static TabPane tabs(PlanPage page) {
    return (TabPane) page.lookup(".tab-pane");
  }

  private static List<String> cells(Node side) {
    return side.lookupAll(".table-cell").stream().map(cell -> ((Labeled) cell).getText()).toList();
  }
}
