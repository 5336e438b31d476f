package no.husrom.kit.palette;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The box and what it has found, over the window's content while it is open. Arrows choose, Enter
/// goes, Escape or a click outside closes; the focus then is where it was.
public final class Palette extends StackPane {
  /// Opens it.
  public static final KeyCombination KEYS =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private static final int A_PAGE = 6;
  private static final double ROW = 3.05;
  private static final double MOST_OF_HEIGHT = 0.68;

  private final Desk desk;
  private final Texts texts;
  private final Function<String, List<PaletteItem>> finder;
  private final TextField field = new TextField();
  private final ListView<PaletteItem> list = new ListView<>();
  private final Label status = new Label();
  private @Nullable Node before;
  private int asked;

  /// @param finder answers what is typed, off the screen's thread; with everything worth offering
  ///   while nothing is
  public Palette(Desk desk, Function<String, List<PaletteItem>> finder) {
    this.desk = desk;
    this.finder = finder;
    texts = desk.texts(Palette.class);
    getStyleClass().add("palette-shade");
    field.setPromptText(texts.say("palette.prompt"));
    field.setAccessibleText(texts.say("palette.prompt"));
    field.getStyleClass().add("palette-field");
    list.setAccessibleText(texts.say("palette.found"));
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new PaletteCell(this::choose));
    list.getStyleClass().add("palette-list");
    status.getStyleClass().addAll("muted", "small-words");
    status.setWrapText(true);
    status.setMinHeight(Region.USE_PREF_SIZE);
    VBox box = new VBox(field, list, status);
    box.getStyleClass().addAll("bubble", "palette");
    box.setMaxHeight(Region.USE_PREF_SIZE);
    list.maxHeightProperty().bind(heightProperty().multiply(MOST_OF_HEIGHT));
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    getChildren().add(box);
    field.textProperty().addListener((_, _, text) -> ask(text));
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    setOnMousePressed(
        e -> {
          if (e.getTarget() == this) {
            close();
          }
        });
    setVisible(false);
  }

  /// Shows it, empty, with the focus in its field.
  public void open() {
    if (!isVisible()) {
      before = getScene().getFocusOwner();
      setVisible(true);
      if (field.getText().isEmpty()) {
        ask("");
      } else {
        field.clear();
      }
    }
    field.requestFocus();
  }

  /// Takes it away and gives the focus back.
  public void close() {
    asked++;
    setVisible(false);
    Node last = before;
    before = null;
    if (last != null && last.getScene() == getScene()) {
      last.requestFocus();
    }
  }

  private void ask(String text) {
    int question = ++asked;
    desk.background()
        .run(
            () -> finder.apply(text),
            items -> {
              if (question == asked) {
                show(items, text);
              }
            });
  }

  private void show(List<PaletteItem> items, String text) {
    list.getItems().setAll(items);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    list.setPrefHeight(items.size() * ROW * field.getFont().getSize() + 2);
    list.setVisible(!items.isEmpty());
    list.setManaged(!items.isEmpty());
    status.setText(
        items.isEmpty()
            ? texts.say("palette.nothing", text)
            : texts.say("palette.keys", items.size()));
  }

  private void choose(PaletteItem item) {
    close();
    item.run().run();
  }

  private void keys(KeyEvent key) {
    switch (key.getCode()) {
      case ESCAPE -> close();
      case ENTER -> {
        PaletteItem item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
          choose(item);
        }
      }
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(A_PAGE);
      case PAGE_UP -> move(-A_PAGE);
      case TAB -> {}
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int at = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - 2));
    }
  }
}
