package no.husrom.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.WindowTest;
import no.husrom.kit.record.RowsPage;
import no.husrom.kit.table.RecordTable;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class OverviewPageTest extends WindowTest {
  private final Database database = Engine.H2.open();
  private final List<String> went = new ArrayList<>();
  private Desk desk = desk();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anEmptyDatabaseSaysHowToBegin() {
    show(this::page, 1180, 780);
    onScreen(
        () -> {
          button("Hent inn rekneark").fire();
          return went;
        });
    assertThat(went).containsExactly("import");
  }

  @Test
  void everyFigureHasItsRows() {
    fill();
    show(this::page, 1180, 780);
    List<Button> buttons =
        lookup(".button").queryAllAs(Button.class).stream()
            .filter(b -> String.valueOf(b.getAccessibleText()).startsWith("Vis radene bak"))
            .toList();
    assertThat(buttons).hasSizeGreaterThan(5);
    for (Button button : buttons) {
      Page rows =
          onScreen(
              () -> {
                button.fire();
                return desk.pages().current().get();
              });
      assertThat(rows).as(button.getAccessibleText()).isInstanceOf(RowsPage.class);
      RecordTable<?> table = (RecordTable<?>) ((ScrollPane) rows.getCenter()).getContent();
      boolean tasks = rows.title().equals("Opne oppgåver");
      assertThat(table.shown().isEmpty()).as(rows.title()).isEqualTo(tasks);
    }
  }

  private void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  private OverviewPage page() {
    desk = desk();
    OverviewPage page = new OverviewPage(desk, database, ways());
    desk.pages().start(page);
    return page;
  }

  private Ways ways() {
    return new Ways(
        () -> went.add("import"),
        () -> went.add("plan"),
        () -> went.add("mapping"),
        went::add,
        went::add);
  }

  private Button button(String words) {
    return lookup(".button").queryAllAs(Button.class).stream()
        .filter(b -> b.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }
}
