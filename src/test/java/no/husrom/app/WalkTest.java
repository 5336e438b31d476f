package no.husrom.app;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import no.husrom.file.UserFolders;
import no.husrom.kit.Background;
import no.husrom.kit.Snapshot;
import no.husrom.kit.WindowTest;
import no.husrom.store.Location;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/// A walk through the program as a coordinator takes it, in nynorsk, with pictures on the way.
abstract class WalkTest extends WindowTest {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 900;

  @TempDir private Path folder;
  private @Nullable Program program;

  @Override
  public void start(Stage window) {
    super.start(window);
    Locale.setDefault(Locale.of("nn", "NO"));
  }

  protected final Path folder() {
    return folder;
  }

  protected final void quit() {
    onScreen(
        () -> {
          requireNonNull(program).quit();
          return true;
        });
  }

  protected final void open() {
    onScreen(
        () -> {
          UserFolders folders =
              new UserFolders(
                  folder.resolve("data"), folder.resolve("settings"), folder.resolve("log"));
          program =
              new Program(
                  stage(),
                  new Machine(desk().clock(), folders, _ -> Background.inline(), _ -> files()),
                  database(),
                  Language.NYNORSK);
          requireNonNull(program).start();
          stage().setWidth(WIDTH);
          stage().setHeight(HEIGHT);
          return true;
        });
    settle();
  }

  protected final Location database() {
    return new Location.LocalFile(folder.resolve("data").resolve("husrom"));
  }

  /// Presses the last button with these words, without waiting for a question it may ask.
  protected final void fire(String words) {
    Platform.runLater(
        lookup(words).queryAllAs(Node.class).stream()
                .map(WalkTest::button)
                .filter(button -> button != null && button.getText().equals(words))
                .reduce((a, b) -> b)
                .orElseThrow(() -> new AssertionError("no button " + words))
            ::fire);
    settle();
  }

  /// Chooses in the menu that saves the plan.
  protected final void save(String words) {
    Platform.runLater(
        lookup(".menu-button").queryAllAs(MenuButton.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu item " + words))
            ::fire);
    settle();
  }

  /// Answers the question that is asked.
  protected final void confirm(String words) {
    Platform.runLater(
        lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no answer " + words))
            ::fire);
    settle();
  }

  private static @Nullable Button button(Node node) {
    return node instanceof Button button
        ? button
        : node.getParent() instanceof Button parent ? parent : null;
  }

  protected final void picture(String name) {
    onScreen(() -> Snapshot.take(stage().getScene(), name));
  }
}
