package no.husrom.sheet.write;

import java.util.List;
import no.husrom.sheet.Cell;

/// What is written in one cell: a value, a link to another sheet, or a formula over other cells.
public sealed interface Entry {
  /// A plain value.
  record Value(Cell cell) implements Entry {}

  /// Words that lead to the top of another sheet of the workbook.
  record Link(String words, String sheet) implements Entry {}

  /// The sum of other cells.
  record Sum(List<Spot> spots) implements Entry {
    public Sum {
      spots = List.copyOf(spots);
    }
  }

  /// The average of other cells, one decimal.
  record Mean(List<Spot> spots) implements Entry {
    public Mean {
      spots = List.copyOf(spots);
    }
  }

  /// Cells together less other cells together.
  record Difference(List<Spot> from, List<Spot> take) implements Entry {
    public Difference {
      from = List.copyOf(from);
      take = List.copyOf(take);
    }
  }

  /// A cell of a table, wherever the table comes to stand. Rows and columns count from 0; [#TOTAL]
  /// is the total row.
  record Spot(TableDraft table, int row, int column) {
    static final int TOTAL = -1;
  }

  static Entry of(Cell cell) {
    return new Value(cell);
  }

  static Entry text(String words) {
    return new Value(Cell.text(words));
  }

  static Entry number(long number) {
    return new Value(Cell.number(number));
  }
}
