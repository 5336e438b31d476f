package no.husrom.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.app.start.Logo;
import no.husrom.kit.Buttons;
import no.husrom.kit.Icon;
import no.husrom.kit.palette.Palette;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The way between the program's places, at the left of the window; only icons when the window is
/// narrow for its text size.
final class SideBar extends VBox {
  private final List<ToggleButton> places = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private final Label name = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final ButtonBase find;
  private final ButtonBase settings;

  /// @param onGo gets the number of the place the user wants, and answers by [#at]
  SideBar(
      Texts texts,
      List<NavItem> items,
      Consumer<Integer> onGo,
      Runnable onFind,
      Consumer<Node> onSettings) {
    getStyleClass().add("side-bar");
    name.setText(texts.say("program"));
    name.getStyleClass().add("program-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(Logo.view(34), name);
    head.getStyleClass().add("side-head");
    VBox middle = new VBox();
    middle.getStyleClass().add("side-places");
    for (NavItem item : items) {
      ToggleButton button = new ToggleButton(item.name(), Icon.of(item.icon()));
      int place = places.size();
      Buttons.shortcut(button, Shell.place(place));
      button.setOnAction(e -> onGo.accept(place));
      button.setToggleGroup(group);
      places.add(dressed(button, item.name()));
    }
    middle.getChildren().addAll(places);
    find = dressed(Buttons.plain(texts.say("find"), Feather.SEARCH, onFind), texts.say("find"));
    Buttons.shortcut(find, Palette.KEYS);
    settings = Buttons.plain(texts.say("settings"), Feather.SETTINGS, () -> {});
    settings.setOnAction(e -> onSettings.accept(settings));
    dressed(settings, texts.say("settings"));
    Buttons.shortcut(settings, Shell.SETTINGS);
    scroll.setContent(middle);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, find, scroll, settings);
  }

  /// Shows which place the user is at, also where the places are more than there is room for.
  void at(int place) {
    group.selectToggle(places.get(place));
    scroll.setVvalue((double) place / Math.max(1, places.size() - 1));
  }

  /// Opens the settings as a press on their button does.
  void settings() {
    settings.fire();
  }

  /// Only icons, or icons and names.
  void compact(boolean compact) {
    List<ButtonBase> all = new ArrayList<>(places);
    all.add(find);
    all.add(settings);
    for (ButtonBase button : all) {
      button.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
    name.setVisible(!compact);
    name.setManaged(!compact);
    getStyleClass().remove("compact");
    if (compact) {
      getStyleClass().add("compact");
    }
  }

  private static <B extends ButtonBase> B dressed(B button, String words) {
    button.getStyleClass().add("side-place");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(words);
    return button;
  }
}
