package no.husrom.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import no.husrom.history.ui.HistoryPage;
import no.husrom.history.ui.Undoing;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.palette.Palette;
import org.jspecify.annotations.Nullable;

/// The window's content: the side bar and the page. Ctrl and a digit goes to a place, Alt+Left
/// back, Ctrl and a comma to the settings, Ctrl+K to the box over everything, F5 reads the page
/// again. Knows no page of its own: what there is comes as [NavItem]s.
final class Shell extends BorderPane {
  /// Opens the settings.
  static final KeyCombination SETTINGS =
      new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  /// The width in text sizes below which the side bar shows only icons.
  private static final double NARROW = 68;

  private static final Duration BUSY_AFTER = Duration.millis(1_000);

  private final Desk desk;
  private final ChangeListener<Number> busyness;
  private final List<NavItem> items;
  private final Palette palette;
  private final Undoing undoing;
  private final SideBar bar;
  private final StackPane middle = new StackPane();
  private final Label ruler = new Label();
  private int at;

  Shell(
      Desk desk, List<NavItem> items, Palette palette, Undoing undoing, Consumer<Node> onSettings) {
    this.desk = desk;
    this.undoing = undoing;
    this.items = List.copyOf(items);
    this.palette = palette;
    getStyleClass().add("shell");
    bar = new SideBar(desk.texts(Shell.class), this.items, this::go, palette::open, onSettings);
    ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    busy.getStyleClass().add("busy");
    busy.setMaxWidth(Double.MAX_VALUE);
    busy.setFocusTraversable(false);
    busy.setAccessibleText(desk.texts(Shell.class).say("busy"));
    busy.setVisible(false);
    // what is done at once needs no moving bar, which takes time from the work itself
    PauseTransition wait = new PauseTransition(BUSY_AFTER);
    wait.setOnFinished(e -> busy.setVisible(true));
    busyness =
        (o, was, is) -> {
          if (is.intValue() == 0) {
            wait.stop();
            busy.setVisible(false);
          } else if (was.intValue() == 0) {
            wait.playFromStart();
          }
        };
    // the background outlives this shell, which another takes the place of in another language
    desk.background().running().addListener(new WeakChangeListener<>(busyness));
    busyness.changed(desk.background().running(), 0, desk.background().running().get());
    StackPane.setAlignment(busy, Pos.TOP_CENTER);
    ruler.setManaged(false);
    ruler.setVisible(false);
    setLeft(bar);
    setCenter(new StackPane(middle, busy, palette, ruler));
    desk.pages().current().addListener((o, was, is) -> show(is));
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    // not a filter: in a text field the same keys take back what was typed there
    addEventHandler(KeyEvent.KEY_PRESSED, this::back);
    widthProperty().addListener((o, was, is) -> fit());
    ruler.fontProperty().addListener((o, was, is) -> fit());
  }

  /// The keys that go to the place with this number.
  static KeyCombination place(int number) {
    KeyCode digit = KeyCode.values()[KeyCode.DIGIT1.ordinal() + number];
    return new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
  }

  /// Goes to a place, unless the page that is shown does not let go.
  void go(int place) {
    if (desk.pages().start(items.get(place).page().get())) {
      at = place;
    }
    bar.at(at);
  }

  /// The number of the place the user is at.
  int at() {
    return at;
  }

  /// Opens the settings.
  void settings() {
    bar.settings();
  }

  /// Reads the page again, as after a commit.
  void refresh() {
    Page page = desk.pages().current().get();
    if (page != null) {
      page.refresh();
    }
  }

  /// Whether the page that is shown lets go.
  boolean mayLeave() {
    return desk.pages().maySwitch();
  }

  private void show(@Nullable Page page) {
    if (page == null) {
      middle.getChildren().clear();
    } else {
      middle.getChildren().setAll(page);
    }
  }

  /// Takes the last step back, or does it again.
  private void back(KeyEvent key) {
    if (HistoryPage.UNDO.match(key)) {
      undo();
      key.consume();
    } else if (HistoryPage.REDO.match(key) || REDO_TOO.match(key)) {
      redo();
      key.consume();
    }
  }

  /// Takes the user's last step back.
  void undo() {
    undoing.undoLast();
  }

  /// Does again what the user took back last.
  void redo() {
    undoing.redoLast();
  }

  private void fit() {
    bar.compact(getWidth() < NARROW * ruler.getFont().getSize());
  }

  private void keys(KeyEvent key) {
    if (SETTINGS.match(key)) {
      settings();
      key.consume();
    } else if (Palette.KEYS.match(key)) {
      palette.open();
      key.consume();
    } else if (key.isShortcutDown() && key.getCode().isDigitKey()) {
      int place = key.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
      if (place >= 0 && place < items.size()) {
        go(place);
        key.consume();
      }
    } else if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
      desk.pages().back();
      key.consume();
    } else if (key.getCode() == KeyCode.F5) {
      refresh();
      key.consume();
    }
  }
}
