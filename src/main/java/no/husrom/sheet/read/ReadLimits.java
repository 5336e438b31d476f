package no.husrom.sheet.read;

import no.husrom.sheet.Sheet;

/// The most a file may hold: bytes as it lies, bytes unpacked, rows and cells in all its sheets
/// together, columns in a sheet, characters in a cell. Each cell is checked, so that words are made
/// only when something is too large.
record ReadLimits(
    long bytes, long unpackedBytes, int rows, int cells, int columns, int cellCharacters) {
  static final ReadLimits STANDARD =
      new ReadLimits(100L << 20, 1536L << 20, 1_100_000, 12_000_000, 1_000, 100_000);

  void checkBytes(long found) {
    if (found > bytes) {
      throw tooLarge((found >> 20) + " MB > " + (bytes >> 20) + " MB");
    }
  }

  void checkColumn(String sheet, int row, int column) {
    if (column >= columns) {
      throw tooLarge(sheet + "!" + Sheet.columnName(column) + row);
    }
  }

  void checkRows(String sheet, int found) {
    if (found > rows) {
      throw tooLarge(sheet + ": " + rows);
    }
  }

  void checkCells(String sheet, int found) {
    if (found > cells) {
      throw tooLarge(sheet + ": " + cells);
    }
  }

  void checkCharacters(String sheet, int row, int found) {
    if (found > cellCharacters) {
      throw tooLarge(sheet + ":" + row);
    }
  }

  private static RefusedException tooLarge(String detail) {
    return new RefusedException(Refusal.TOO_LARGE, detail);
  }
}
