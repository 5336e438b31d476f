package no.husrom.sheet.write;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.husrom.sheet.Cell;
import no.husrom.sheet.write.Entry.Spot;

/// A table being filled. A row has one cell for each column that is not calculated; missing cells
/// at the end are empty.
public final class TableDraft {
  private final List<Column> columns;
  private final List<List<Entry>> rows = new ArrayList<>();
  private String totalLabel = "";
  private String emptyLabel = "";
  private int roomForMore;

  TableDraft(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  public TableDraft row(Cell... cells) {
    return row(Arrays.stream(cells).map(Entry::of).toList());
  }

  public TableDraft row(List<Entry> entries) {
    List<Entry> row = new ArrayList<>(columns.size());
    int next = 0;
    for (Column column : columns) {
      row.add(
          switch (column.calculation()) {
            case null -> next < entries.size() ? entries.get(next++) : Entry.of(Cell.EMPTY);
            case Column.Calculation.SumOf sum ->
                new Entry.Sum(sum.columns().stream().map(c -> at(rows.size(), c)).toList());
            case Column.Calculation.Difference difference ->
                new Entry.Difference(
                    List.of(at(rows.size(), difference.from())),
                    List.of(at(rows.size(), difference.take())));
          });
    }
    if (next < entries.size()) {
      throw new IllegalArgumentException(entries.size() + " cells for " + columns);
    }
    rows.add(row);
    return this;
  }

  /// Adds a row below all others that sums the columns marked [Column#inTotal()].
  public TableDraft totals(String label) {
    totalLabel = label;
    return this;
  }

  /// Words that stand in the table when it has no rows.
  public TableDraft whenEmpty(String words) {
    emptyLabel = words;
    return this;
  }

  /// The table is to be filled in by a person: lists and hints reach so many rows further down.
  public TableDraft roomFor(int moreRows) {
    roomForMore = moreRows;
    return this;
  }

  public Spot at(int row, int column) {
    return new Spot(this, row, column);
  }

  public Spot total(int column) {
    return new Spot(this, Spot.TOTAL, column);
  }

  List<Column> columns() {
    return columns;
  }

  List<List<Entry>> rows() {
    return rows;
  }

  String totalLabel() {
    return totalLabel;
  }

  boolean hasTotal() {
    return !totalLabel.isEmpty();
  }

  String emptyLabel() {
    return rows.isEmpty() ? emptyLabel : "";
  }

  int roomForMore() {
    return roomForMore;
  }

  List<Spot> column(int column) {
    return IntStream.range(0, rows.size()).mapToObj(row -> at(row, column)).toList();
  }

  /// What the spreadsheet will compute for a cell; words and empty cells count as 0.
  static BigDecimal valueOf(Spot spot) {
    return spot.row() == Spot.TOTAL
        ? sum(spot.table().column(spot.column()))
        : valueOf(spot.table().rows.get(spot.row()).get(spot.column()));
  }

  static BigDecimal valueOf(Entry entry) {
    return switch (entry) {
      case Entry.Value(Cell.Number(BigDecimal value)) -> value;
      case Entry.Value _, Entry.Link _ -> BigDecimal.ZERO;
      case Entry.Sum(List<Spot> spots) -> sum(spots);
      case Entry.Mean(List<Spot> spots) ->
          spots.isEmpty()
              ? BigDecimal.ZERO
              : sum(spots).divide(BigDecimal.valueOf(spots.size()), MathContext.DECIMAL64);
      case Entry.Difference(List<Spot> from, List<Spot> take) -> sum(from).subtract(sum(take));
    };
  }

  private static BigDecimal sum(List<Spot> spots) {
    return spots.stream().map(TableDraft::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
