package no.husrom.app;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.husrom.kit.Accessibility;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.testfx.util.WaitForAsyncUtils;

/// The user's hand in any of the languages: finds what to press by the text's key.
final class Hand {
  private static final int PULSES = 2;

  private final Stage stage;
  private final Language language;

  Hand(Stage stage, Language language) {
    this.stage = stage;
    this.language = language;
    WaitForAsyncUtils.autoCheckException = false;
  }

  /// Lets the next test hear of every failure again.
  static void rest() {
    WaitForAsyncUtils.clearExceptions();
    WaitForAsyncUtils.autoCheckException = true;
  }

  /// Goes to a place in the side bar.
  void go(Place place) {
    go(place.ordinal());
  }

  void go(int place) {
    on(
        () -> {
          ((Shell) stage.getScene().getRoot()).go(place);
          return place;
        });
  }

  /// Presses the last button of the topmost window that says this text; a question it asks is left
  /// open.
  void press(Class<?> room, String key) {
    String words = Texts.of(room, language).say(key);
    ButtonBase button =
        on(
            () ->
                found(ButtonBase.class, b -> says(b, words) && !b.isDisabled())
                    .reduce((a, b) -> b)
                    .orElseThrow(() -> new AssertionError("no button " + words)));
    later(button::fire);
  }

  /// Chooses the first row of the table that is shown.
  void choose() {
    on(
        () -> {
          found(TableView.class, t -> true)
              .forEach(table -> table.getSelectionModel().selectFirst());
          return true;
        });
  }

  /// Shows the tab with this number; false when there is none.
  boolean tab(int number) {
    return on(
        () -> {
          TabPane tabs = found(TabPane.class, t -> true).findFirst().orElseThrow();
          boolean there = number < tabs.getTabs().size();
          if (there) {
            tabs.getSelectionModel().select(number);
          }
          return there;
        });
  }

  /// What is shown of this kind in any window, the topmost window's last.
  <N extends Node> Stream<N> found(Class<N> kind, Predicate<N> fitting) {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .flatMap(window -> Accessibility.visible(window.getScene().getRoot()).stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(fitting);
  }

  /// Does something on the screen's thread that may open a window which waits for an answer.
  void later(Runnable action) {
    Platform.runLater(action);
    settle();
  }

  /// Does something on the screen's thread and waits for it.
  <T> T on(Callable<T> action) {
    try {
      T made = requireNonNull(WaitForAsyncUtils.asyncFx(action).get());
      settle();
      return made;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents(PULSES);
    boolean more = true;
    while (more) {
      try {
        WaitForAsyncUtils.checkException();
        more = false;
      } catch (Throwable failure) {
        if (!ofTheScreen(failure)) {
          throw new IllegalStateException(failure);
        }
      }
    }
  }

  /// That a popup sticks out of JavaFX's headless screen, which is smaller than the window, is no
  /// fault of the program.
  private static boolean ofTheScreen(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Stream.of(cause.getStackTrace())
        .anyMatch(at -> at.getClassName().startsWith("com.sun.glass.ui.headless.HeadlessWindow"));
  }

  private static boolean says(ButtonBase button, String words) {
    return words.equals(button.getText()) || words.equals(button.getAccessibleText());
  }

  /// The fields of the form that is shown.
  List<TextField> fields() {
    return on(
        () ->
            found(TextField.class, TextField::isEditable)
                .filter(field -> !field.getStyleClass().contains("table-search"))
                .toList());
  }

  static ContextMenuEvent menuAt(TextField field) {
    return new ContextMenuEvent(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 300, 300, false, null);
  }
}
