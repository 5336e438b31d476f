package no.husrom.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;
import no.husrom.Leaks;
import no.husrom.kit.Accessibility;
import no.husrom.kit.Contrast;
import no.husrom.kit.Snapshot;
import no.husrom.kit.Words;
import no.husrom.kit.look.Theme;
import no.husrom.text.Language;

/// Looks at all windows that are open, in light and dark, at 100 and 200 %, in a wide and in a
/// narrow font as far as the machine has them; and remembers what is wrong. Nynorsk is looked at in
/// every pairing, bokmål in dark and English in light: colours know no language. With
/// `-Dsnapshots=…` it takes pictures of all. To be called on the screen's thread.
final class Look {
  private static final List<String> FONTS =
      Stream.of("DejaVu Sans", "Liberation Sans", "Nimbus Sans")
          .filter(Font.getFamilies()::contains)
          .toList();

  private record Sight(Theme.Choice shade, int zoom, int font) {}

  private static final List<Sight> SIGHTS =
      List.of(
          new Sight(Theme.Choice.LIGHT, 100, 0),
          new Sight(Theme.Choice.DARK, 100, 1),
          new Sight(Theme.Choice.DARK, 200, 1),
          new Sight(Theme.Choice.LIGHT, 200, 0));

  private final Theme theme;
  private final Language language;
  private final Leaks leaks;
  private final List<Sight> sights;
  private final List<String> faults = new ArrayList<>();

  Look(Theme theme, Language language) {
    this.theme = theme;
    this.language = language;
    leaks = new Leaks(language);
    sights =
        switch (language) {
          case NYNORSK -> SIGHTS;
          case BOKMAAL -> List.of(SIGHTS.get(1), SIGHTS.get(2));
          case ENGLISH -> List.of(SIGHTS.get(0), SIGHTS.get(3));
        };
  }

  /// What has been wrong so far, in sentences.
  List<String> faults() {
    return faults;
  }

  /// Looks at what is open now, which is called `place` in what is found.
  void at(String place) {
    for (Sight sight : sights) {
      theme.choose(sight.shade());
      theme.zoomTo(sight.zoom());
      scenes().forEach(scene -> write(scene, sight));
      // the size of the text is told on during the first layout, and changes the second
      for (int pass = 0; pass < 2; pass++) {
        scenes().map(Scene::getRoot).forEach(Look::lay);
      }
      note(place, sight);
    }
  }

  private void note(String place, Sight sight) {
    String name =
        "%s-%s-%s-%d"
            .formatted(
                place,
                language.code(),
                sight.shade().name().toLowerCase(Locale.ROOT),
                sight.zoom());
    Set<String> wrong = new TreeSet<>();
    int window = 0;
    for (Scene scene : scenes().toList()) {
      Parent root = scene.getRoot();
      wrong.addAll(Accessibility.nameless(root));
      wrong.addAll(Accessibility.cutOff(root));
      wrong.addAll(Accessibility.stickingOut(root));
      wrong.addAll(Contrast.weak(root));
      if (sight.equals(sights.getFirst())) {
        wrong.addAll(leaks.in(Words.of(root)));
      }
      if (System.getProperty("snapshots") != null) {
        Snapshot.take(scene, name + (window == 0 ? "" : "-window" + window));
      }
      window++;
    }
    wrong.forEach(fault -> faults.add(name + " " + fault));
  }

  private static void write(Scene scene, Sight sight) {
    if (FONTS.isEmpty()) {
      return;
    }
    String css =
        ".root { -fx-font-family: \"%s\"; }".formatted(FONTS.get(sight.font() % FONTS.size()));
    String sheet =
        "data:text/css;base64,"
            + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    if (!scene.getStylesheets().contains(sheet)) {
      scene.getStylesheets().setAll(sheet);
    }
  }

  private static void lay(Parent root) {
    root.applyCss();
    root.layout();
  }

  private static Stream<Scene> scenes() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .map(Window::getScene)
        .distinct();
  }
}
