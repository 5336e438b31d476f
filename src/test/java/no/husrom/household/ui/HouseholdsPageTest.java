package no.husrom.household.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.household.Part;
import no.husrom.kit.WindowTest;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class HouseholdsPageTest extends WindowTest {
  private final Database database = Engine.H2.open();

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aMemberIsAddedAndSaved() {
    HouseholdsPage page = show(this::page, 1180, 780);
    Household first = households().getFirst();
    onScreen(
        () -> {
          lookup("Legg til medlem").queryAs(Button.class).fire();
          return page;
        });
    settle();
    write(field("Fødselsår *"), "1850");
    save();
    assertThat(households().getFirst().members()).isEqualTo(first.members());
    write(field("Fødselsår *"), "2021");
    onScreen(() -> choose("Rolle *", Part.CHILD));
    save();
    assertThat(households().getFirst().members()).hasSize(first.members().size() + 1);
    assertThat(page.notice().text()).contains(first.label());
  }

  private boolean choose(String label, Part part) {
    return lookup(".field-label").queryAllAs(Label.class).stream()
        .filter(words -> words.getText().replace('\u00a0', ' ').equals(label))
        .reduce((a, b) -> b)
        .map(words -> (ComboBox<?>) words.getLabelFor())
        .map(
            box -> {
              box.getSelectionModel().select(1 + part.ordinal());
              return true;
            })
        .orElse(false);
  }

  private HouseholdsPage page() {
    HouseholdsPage page = new HouseholdsPage(desk(), database);
    page.refresh();
    page.choose(households().getFirst().id());
    return page;
  }

  private List<Household> households() {
    return database.read(new HouseholdStore()::all);
  }
}
