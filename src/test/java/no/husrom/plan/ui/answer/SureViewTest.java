package no.husrom.plan.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import no.husrom.kit.WindowTest;
import no.husrom.plan.Plans;
import no.husrom.plan.Unplaced;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.words.Names;
import no.husrom.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class SureViewTest extends WindowTest {
  private final Edition edition = Plans.demo();

  private SureView view() {
    return new SureView(desk(), edition, new Names(Plans.demoBasis(), Language.NYNORSK));
  }

  @Test
  void theCheapestThatSurelyGivesAHomeIsFoundByTheButton() {
    Unplaced without =
        edition.plan().unplaced().stream().filter(u -> !u.who().hidden()).findFirst().orElseThrow();
    SureView view = show(this::view, 900, 300);
    Button start = lookup(".button").queryAllAs(Button.class).iterator().next();
    assertThat(start.isDisabled()).as("nobody is chosen").isTrue();
    onScreen(
        () -> {
          view.choose(without);
          start.fire();
          return view;
        });
    settle();
    assertThat(said(view)).startsWith("Heile planen er rekna på nytt");
    onScreen(
        () -> {
          view.choose(null);
          return view;
        });
    assertThat(start.isDisabled()).isTrue();
  }

  private static String said(SureView view) {
    return ((Label) view.getChildren().getLast()).getText();
  }
}
