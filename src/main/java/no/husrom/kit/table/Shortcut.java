package no.husrom.kit.table;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What the keys do in a table, in the order in which the help lists them. Where a program for
/// spreadsheets has keys for the same, they are these.
public enum Shortcut {
  FIND("Shortcut+F", Needs.NOTHING),
  FILTER("Alt+Down", Needs.NOTHING),
  CLEAR_FILTERS("Shortcut+Shift+L", Needs.NOTHING),
  SORT("Alt+S", Needs.NOTHING),
  SORT_ALSO("Alt+Shift+S", Needs.NOTHING),
  COLUMN_LEFT("Alt+Shift+Left", Needs.NOTHING),
  COLUMN_RIGHT("Alt+Shift+Right", Needs.NOTHING),
  HIDE_COLUMN("Alt+Shift+H", Needs.NOTHING),
  EXTEND("Shift+Down", Needs.NOTHING),
  WHOLE_ROWS("Shift+Space", Needs.NOTHING),
  WHOLE_COLUMNS("Shortcut+Space", Needs.NOTHING),
  ALL("Shortcut+A", Needs.NOTHING),
  COPY("Shortcut+C", Needs.NOTHING),
  PASTE("Shortcut+V", Needs.EDITING),
  FILL_DOWN("Shortcut+D", Needs.EDITING),
  EDIT("F2", Needs.EDITING),
  EDIT_ALL("Shortcut+E", Needs.EDITING),
  ERASE("Delete", Needs.EDITING),
  HELP("F1", Needs.NOTHING);

  private enum Needs {
    NOTHING,
    EDITING
  }

  private final KeyCombination keys;
  private final Needs needs;

  Shortcut(String keys, Needs needs) {
    this.keys = KeyCombination.valueOf(keys);
    this.needs = needs;
  }

  public KeyCombination keys() {
    return keys;
  }

  /// Whether it is for tables that can be written in.
  boolean edits() {
    return needs == Needs.EDITING;
  }

  boolean match(KeyEvent e) {
    return keys.match(e) || this == HELP && "?".equals(e.getText());
  }
}
