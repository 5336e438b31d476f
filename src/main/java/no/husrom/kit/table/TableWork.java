package no.husrom.kit.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import no.husrom.kit.Desk;
import no.husrom.kit.table.edit.Editor;
import no.husrom.kit.table.edit.Sheet;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.kit.table.view.OwnColumnItems;
import no.husrom.kit.table.view.OwnColumns;
import no.husrom.kit.table.view.TableState;
import no.husrom.kit.table.view.ViewMenu;
import no.husrom.kit.table.view.Views;
import org.jspecify.annotations.Nullable;

/// What more can be done in a table when the room that has it lets it: writing in the cells,
/// keeping views, making columns.
///
/// @param <R> the record of a row
public final class TableWork<R> {
  private final TableKeys keys;
  private final TableBar<R> bar;
  private final Grid<R> grid;
  private final Looks<R> looks;
  private final Runnable narrowed;
  private final Editor.Spot<R> spot;

  TableWork(
      TableKeys keys,
      TableBar<R> bar,
      Grid<R> grid,
      Looks<R> looks,
      Runnable narrowed,
      Editor.Spot<R> spot) {
    this.keys = keys;
    this.bar = bar;
    this.grid = grid;
    this.looks = looks;
    this.narrowed = narrowed;
    this.spot = spot;
  }

  /// Lets the user write in the cells of `sheet`: paste, fill down, change one or many, empty.
  ///
  /// @param may whether nothing stands in the way of changing records now
  /// @param saved runs when something has been saved
  public void editing(Desk desk, Sheet sheet, Supplier<Boolean> may, Runnable saved) {
    Editor<R> editor = new Editor<>(desk, sheet, spot, may, saved);
    keys.on(Shortcut.PASTE, editor::paste);
    keys.on(Shortcut.FILL_DOWN, editor::fillDown);
    keys.on(Shortcut.EDIT, editor::edit);
    keys.on(Shortcut.EDIT_ALL, editor::editAll);
    keys.on(Shortcut.ERASE, editor::erase);
  }

  /// Lets the user keep how the table is looked at.
  public void views(Desk desk, Views views) {
    bar.add(new ViewMenu(desk, views, looks.first(), looks::now, this::take));
  }

  /// Lets the user make columns; [#own] shows them.
  ///
  /// @param changed runs when one has come or gone
  public void ownColumns(Desk desk, OwnColumns columns, Runnable changed) {
    OwnColumnItems items = new OwnColumnItems(desk, columns, changed);
    bar.columnItems(() -> List.of(items.menu(looks.own())));
  }

  /// Has these columns of the office's own; records made ready before must be made so anew.
  ///
  /// @param said what a record says in them, by their names
  public void own(List<OwnColumn> wanted, Function<R, Map<String, String>> said) {
    if (looks.own(wanted, said)) {
      grid.measure();
    }
  }

  /// What stands before a record in the first column; null for nothing.
  public void marks(Function<R, @Nullable Node> mark) {
    grid.marks(mark);
  }

  /// A column of words more, hidden at first; empty words are none.
  public void words(String key, String title, Function<R, String> words) {
    looks.add(
        key,
        title,
        Column.Kind.TEXT,
        record -> {
          String said = words.apply(record);
          return said.isEmpty() ? null : said;
        });
  }

  /// A column of counts more, hidden at first; 0 is none.
  public void count(String key, String title, Function<R, Integer> count) {
    looks.add(
        key,
        title,
        Column.Kind.NUMBER,
        record -> {
          int many = count.apply(record);
          return many == 0 ? null : many;
        });
  }

  private void take(TableState state) {
    looks.take(state);
    grid.measure();
    narrowed.run();
  }
}
