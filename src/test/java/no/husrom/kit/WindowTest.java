package no.husrom.kit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
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

  /// Shows a node in both shades at 100 and 200 %, takes a picture of each as `name-shade-zoom`,
  /// and demands that every control has a name and no text is cut off.
  protected final void look(String name, Callable<? extends Parent> making) {
    for (Theme.Choice shade : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      for (int zoom : new int[] {100, 200}) {
        onScreen(
            () -> {
              theme().choose(shade);
              theme().zoomTo(zoom);
              return shade;
            });
        Parent root = show(making::call, 1180, 780);
        String picture = name + "-" + shade.name().toLowerCase(Locale.ROOT) + "-" + zoom;
        onScreen(() -> Snapshot.take(root.getScene(), picture));
        assertThat(Accessibility.nameless(root)).as(picture).isEmpty();
        assertThat(Accessibility.cutOff(root)).as(picture).isEmpty();
      }
    }
  }

  /// The text field under the last label with these words.
  protected final TextField field(String label) {
    return lookup(".field-label").queryAllAs(Label.class).stream()
        .filter(words -> words.getText().replace('\u00a0', ' ').equals(label))
        .map(Label::getLabelFor)
        .map(control -> control instanceof DatePicker picker ? picker.getEditor() : control)
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError("no field " + label));
  }

  /// Writes in a field and leaves the focus there.
  protected final void write(TextField field, String text) {
    onScreen(
        () -> {
          field.setText(text);
          field.requestFocus();
          return field;
        });
  }

  /// Puts a text on the clipboard, as another program does.
  protected final void clip(String text) {
    onScreen(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /// Writes something else in the table cell with these words, where it stands.
  protected final void retype(String inside, String words, String better) {
    doubleClickOn(
        lookup(inside + " .table-cell")
            .match(node -> node instanceof TableCell<?, ?> cell && words.equals(cell.getText()))
            .<Node>query());
    settle();
    chord(KeyCode.CONTROL, KeyCode.A);
    write(better).type(KeyCode.ENTER);
    settle();
  }

  /// Presses a key while another is held, and waits.
  protected final void chord(KeyCode held, KeyCode key) {
    press(held, key).release(key, held);
    settle();
  }

  /// Presses Ctrl+S and waits.
  protected final void save() {
    press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
    settle();
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
