package no.husrom.kit.table;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import no.husrom.kit.table.edit.TabText;
import no.husrom.kit.table.filter.FilterButtons;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Row;
import no.husrom.kit.table.row.Rows;
import no.husrom.kit.table.row.Selection;

/// What can be done by keys with the column where the cursor stands, and with what is chosen.
final class Commands<R> {
  private final TableView<Row<R>> table;
  private final Rows<R> rows;
  private final Grid<R> grid;
  private final Selection selection;
  private final FilterButtons<R> filters;

  Commands(
      TableView<Row<R>> table,
      Rows<R> rows,
      Grid<R> grid,
      Selection selection,
      FilterButtons<R> filters) {
    this.table = table;
    this.rows = rows;
    this.grid = grid;
    this.selection = selection;
    this.filters = filters;
  }

  void bind(TableKeys keys) {
    keys.on(Shortcut.FILTER, here(column -> filters.edit(column, grid.heading(column))));
    keys.on(Shortcut.CLEAR_FILTERS, filters::clear);
    keys.on(Shortcut.SORT, here(column -> grid.sort(column, false)));
    keys.on(Shortcut.SORT_ALSO, here(column -> grid.sort(column, true)));
    keys.on(Shortcut.COLUMN_LEFT, here(column -> grid.move(column, -1)));
    keys.on(Shortcut.COLUMN_RIGHT, here(column -> grid.move(column, 1)));
    keys.on(Shortcut.HIDE_COLUMN, here(this::hide));
    keys.on(Shortcut.COPY, this::copy);
  }

  private Runnable here(Consumer<Column<R>> action) {
    return () -> column().ifPresent(action);
  }

  private Optional<Column<R>> column() {
    int at = Math.max(0, selection.column());
    return at < grid.shown().size() ? Optional.of(grid.shown().get(at)) : Optional.empty();
  }

  /// The last column stays.
  private void hide(Column<R> column) {
    if (grid.shown().size() > 1) {
      column.shown().set(false);
      table.requestFocus();
    }
  }

  /// Puts the chosen cells on the clipboard as a spreadsheet wants them; whole rows with their
  /// headings.
  private void copy() {
    if (selection.count() > 0) {
      ClipboardContent content = new ClipboardContent();
      content.putString(TabText.write(rows.shown(), selection, grid.shown()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
