package no.husrom.sheet.read;

import java.util.ArrayList;
import java.util.List;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import no.husrom.sheet.Sheet;

/// Gathers the sheets of one file from whatever parser reads it, and stops at the limits. Cells
/// come row by row; empty cells need not be told.
final class RowCollector {
  private final ReadLimits limits;
  private final List<Sheet> sheets = new ArrayList<>();
  private String name = "";
  private List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int rowNumber;
  private int rowsInAll;
  private int cellsInAll;

  RowCollector(ReadLimits limits) {
    this.limits = limits;
  }

  void startSheet(String sheetName) {
    name = sheetName;
    rows = new ArrayList<>();
  }

  void startRow(int number) {
    rowNumber = number;
    cells = new ArrayList<>();
  }

  int rowNumber() {
    return rowNumber;
  }

  void add(int column, Cell cell) {
    if (cell.isEmpty()) {
      return;
    }
    limits.checkColumn(name, rowNumber, column);
    limits.checkCells(name, ++cellsInAll);
    while (cells.size() < column) {
      cells.add(Cell.EMPTY);
    }
    if (column < cells.size()) {
      cells.set(column, cell);
    } else {
      cells.add(cell);
    }
  }

  void checkCharacters(int count) {
    limits.checkCharacters(name, rowNumber, count);
  }

  void endRow() {
    if (!cells.isEmpty()) {
      limits.checkRows(name, ++rowsInAll);
      rows.add(new Row(rowNumber, cells));
    }
  }

  void endSheet() {
    sheets.add(new Sheet(name, rows));
  }

  List<Sheet> sheets() {
    return sheets;
  }
}
