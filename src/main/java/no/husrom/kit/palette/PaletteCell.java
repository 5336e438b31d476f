package no.husrom.kit.palette;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Icon;
import org.jspecify.annotations.Nullable;

/// An item as a line: its icon, its name over what it is, and its keys.
final class PaletteCell extends ListCell<PaletteItem> {
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label keys = new Label();
  private final HBox line;

  PaletteCell(Consumer<PaletteItem> choose) {
    getStyleClass().add("palette-cell");
    title.getStyleClass().add("strong");
    detail.getStyleClass().addAll("muted", "small-words");
    keys.getStyleClass().addAll("muted", "small-words");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    for (Label label : new Label[] {title, detail}) {
      label.setTextOverrun(OverrunStyle.ELLIPSIS);
    }
    VBox words = new VBox(title, detail);
    words.getStyleClass().add("palette-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(words, keys);
    line.getStyleClass().add("palette-line");
    // as wide as the list, so that long names end within it
    setPrefWidth(0);
    setOnMouseClicked(
        e -> {
          PaletteItem item = getItem();
          if (item != null) {
            choose.accept(item);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable PaletteItem item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    title.setText(item.title());
    detail.setText(item.detail());
    keys.setText(item.keys());
    if (line.getChildren().size() > 2) {
      line.getChildren().removeFirst();
    }
    line.getChildren().addFirst(Icon.of(item.icon()));
    setGraphic(line);
    setAccessibleText(item.title() + ", " + item.detail());
  }
}
