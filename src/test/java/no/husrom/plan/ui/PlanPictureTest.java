package no.husrom.plan.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.Desk;
import no.husrom.kit.WindowTest;
import no.husrom.plan.Plans;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.keep.PinStore;
import no.husrom.plan.keep.PlanStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The picture of the year on the plan's page.
@Tag("window")
class PlanPictureTest extends WindowTest {
  private final Database database = Engine.H2.open();

  @AfterEach
  void close() {
    database.close();
  }

  private PlanPage page() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
    Basis basis = database.read(tx -> new BasisStore().read(tx, 2026, desk().today()));
    String id = database.write(tx -> new PlanStore().save(tx, Plans.of(basis))).plan().id();
    Desk desk = desk();
    PlanWays nowhere = new PlanWays(_ -> {}, _ -> {}, _ -> {});
    PlanPage page = new PlanPage(desk, new PlanDesk(database, desk.clock(), nowhere), id);
    desk.pages().start(page);
    return page;
  }

  @Test
  void whatIsLaidDownIsAPinAndCanBeUndone() {
    PlanPage page = show(this::page, 1180, 780);
    onScreen(
        () -> {
          lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(2);
          return true;
        });
    settle();
    onScreen(
        () -> {
          ListView<?> list = lookup(".chart-waiting .list-view").queryListView();
          list.requestFocus();
          list.getSelectionModel().selectFirst();
          return list;
        });
    press(KeyCode.M).release(KeyCode.M);
    press(KeyCode.CONTROL, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.CONTROL);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    settle();
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    settle();
    assertThat(pins())
        .singleElement()
        .satisfies(pin -> assertThat(pin.kind()).isEqualTo(Pin.Kind.PIN));
    assertThat(page.notice().text()).contains("neste gong du planlegg");
    onScreen(
        () -> {
          page.lookupAll(".button").stream()
              .map(Button.class::cast)
              .filter(button -> requireNonNull(button.getText()).equals("Angre"))
              .forEach(Button::fire);
          return true;
        });
    settle();
    assertThat(pins()).isEmpty();
  }

  private List<Pin> pins() {
    return database.read(tx -> new PinStore().of(tx, 2026));
  }
}
