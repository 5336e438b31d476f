package no.husrom.sheet;

import java.util.List;

/// One row of a sheet: its number as the spreadsheet shows it, from 1, and its cells from column A
/// to the last that is not empty.
public record Row(int number, List<Cell> cells) {
  public Row {
    if (number < 1) {
      throw new IllegalArgumentException("Row numbers start at 1: " + number);
    }
    cells = List.copyOf(cells);
  }

  /// The cell in `column`, counted from 0; empty beyond the last.
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }
}
