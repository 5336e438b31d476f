package no.husrom.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The page that is shown, and those below it: a page opened from another has a way back to it.
/// Every page is refreshed as it comes up.
public final class Pages {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  private final Deque<Page> stack = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Page> current = new ReadOnlyObjectWrapper<>();
  private final Language language;

  public Pages(Language language) {
    this.language = language;
  }

  /// The page on the screen; null before the first.
  public ReadOnlyObjectProperty<@Nullable Page> current() {
    return current.getReadOnlyProperty();
  }

  /// Starts over with one page, as when the user chooses in the side bar. False when the page that
  /// is shown did not let go.
  public boolean start(Page page) {
    if (!maySwitch()) {
      return false;
    }
    stack.clear();
    push(page);
    return true;
  }

  /// Opens a page on top of the one that is shown.
  public boolean open(Page page) {
    if (!maySwitch()) {
      return false;
    }
    Button back =
        Buttons.icon(
            Texts.of(Pages.class, language).say("page.back"), Feather.ARROW_LEFT, this::back);
    Buttons.shortcut(back, BACK);
    page.lead(back);
    push(page);
    return true;
  }

  /// Returns to the page below, if there is one.
  public void back() {
    if (stack.size() > 1 && maySwitch()) {
      stack.pop();
      show(stack.element());
    }
  }

  /// Whether the page that is shown lets go.
  public boolean maySwitch() {
    return stack.isEmpty() || stack.element().mayLeave();
  }

  private void push(Page page) {
    stack.push(page);
    show(page);
  }

  private void show(Page page) {
    current.set(page);
    page.refresh();
  }
}
