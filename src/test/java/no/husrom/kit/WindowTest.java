package no.husrom.kit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import no.husrom.kit.look.ControlWords;
import no.husrom.kit.look.Theme;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A test with a window: nynorsk, light, a desk whose day is 1 March 2026 and whose background does
/// everything at once. Show a node by [#show]; after pressing and typing, [#settle].
@Tag("window")
public abstract class WindowTest extends ApplicationTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T11:00:00Z"), ZoneId.of("Europe/Oslo"));

  private final Locale before = Locale.getDefault();
  private final ScriptedFiles files = new ScriptedFiles();
  private @Nullable Stage stage;
  private @Nullable Theme theme;

  @Override
  public void start(Stage window) {
    stage = window;
    HeadlessMouse.install();
    ControlWords.speak(Language.NYNORSK);
    theme = new Theme(Theme.Choice.LIGHT, 100);
  }

  @AfterEach
  void forget() {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.clearExceptions();
    Locale.setDefault(before);
  }

  protected final Stage stage() {
    return requireNonNull(stage);
  }

  protected final Theme theme() {
    return requireNonNull(theme);
  }

  /// What the program's questions for files are answered with.
  protected final ScriptedFiles files() {
    return files;
  }

  protected final Desk desk() {
    return desk(Language.NYNORSK);
  }

  protected final Desk desk(Language language) {
    return new Desk(
        language,
        Background.inline(),
        new Dialogs(language, () -> stage, files),
        new Pages(language),
        CLOCK);
  }

  /// Makes a node on the screen's thread and shows it in the window.
  protected final <N extends Parent> N show(Callable<N> making, double width, double height) {
    N made =
        onScreen(
            () -> {
              N root = making.call();
              stage().setScene(new Scene(root, width, height));
              stage().show();
              stage().toFront();
              return root;
            });
    HeadlessMouse.install();
    settle();
    return made;
  }

  /// Does something on the screen's thread and waits for it.
  protected final <T> T onScreen(Callable<T> action) {
    try {
      return WaitForAsyncUtils.asyncFx(action).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until the screen has nothing more to do.
  protected final void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }
}
