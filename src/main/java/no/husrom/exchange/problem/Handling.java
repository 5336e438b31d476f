package no.husrom.exchange.problem;

import java.util.List;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.words.DayOrder;

/// What the program has done by itself with something odd in a file, and that takes nothing from
/// the records.
public sealed interface Handling {

  /// How text was decoded, and what separates its columns.
  record Decoded(String encoding, char separator) implements Handling {}

  /// Lines in another encoding than the rest, decoded each by itself.
  record OddLines(int count) implements Handling {}

  /// Macros are in the file and were not looked at.
  record Macros() implements Handling {}

  /// The sheet is hidden and was read all the same.
  record HiddenSheet() implements Handling {}

  /// Columns with content that are hidden and were read all the same, by their letters.
  record HiddenColumns(List<String> letters) implements Handling {
    public HiddenColumns {
      letters = List.copyOf(letters);
    }
  }

  /// Rows that are hidden and were read all the same.
  record HiddenRows(int count) implements Handling {}

  /// Cells below the first of a merged block, read as if each had its value.
  record MergedCells(int filled) implements Handling {}

  /// Formulas, of which the value they last had was read.
  record Formulas(int count) implements Handling {}

  /// Lines above the headings, passed over.
  record LinesAbove(int count) implements Handling {}

  /// The headings stand in two rows, which were read as one.
  record TwoHeadingRows(int first, int second) implements Handling {}

  /// The headings stand again further down, as on printed pages; passed over.
  record RepeatedHeadings(List<Integer> rows) implements Handling {
    public RepeatedHeadings {
      rows = List.copyOf(rows);
    }
  }

  /// Empty rows among the others, passed over.
  record BlankRows(int count) implements Handling {}

  /// Rows of totals, left out.
  record Totals(List<Integer> rows) implements Handling {
    public Totals {
      rows = List.copyOf(rows);
    }
  }

  /// Rows after the last record with nothing that makes one, from this row on; left out.
  record Stragglers(int from, int count) implements Handling {}

  /// Cells that say "unknown" in some way, read as empty.
  record UnknownWords(int count) implements Handling {}

  /// Dates that stand as a bare number, read as the date the number means.
  record DayNumbers(int count) implements Handling {}

  /// The file is an export of another database, and was read as any sheet.
  record OtherDatabase() implements Handling {}

  /// Fields that only the program has changed since the file was exported; they stay so.
  record NewerKept(int count) implements Handling {}

  /// Cells that were emptied since the export; an empty cell erases nothing.
  record Emptied(int count) implements Handling {}

  /// Rows whose records were deleted in the program since the export, passed over.
  record GoneMeanwhile(int count) implements Handling {}

  /// Records of the export that the file has no row for any more; they stay.
  record NotInFile(Register register, int count) implements Handling {}

  /// Dates that can be read in two ways, as this one, in these columns; read in this order.
  record EitherDays(List<String> letters, String example, DayOrder order) implements Handling {
    public EitherDays {
      letters = List.copyOf(letters);
    }
  }

  /// Columns where the dates were read with the month first.
  record MonthFirst(List<String> letters) implements Handling {
    public MonthFirst {
      letters = List.copyOf(letters);
    }
  }

  /// Rows of a property system's file that say something of units, put together with the units.
  record JoinedToUnits(int rows, int units) implements Handling {}

  /// Rows of a property system's file with this word where a tenant would stand.
  record Placeholders(int rows, String word) implements Handling {}

  /// Words with spaces before or after, hard ones included; read without.
  record Trimmed(int count) implements Handling {}
}
