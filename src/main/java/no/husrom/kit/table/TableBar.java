package no.husrom.kit.table;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import no.husrom.kit.Buttons;
import no.husrom.kit.Icon;
import no.husrom.kit.table.filter.FilterButtons;
import no.husrom.kit.table.row.Column;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Above the table: the search box, and the menus for filters and for columns, so that all of it
/// can be reached from the keyboard.
final class TableBar<R> extends FlowPane {
  private final CustomTextField search = new CustomTextField();

  private final Button help;
  private Supplier<List<MenuItem>> columnItems = List::of;

  TableBar(
      Texts texts,
      List<Column<R>> columns,
      FilterButtons<R> filters,
      Consumer<String> onSearch,
      Runnable onHelp) {
    getStyleClass().add("table-bar");
    search.setLeft(Icon.of(Feather.SEARCH, "search-icon"));
    search.getStyleClass().add("table-search");
    search.setPromptText(texts.say("table.search"));
    search.setAccessibleText(texts.say("table.search"));
    search.setTooltip(
        new Tooltip(
            texts.say("table.search") + " (" + Shortcut.FIND.keys().getDisplayText() + ")"));
    search.textProperty().addListener((o, was, is) -> onSearch.accept(is));
    MenuButton filter = menu(texts.say("table.filter"), Feather.FILTER);
    filter.setOnShowing(
        e -> {
          filter.getItems().clear();
          for (Column<R> column : columns) {
            MenuItem item = new MenuItem(column.title());
            item.setOnAction(chosen -> filters.edit(column, filter));
            filter.getItems().add(item);
          }
        });
    MenuButton shown = menu(texts.say("table.columns"), Feather.COLUMNS);
    shown.setOnShowing(
        e -> {
          shown.getItems().setAll(columnItems.get());
          // in a menu of their own, since all together are more than a screen holds
          Menu hidden = new Menu(texts.say("table.hidden"));
          for (Column<R> column : columns) {
            CheckMenuItem item = new CheckMenuItem(column.title());
            item.setMnemonicParsing(false);
            item.selectedProperty().bindBidirectional(column.shown());
            (column.shown().get() ? shown.getItems() : hidden.getItems()).add(item);
          }
          if (!hidden.getItems().isEmpty()) {
            shown.getItems().add(hidden);
          }
        });
    help = Buttons.icon(texts.name(Shortcut.HELP), Feather.HELP_CIRCLE, onHelp);
    Buttons.shortcut(help, Shortcut.HELP.keys());
    getChildren().addAll(search, filter, shown, help);
  }

  /// Runs when the user presses the down arrow in the search box.
  void onDown(Runnable action) {
    search.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.DOWN) {
            action.run();
            e.consume();
          } else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            e.consume();
          }
        });
  }

  /// Puts something more before the help.
  void add(Node node) {
    getChildren().add(getChildren().size() - 1, node);
  }

  /// What the menu of columns has below the columns.
  void columnItems(Supplier<List<MenuItem>> items) {
    columnItems = items;
  }

  /// The button that lists the keys.
  Button help() {
    return help;
  }

  void focus() {
    search.requestFocus();
    search.selectAll();
  }

  private static MenuButton menu(String words, Feather icon) {
    MenuButton button = new MenuButton(words, Icon.of(icon));
    button.setMinWidth(Region.USE_PREF_SIZE);
    // a menu without items does not open, and so would never be filled
    button.getItems().add(new MenuItem(words));
    return button;
  }
}
