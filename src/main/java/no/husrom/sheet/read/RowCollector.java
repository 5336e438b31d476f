package no.husrom.sheet.read;

import java.util.ArrayList;
import java.util.List;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import no.husrom.sheet.Sheet;
import no.husrom.sheet.SheetFacts;
import org.jspecify.annotations.Nullable;

/// Gathers the sheets of one file from whatever parser reads it, and stops at the limits. Cells
/// come row by row; empty cells need not be told.
final class RowCollector {
  private final ReadLimits limits;
  private final List<Sheet> sheets = new ArrayList<>();
  private String name = "";
  private boolean hidden;
  private List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private List<Integer> hiddenColumns = new ArrayList<>();
  private List<SheetFacts.Merge> merges = new ArrayList<>();
  private SheetFacts.@Nullable Decoding decoding;
  private int rowNumber;
  private boolean hiddenRow;
  private int hiddenRows;
  private int formulas;
  private int rowsInAll;
  private int cellsInAll;

  RowCollector(ReadLimits limits) {
    this.limits = limits;
  }

  void startSheet(String sheetName, boolean isHidden) {
    name = sheetName;
    hidden = isHidden;
    rows = new ArrayList<>();
    hiddenColumns = new ArrayList<>();
    merges = new ArrayList<>();
    decoding = null;
    hiddenRows = 0;
    formulas = 0;
  }

  void startRow(int number) {
    startRow(number, false);
  }

  void startRow(int number, boolean isHidden) {
    rowNumber = number;
    hiddenRow = isHidden;
    cells = new ArrayList<>();
  }

  int rowNumber() {
    return rowNumber;
  }

  void hideColumns(int first, int last) {
    for (int column = first; column <= Math.min(last, limits.columns()); column++) {
      hiddenColumns.add(column);
    }
  }

  void merge(SheetFacts.Merge merge) {
    limits.checkCells(name, ++cellsInAll);
    merges.add(merge);
  }

  void decoded(SheetFacts.Decoding how) {
    decoding = how;
  }

  void countFormula() {
    formulas++;
  }

  void add(int column, Cell cell) {
    if (cell.isEmpty()) {
      return;
    }
    limits.checkColumn(name, rowNumber, column);
    limits.checkCells(name, ++cellsInAll);
    put(cells, column, cell);
  }

  private static void put(List<Cell> cells, int column, Cell cell) {
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
      hiddenRows += hiddenRow ? 1 : 0;
    }
  }

  void endSheet() {
    int filled = merges.stream().mapToInt(this::fillDown).sum();
    sheets.add(
        new Sheet(
            name,
            rows,
            new SheetFacts(
                hidden,
                hiddenColumns.stream().filter(this::holdsAnything).toList(),
                hiddenRows,
                merges,
                filled,
                formulas,
                decoding)));
  }

  private boolean holdsAnything(int column) {
    return rows.stream().anyMatch(row -> !row.cell(column).isEmpty());
  }

  /// Puts the value of a merged block into the rows below its first that hold anything of their
  /// own; gives how many.
  private int fillDown(SheetFacts.Merge merge) {
    int first = at(merge.firstRow());
    if (merge.lastRow() == merge.firstRow()
        || first == rows.size()
        || rows.get(first).number() != merge.firstRow()) {
      return 0;
    }
    Cell value = rows.get(first).cell(merge.firstColumn());
    int count = 0;
    for (int i = first + 1; i < rows.size() && rows.get(i).number() <= merge.lastRow(); i++) {
      if (!value.isEmpty() && rows.get(i).cell(merge.firstColumn()).isEmpty()) {
        List<Cell> whole = new ArrayList<>(rows.get(i).cells());
        put(whole, merge.firstColumn(), value);
        rows.set(i, new Row(rows.get(i).number(), whole));
        count++;
      }
    }
    return count;
  }

  /// Where the row with this number stands, or the first after it.
  private int at(int number) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<Sheet> sheets() {
    return sheets;
  }
}
