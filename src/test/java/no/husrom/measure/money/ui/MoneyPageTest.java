package no.husrom.measure.money.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.WindowTest;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class MoneyPageTest extends WindowTest {
  private final Database database = Engine.H2.open();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void bothPartsAreNamedAndWhole() {
    database.change(Demo.make(DemoSize.SMALL, Demo.SEED, desk().clock())::save);
    look("money-grants", this::page);
    look(
        "money-project",
        () -> {
          MoneyPage page = page();
          part(page, "Prosjekt").fire();
          return page;
        });
  }

  @Test
  void aProjectIsReckonedAsItIsTyped() {
    MoneyPage page = show(this::page, 1180, 780);
    ToggleButton project = part(page, "Prosjekt");
    onScreen(
        () -> {
          project.fire();
          return true;
        });
    assertThat(words()).contains("Fyll ut felta, så står rekninga her.");
    write(field("Bustader *"), "16");
    write(field("Kostnad i alt (kr) *"), "35 000 000");
    write(field("Rente (prosent) *"), "4,5");
    assertThat(words()).contains("35 000 000 kr", "16 av 16");
    assertThat(words()).anyMatch(said -> said.startsWith("Prosjekt, rente: 4,5 %, gjeld frå"));
    write(field("Rente (prosent) *"), "4,75");
    assertThat(words()).noneMatch(said -> said.startsWith("Prosjekt, rente:"));
    TextField grant = field("Tilskot (kr)");
    write(grant, "36 000 000");
    assertThat(words()).contains("Fyll ut felta, så står rekninga her.");
    write(grant, "5 000 000");
    assertThat(words()).contains("30 000 000 kr", "5 000 000 kr");
  }

  private MoneyPage page() {
    MoneyPage page = new MoneyPage(desk(), database, id -> {});
    page.refresh();
    return page;
  }

  private static ToggleButton part(MoneyPage page, String words) {
    return page.lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private List<String> words() {
    return lookup(".label").queryAllAs(Label.class).stream()
        .map(label -> label.getText().replace('\u00a0', ' '))
        .toList();
  }
}
