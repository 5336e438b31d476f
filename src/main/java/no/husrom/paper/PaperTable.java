package no.husrom.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A printed table being filled. Its heading is repeated on every page; a low table is never split,
/// nor a row unless it is taller than a page; a section heading never stands alone at the foot of a
/// page.
public final class PaperTable {
  /// A row of the table.
  sealed interface Line {
    record Cells(List<PaperCell> cells) implements Line {}

    /// Words across the table, over the rows that follow.
    record Section(String words) implements Line {}
  }

  private final List<PaperColumn> columns;
  private final List<Line> lines = new ArrayList<>();
  private boolean compact;

  public PaperTable(PaperColumn... columns) {
    this.columns = List.of(columns);
  }

  /// Smaller words and lower rows, for long lists that are looked up in more than read.
  public PaperTable compact() {
    compact = true;
    return this;
  }

  boolean isCompact() {
    return compact;
  }

  public PaperTable section(String words) {
    lines.add(new Line.Section(words));
    return this;
  }

  public PaperTable row(PaperCell... cells) {
    return row(Arrays.asList(cells));
  }

  public PaperTable row(List<PaperCell> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns);
    }
    lines.add(new Line.Cells(List.copyOf(cells)));
    return this;
  }

  List<PaperColumn> columns() {
    return columns;
  }

  List<Line> lines() {
    return lines;
  }
}
