package no.husrom.kit.table;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.text.Texts;

/// What the keys do, as a list to look in.
final class ShortcutList extends VBox {

  /// @param editing whether the table can be written in
  ShortcutList(Texts texts, boolean editing) {
    getStyleClass().add("shortcut-list");
    Label title = new Label(texts.say("shortcuts.title"));
    title.getStyleClass().add("filter-title");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("shortcuts");
    Stream.of(Shortcut.values())
        .filter(shortcut -> editing || !shortcut.edits())
        .forEach(
            shortcut -> {
              Label keys = new Label(shortcut.keys().getDisplayText());
              keys.getStyleClass().add("shortcut-keys");
              keys.setMinWidth(Region.USE_PREF_SIZE);
              Label words = new Label(texts.name(shortcut));
              words.setMinWidth(Region.USE_PREF_SIZE);
              grid.addRow(grid.getRowCount(), keys, words);
            });
    getChildren().addAll(title, grid);
  }
}
