package no.husrom.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a sheet is besides its cells: what the spreadsheet hides of it, which cells are merged, how
/// many are formulas, and how its text was decoded (null in a workbook). Columns count from 0.
public record SheetFacts(
    boolean hidden,
    List<Integer> hiddenColumns,
    int hiddenRows,
    List<Merge> merges,
    int filled,
    int formulas,
    @Nullable Decoding decoding) {

  public static final SheetFacts PLAIN = new SheetFacts(false, List.of(), 0, List.of(), 0, 0, null);

  /// A block of merged cells; its value stands in the first of them. Where it reaches over several
  /// rows, the reader has put the value into the rows below that hold anything.
  public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  /// The encoding by its common name, what separates the columns, and how many lines were written
  /// in another encoding than the rest.
  public record Decoding(String encoding, char separator, int oddLines) {}

  public SheetFacts {
    hiddenColumns = List.copyOf(hiddenColumns);
    merges = List.copyOf(merges);
  }
}
