package no.husrom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import no.husrom.app.settings.Settings;
import no.husrom.app.settings.SettingsFile;
import no.husrom.kit.look.Theme;
import no.husrom.kit.palette.PaletteItem;
import org.junit.jupiter.api.Test;

/// Ctrl+K, from the keyboard alone.
class FindJourneyTest extends TwoHomesTest {
  @SuppressWarnings("unchecked")
  private List<String> found() {
    ListView<PaletteItem> list = lookup(".palette-list").queryAs(ListView.class);
    return list.getItems().stream().map(PaletteItem::title).toList();
  }

  @Test
  void aMisspeltAddressOpensItsDwelling() {
    open();
    ask("algaardsvn. 40");
    assertThat(found()).first().isEqualTo("Ålgårdsveien 40, H0101");
    type(KeyCode.ENTER);
    settle();
    assertThat(lookup(".palette-shade").query().isVisible()).isFalse();
    assertThat(field("Gateadresse *").getText()).isEqualTo("Ålgårdsveien 40");
  }

  @Test
  void whatIsSavedIsFoundAtOnceAndEscapeGoesBack() {
    open();
    ask("ny bustad");
    assertThat(found()).first().isEqualTo("Ny bustad");
    type(KeyCode.ENTER);
    settle();
    write(field("Gateadresse *"), "Kyrkjevegen 7");
    write(field("Soverom *"), "2");
    save();
    ask("kirkevn 7");
    assertThat(found()).first().isEqualTo("Kyrkjevegen 7");
    type(KeyCode.ESCAPE);
    settle();
    assertThat(lookup(".palette-shade").query().isVisible()).isFalse();
    assertThat(lookup(".record-page").queryAll()).isNotEmpty();
  }

  @Test
  void arrowsChooseAmongCommandsAndRecords() {
    open();
    ask("");
    int commands = found().size();
    assertThat(commands).isEqualTo(Place.values().length + Errand.values().length + 5);
    ask("h0101");
    assertThat(found()).containsExactlyInAnyOrder("Storgata 12, H0101", "Ålgårdsveien 40, H0101");
    String second = found().get(1);
    type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.DOWN);
    type(KeyCode.ENTER);
    settle();
    assertThat(field("Gateadresse *").getText() + ", H0101").isEqualTo(second);
  }

  @Test
  void thePaletteIsWholeInBothShadesAndSizes() {
    for (Theme.Choice shade : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      for (int zoom : new int[] {100, 200}) {
        new SettingsFile(folder().resolve("settings")).save(new Settings(null, shade, zoom, null));
        open();
        ask("veg");
        picture("palette-" + shade + "-" + zoom);
        ask("plan");
        picture("palette-plan-" + shade + "-" + zoom);
        ask("");
        picture("palette-empty-" + shade + "-" + zoom);
        type(KeyCode.ESCAPE);
        quit();
      }
    }
    open();
  }
}
