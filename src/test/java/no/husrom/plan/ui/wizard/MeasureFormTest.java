package no.husrom.plan.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import no.husrom.kit.WindowTest;
import no.husrom.measure.Measure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class MeasureFormTest extends WindowTest {
  @Test
  void aMeasureMayGiveAccessibleHomesInACertainDistrict() {
    Measure plain = MeasureForm.fresh("T9", "Tre modulhus");
    MeasureForm form = onScreen(() -> new MeasureForm(desk().texts(MeasureForm.class), plain));
    show(form::form, 900, 460);
    assertThat(onScreen(form::read)).isEqualTo(plain);
    clickOn(said("Trappefri tilkomst: Ja"));
    clickOn(said("Tilgjengeleg for rullestolbrukar: Ja"));
    write(field("Område"), "Sentrum");
    settle();
    Measure read = onScreen(form::read);
    assertThat(read.stepFree()).isTrue();
    assertThat(read.wheelchair()).isTrue();
    assertThat(read.district()).isEqualTo("Sentrum");
  }

  @Test
  void theFormIsLookedAt() {
    Measure plain = MeasureForm.fresh("T9", "Tre modulhus");
    look("measure-form", () -> new MeasureForm(desk().texts(MeasureForm.class), plain).form());
  }

  private Node said(String words) {
    return lookup(".toggle-button").queryAll().stream()
        .filter(n -> ((ToggleButton) n).getAccessibleText().equals(words))
        .findFirst()
        .get();
  }
}
