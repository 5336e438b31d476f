package no.husrom.exchange.problem;

import java.util.Comparator;
import no.husrom.sheet.Sheet;

/// Where in the files something stands: `row` as the spreadsheet numbers it, 0 for the sheet as a
/// whole; `column` from 0, -1 for the row as a whole; `sheet` empty for the file as a whole.
public record Place(String file, String sheet, int row, int column, String heading) {

  public static final Comparator<Place> IN_ORDER =
      Comparator.comparing(Place::file)
          .thenComparing(Place::sheet)
          .thenComparingInt(Place::row)
          .thenComparingInt(Place::column);

  public static Place ofFile(String file) {
    return new Place(file, "", 0, -1, "");
  }

  public static Place ofSheet(String file, String sheet) {
    return new Place(file, sheet, 0, -1, "");
  }

  public Place inRow(int number) {
    return new Place(file, sheet, number, -1, "");
  }

  public Place inColumn(int number, String headingAbove) {
    return new Place(file, sheet, row, number, headingAbove);
  }

  /// The same without the column.
  public Place wholeRow() {
    return inRow(row);
  }

  /// The column's letters, as F or AB; empty for the row as a whole.
  public String letters() {
    return column < 0 ? "" : Sheet.columnName(column);
  }
}
