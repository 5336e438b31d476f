package no.husrom.plan.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import no.husrom.kit.Accessibility;
import no.husrom.kit.Notice;
import no.husrom.kit.Snapshot;
import no.husrom.kit.WindowTest;
import no.husrom.kit.tape.Tape;
import no.husrom.plan.Placement;
import no.husrom.plan.Plans;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.ui.chart.year.Bars;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class ChartViewTest extends WindowTest {
  private final List<Pin> kept = new ArrayList<>();

  private PictureView chart() {
    Edition edition = Plans.demo();
    return new PictureView(
        desk(), new Notice(Language.NYNORSK), hand(), edition, Plans.demoBasis());
  }

  private Handwork hand() {
    return new Handwork() {
      @Override
      public void keep(Pin pin) {
        kept.add(pin);
      }

      @Override
      public void undo(Pin pin, @Nullable Pin before) {
        kept.remove(pin);
      }

      @Override
      public void again() {}
    };
  }

  @Test
  void everyControlIsNamedAndNothingIsCutOff() {
    look("chart", this::chart);
  }

  @Test
  void chainsAndMonthsAreNamedAndNotCutOff() {
    look("chains", () -> pressed("Flyttekjeder"));
    look("months", () -> pressed("Behov og tilgang per månad"));
    Parent narrow = show(() -> pressed("Behov og tilgang per månad"), 1080, 500);
    settle();
    assertThat(Accessibility.stickingOut(narrow)).isEmpty();
  }

  private PictureView pressed(String kind) {
    PictureView picture = chart();
    picture.lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals(kind))
        .forEach(ToggleButton::fire);
    return picture;
  }

  @Test
  void somebodyWithoutAHomeIsCarriedByTheKeysToOneThatAllowsIt() {
    show(this::chart, 1180, 780);
    onScreen(
        () -> {
          ListView<?> list = lookup(".chart-waiting .list-view").queryListView();
          list.requestFocus();
          list.getSelectionModel().selectFirst();
          return list;
        });
    press(KeyCode.M).release(KeyCode.M);
    settle();
    picture("chart-carry");
    press(KeyCode.CONTROL, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.CONTROL);
    settle();
    picture("chart-carry-allowed");
    assertThat(tape().getAccessibleText()).doesNotContain("Går ikkje");
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    settle();
    picture("chart-drop");
    TextField reason = lookup(".drop-bar .text-field").query();
    write(reason, "Nær arbeidet");
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    settle();
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().reason()).isEqualTo("Nær arbeidet");
  }

  @Test
  void aHomeShowsWhoMayHaveItAndOneIsChosen() {
    show(this::chart, 1180, 780);
    onScreen(
        () -> {
          tape().requestFocus();
          String dwelling =
              Plans.demo().plan().placements().stream()
                  .filter(p -> p.home() instanceof Placement.InDwelling && !p.who().hidden())
                  .filter(p -> !p.pinned())
                  .map(p -> p.who().id())
                  .findFirst()
                  .orElseThrow();
          tape().focusOn(Bars.placed(dwelling));
          return tape();
        });
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    settle();
    onScreen(
        () -> {
          Button ask =
              lookup(".candidates .button").queryAllAs(Button.class).stream()
                  .findFirst()
                  .orElseThrow();
          ask.fire();
          return ask;
        });
    settle();
    picture("chart-candidates");
    ListView<?> list = lookup(".candidates .list-view").queryListView();
    assertThat(list.getItems()).hasSizeGreaterThan(1);
    onScreen(
        () -> {
          list.getSelectionModel().select(1);
          list.requestFocus();
          return list;
        });
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    settle();
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    settle();
    assertThat(kept).hasSize(1);
  }

  private Tape tape() {
    return lookup(".tape").queryAs(Tape.class);
  }

  private void picture(String name) {
    onScreen(() -> Snapshot.take(stage().getScene(), name));
  }
}
