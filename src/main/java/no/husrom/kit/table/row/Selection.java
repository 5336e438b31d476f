package no.husrom.kit.table.row;

import java.util.BitSet;
import java.util.stream.IntStream;

/// Which cells of a table are chosen: some of its rows, and in them either every column or a run of
/// the columns that are shown. One cell of them is the lead, where the cursor stands; a run goes
/// from the anchor to the lead. Rows and columns are counted from 0 as they are shown, -1 is none.
///
/// A hundred thousand rows are as many bits, so that choosing all is no work.
public final class Selection {
  private final BitSet rows = new BitSet();
  private int anchorRow = -1;
  private int anchorColumn = -1;
  private int row = -1;
  private int column = -1;
  private boolean whole;

  /// Nothing is chosen.
  public void clear() {
    rows.clear();
    anchorRow = -1;
    row = -1;
    whole = false;
  }

  /// One cell.
  public void cell(int atRow, int atColumn) {
    rows.clear();
    rows.set(atRow);
    row = atRow;
    anchorRow = atRow;
    column = Math.max(0, atColumn);
    anchorColumn = column;
    whole = false;
  }

  /// From the anchor to this cell.
  public void to(int atRow, int atColumn) {
    if (anchorRow < 0) {
      cell(atRow, atColumn);
      return;
    }
    row = atRow;
    column = Math.max(0, atColumn);
    rows.clear();
    rows.set(Math.min(anchorRow, row), Math.max(anchorRow, row) + 1);
  }

  /// The row too, or no longer, with the columns that are chosen already.
  public void also(int atRow) {
    rows.flip(atRow);
    row = atRow;
    anchorRow = atRow;
    if (column < 0) {
      column = 0;
      anchorColumn = 0;
    }
  }

  /// Every row of so many, with every column.
  public void all(int count) {
    rows.clear();
    rows.set(0, count);
    whole = true;
    if (count > 0 && row < 0) {
      row = 0;
      anchorRow = 0;
    }
  }

  /// Every column of the chosen rows.
  public void wholeRows() {
    whole = !rows.isEmpty();
  }

  /// Every one of so many rows, with the columns that are chosen already.
  public void wholeColumns(int count) {
    rows.clear();
    rows.set(0, count);
  }

  public boolean has(int atRow, int atColumn) {
    return rows.get(atRow) && (whole || (atColumn >= first() && atColumn <= last()));
  }

  /// The row of the lead.
  public int row() {
    return row;
  }

  /// The column of the lead.
  public int column() {
    return column;
  }

  /// The chosen rows in their order.
  public IntStream rows() {
    return rows.stream();
  }

  /// How many rows are chosen.
  public int count() {
    return rows.cardinality();
  }

  /// Whether every column is chosen.
  public boolean isWhole() {
    return whole;
  }

  /// Whether no more than one cell is chosen.
  public boolean isSingle() {
    return rows.cardinality() <= 1 && !whole && first() == last();
  }

  /// The first of the chosen columns.
  public int first() {
    return whole ? 0 : Math.min(anchorColumn, column);
  }

  /// The last of the chosen columns.
  public int last() {
    return whole ? Integer.MAX_VALUE : Math.max(anchorColumn, column);
  }
}
