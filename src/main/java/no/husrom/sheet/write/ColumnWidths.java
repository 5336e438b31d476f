package no.husrom.sheet.write;

import java.util.Arrays;
import java.util.List;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;

/// How wide the columns of one sheet are, in characters: wide enough for the longest value, or as
/// the column says; long words wrap.
final class ColumnWidths {
  private static final int WIDEST = 46;
  private static final int LOOKED_AT = 2_000;
  private static final int LABELS = 30;
  private static final int FACTS = 44;
  private static final float LINE_POINTS = 15.5f;

  private final int[] widths;

  ColumnWidths(SheetDraft sheet) {
    int columns = sheet.tables().stream().mapToInt(t -> t.columns().size()).max().orElse(0);
    boolean facts = sheet.blocks().stream().anyMatch(Block.Facts.class::isInstance);
    widths = new int[Math.max(columns, facts ? 2 : 6)];
    Arrays.fill(widths, columns == 0 && !facts ? 16 : 0);
    for (TableDraft table : sheet.tables()) {
      for (int c = 0; c < table.columns().size(); c++) {
        widths[c] = Math.max(widths[c], width(table, c));
      }
    }
    if (facts) {
      widths[0] = Math.max(widths[0], labels(sheet));
      widths[1] = Math.max(widths[1], columns == 0 ? FACTS : 16);
    }
  }

  private static int labels(SheetDraft sheet) {
    int widest = LABELS;
    for (Block block : sheet.blocks()) {
      if (block instanceof Block.Facts(List<Block.Fact> rows)) {
        for (Block.Fact row : rows) {
          widest = Math.max(widest, row.label().length() + 2);
        }
      }
    }
    return Math.min(WIDEST, widest);
  }

  int count() {
    return widths.length;
  }

  int of(int column) {
    return widths[column];
  }

  /// The rows that `words` take when they may use the whole width of the sheet.
  float noteHeight(String words) {
    int room = 0;
    for (int width : widths) {
      room += width;
    }
    return lines(words, Math.max(room, 1)) * LINE_POINTS;
  }

  float headerHeight(TableDraft table) {
    int lines = 1;
    for (int c = 0; c < table.columns().size(); c++) {
      lines = Math.max(lines, lines(table.columns().get(c).heading(), widths[c] - 4));
    }
    return lines * LINE_POINTS + 6;
  }

  /// How high a row must be for its words to be seen whole; 0 when an ordinary row will do.
  float rowHeight(List<Entry> row) {
    int most = 1;
    for (int c = 0; c < row.size(); c++) {
      if (row.get(c) instanceof Entry.Value(Cell.Text(String words))) {
        most = Math.max(most, lines(words, widths[c] - 1));
      }
    }
    return most == 1 ? 0 : most * LINE_POINTS + 2;
  }

  private static int lines(String words, int room) {
    int lines = 0;
    for (String line : words.split("\n", -1)) {
      int left = room;
      lines++;
      for (String word : line.split(" ")) {
        if (word.length() > left && left < room) {
          lines++;
          left = room;
        }
        left -= word.length() + 1;
      }
    }
    return lines;
  }

  private static int width(TableDraft table, int c) {
    Column column = table.columns().get(c);
    if (column.width() > 0) {
      return column.width();
    }
    int widest = Math.max(column.kind().leastWidth(), longestWord(column.heading()) + 5);
    for (int r = 0; r < Math.min(LOOKED_AT, table.rows().size()); r++) {
      widest = Math.max(widest, length(table.rows().get(r).get(c), column.kind()) + 4);
    }
    return Math.min(WIDEST, widest);
  }

  private static int longestWord(String heading) {
    int longest = 0;
    for (String word : heading.split("[ -]")) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  private static int length(Entry entry, ColumnKind kind) {
    return switch (entry) {
      case Entry.Link(String words, _) -> words.length();
      case Entry.Value(Cell.Text(String words)) -> words.length();
      case Entry.Value(Cell.Day _) -> 10;
      case Entry.Value(Cell.Number(var number)) ->
          number(number.precision() - number.scale(), kind);
      case Entry.Value _ -> 0;
      case Entry.Sum _, Entry.Mean _, Entry.Difference _ -> {
        var value = TableDraft.valueOf(entry);
        yield number(value.precision() - value.scale(), kind);
      }
    };
  }

  private static int number(int digits, ColumnKind kind) {
    return digits + digits / 3 + (kind == ColumnKind.KRONER ? 3 : 1);
  }
}
