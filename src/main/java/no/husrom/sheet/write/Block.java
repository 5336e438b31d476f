package no.husrom.sheet.write;

import java.util.List;
import no.husrom.sheet.look.ColumnKind;

/// One thing in a sheet; the things of a sheet stand below each other.
sealed interface Block {
  int CHART_ROWS = 18;

  /// The sheet's title, or with `small` a heading over the next block.
  record Heading(String words, boolean small) implements Block {}

  /// A sentence or two across the sheet.
  record Note(String words) implements Block {}

  /// Labels in the first column, values in the second.
  record Facts(List<Fact> facts) implements Block {}

  record Fact(String label, ColumnKind kind, Entry entry) {}

  record Table(TableDraft draft) implements Block {}

  /// Bars for columns of a table, one group a row; `names` is the column that names the groups.
  record Chart(String title, TableDraft draft, int names, List<Integer> columns) implements Block {}

  /// How many rows it takes, the empty row after it included.
  default int height() {
    return switch (this) {
      case Heading _ -> 1;
      case Note _ -> 2;
      case Facts(List<Fact> facts) -> facts.size() + 1;
      case Table(TableDraft draft) ->
          2
              + draft.rows().size()
              + (draft.hasTotal() ? 1 : 0)
              + (draft.emptyLabel().isEmpty() ? 0 : 1);
      case Chart _ -> CHART_ROWS + 1;
    };
  }
}
