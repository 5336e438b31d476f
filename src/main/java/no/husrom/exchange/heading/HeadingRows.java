package no.husrom.exchange.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.husrom.exchange.field.Register;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import no.husrom.sheet.Sheet;
import no.husrom.sheet.SheetFacts;

/// The rows of a sheet that may be its headings: each of the first, and each two that stand
/// together and may be read as one. Of such two, the upper often names a group of columns and the
/// lower each of them, or the lower has the units.
record HeadingRows(HeadingBook book, Sheet sheet) {
  private static final int ROWS_LOOKED_AT = 40;

  /// Headings, as one row with the number of the last of theirs, and the number of the first.
  record Candidate(Row row, int first) {
    boolean isOfTwo() {
      return first != row.number();
    }
  }

  /// The single rows first, so that two are taken for one only when they say more.
  List<Candidate> candidates(Register register) {
    List<Row> rows = sheet.rows().stream().limit(ROWS_LOOKED_AT).toList();
    List<Candidate> candidates = new ArrayList<>();
    rows.forEach(row -> candidates.add(new Candidate(row, row.number())));
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row upper = rows.get(i);
      Row lower = rows.get(i + 1);
      if (lower.number() == upper.number() + 1 && isOfWords(upper) && isOfWords(lower)) {
        candidates.add(new Candidate(together(upper, lower, register), upper.number()));
      }
    }
    return candidates;
  }

  private static boolean isOfWords(Row row) {
    return row.cells().stream().allMatch(cell -> cell.isEmpty() || cell instanceof Cell.Text);
  }

  private Row together(Row upper, Row lower, Register register) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
      String above = Headings.heading(upper.cell(group(upper, i)));
      String below = Headings.heading(lower.cell(i));
      boolean both = !above.isEmpty() && !below.isEmpty();
      String whole = above + " " + below;
      boolean joined = both && field(register, whole).isPresent();
      boolean alone = !both || !joined && field(register, below).isPresent();
      cells.add(
          Cell.text(above.isEmpty() ? below : below.isEmpty() ? above : alone ? below : whole));
    }
    return new Row(lower.number(), cells);
  }

  private Optional<HeadingBook.Found> field(Register register, String heading) {
    return book.find(register, heading);
  }

  /// The column whose heading reaches over this one: the first of a merged block.
  private int group(Row upper, int column) {
    for (SheetFacts.Merge merge : sheet.facts().merges()) {
      if (merge.firstRow() <= upper.number()
          && upper.number() <= merge.lastRow()
          && merge.firstColumn() <= column
          && column <= merge.lastColumn()) {
        return merge.firstColumn();
      }
    }
    return column;
  }
}
