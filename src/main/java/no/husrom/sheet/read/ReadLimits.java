package no.husrom.sheet.read;

import no.husrom.sheet.Sheet;

/// The most a file may hold: bytes as it lies, bytes unpacked, rows and cells in all its sheets
/// together, columns in a sheet, characters in a cell.
record ReadLimits(
    long bytes, long unpackedBytes, int rows, int cells, int columns, int cellCharacters) {
  static final ReadLimits STANDARD =
      new ReadLimits(100L << 20, 1536L << 20, 1_100_000, 12_000_000, 1_000, 100_000);

  void checkBytes(long found) {
    check(found, bytes, (found >> 20) + " MB > " + (bytes >> 20) + " MB");
  }

  void checkColumn(String sheet, int row, int column) {
    check(column + 1L, columns, sheet + "!" + Sheet.columnName(column) + row);
  }

  void checkRows(String sheet, int found) {
    check(found, rows, sheet + ": " + rows);
  }

  void checkCells(String sheet, int found) {
    check(found, cells, sheet + ": " + cells);
  }

  void checkCharacters(String sheet, int row, int found) {
    check(found, cellCharacters, sheet + ":" + row);
  }

  private static void check(long found, long most, String detail) {
    if (found > most) {
      throw new RefusedException(Refusal.TOO_LARGE, detail);
    }
  }
}
