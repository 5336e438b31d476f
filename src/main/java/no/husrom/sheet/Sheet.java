package no.husrom.sheet;

import java.util.List;

/// One sheet: its name and the rows that hold anything, in order. Empty rows are left out; the
/// others keep their numbers. Hidden rows and columns are read like all others.
public record Sheet(String name, List<Row> rows, SheetFacts facts) {
  public Sheet {
    rows = List.copyOf(rows);
  }

  public Sheet(String name, List<Row> rows) {
    this(name, rows, SheetFacts.PLAIN);
  }

  /// The letters over a column counted from 0: A, Z, AA.
  public static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      name.insert(0, (char) ('A' + left % 26));
    }
    return name.toString();
  }
}
