package no.husrom.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import no.husrom.kit.Contrast;
import no.husrom.kit.WindowTest;
import org.junit.jupiter.api.Test;

class ThemeTest extends WindowTest {
  /// Foreground, background, and the least contrast WCAG AA asks of them.
  private record Pair(String front, String back, double least) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("-color-fg-default", "-color-bg-default", 4.5),
          new Pair("-color-fg-muted", "-color-bg-default", 4.5),
          new Pair("-color-fg-muted", "-color-bg-subtle", 4.5),
          new Pair("-color-fg-subtle", "-color-bg-default", 4.5),
          new Pair("-color-accent-fg", "-color-bg-default", 4.5),
          new Pair("-color-accent-fg", "-color-accent-subtle", 4.5),
          new Pair("-color-fg-default", "-color-accent-subtle", 4.5),
          new Pair("-color-fg-muted", "-color-bg-overlay", 4.5),
          new Pair("-color-fg-emphasis", "-color-accent-emphasis", 4.5),
          new Pair("-color-danger-fg", "-color-bg-default", 4.5),
          new Pair("-color-warning-fg", "-color-bg-default", 4.5),
          new Pair("-color-success-fg", "-color-bg-default", 4.5),
          new Pair("-husrom-warm", "-color-bg-default", 4.5),
          new Pair("-husrom-warm", "-husrom-warm-subtle", 4.5),
          new Pair("-color-accent-emphasis", "-color-bg-default", 3),
          new Pair("-color-chart-1", "-color-bg-default", 3),
          new Pair("-color-chart-2", "-color-bg-default", 3),
          new Pair("-color-chart-3", "-color-bg-default", 3),
          new Pair("-color-chart-4", "-color-bg-default", 3),
          new Pair("-color-chart-5", "-color-bg-default", 3),
          new Pair("-color-chart-6", "-color-bg-default", 3),
          new Pair("-color-chart-7", "-color-bg-default", 3),
          new Pair("-color-chart-8", "-color-bg-default", 3));

  @Test
  void wordsAndSignsStandOutFromWhatIsBehindThemInBothShades() {
    StackPane root = show(() -> new StackPane(new Label("")), 300, 200);
    List<String> weak = new ArrayList<>();
    for (Theme.Choice shade : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      onScreen(
          () -> {
            theme().choose(shade);
            for (Pair pair : PAIRS) {
              double contrast =
                  Contrast.between(colour(root, pair.front()), colour(root, pair.back()));
              if (contrast < pair.least()) {
                weak.add(
                    "%s: %s on %s is %.2f".formatted(shade, pair.front(), pair.back(), contrast));
              }
            }
            return root;
          });
    }
    assertThat(weak).isEmpty();
  }

  @Test
  void everyWindowChangesWhenTheThemeDoes() {
    Button button = new Button("Lagre");
    StackPane root = show(() -> new StackPane(button), 300, 200);
    double size = onScreen(() -> button.getFont().getSize());
    Color light = onScreen(() -> colour(root, "-color-bg-default"));
    onScreen(
        () -> {
          theme().choose(Theme.Choice.DARK);
          theme().zoomTo(200);
          root.applyCss();
          return root;
        });
    assertThat(onScreen(() -> button.getFont().getSize())).isEqualTo(2 * size);
    assertThat(onScreen(() -> colour(root, "-color-bg-default"))).isNotEqualTo(light);
    assertThat(onScreen(() -> theme().dark().get())).isTrue();
    onScreen(
        () -> {
          theme().zoomTo(900);
          return root;
        });
    assertThat(onScreen(() -> theme().zoom().get())).isEqualTo(Theme.LARGEST_ZOOM);
  }

  private static Color colour(StackPane root, String variable) {
    Rectangle probe = new Rectangle(1, 1);
    probe.setStyle("-fx-fill: " + variable);
    root.getChildren().add(probe);
    probe.applyCss();
    root.getChildren().remove(probe);
    return probe.getFill() instanceof Color colour ? colour : Color.TRANSPARENT;
  }
}
