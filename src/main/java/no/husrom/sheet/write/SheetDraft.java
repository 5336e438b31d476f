package no.husrom.sheet.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;

/// A sheet being filled from the top. With a single table, its header stays in sight and can
/// filter.
public final class SheetDraft {
  private final String name;
  private final List<Block> blocks = new ArrayList<>();
  private boolean portrait;
  private boolean onePage;

  SheetDraft(String name) {
    this.name = name;
  }

  /// The name on the tab, as the spreadsheet allows it: the one to link to.
  public String name() {
    return name;
  }

  /// Prints on A4 upright; otherwise across.
  public SheetDraft portrait() {
    portrait = true;
    return this;
  }

  /// Prints on a single page, as small as that makes it.
  public SheetDraft onOnePage() {
    onePage = true;
    return this;
  }

  public SheetDraft title(String words) {
    blocks.add(new Block.Heading(words, false));
    return this;
  }

  public SheetDraft heading(String words) {
    blocks.add(new Block.Heading(words, true));
    return this;
  }

  public SheetDraft note(String words) {
    blocks.add(new Block.Note(words));
    return this;
  }

  /// A label with its value; facts that follow each other stand together.
  public SheetDraft fact(String label, ColumnKind kind, Entry entry) {
    if (blocks.isEmpty() || !(blocks.getLast() instanceof Block.Facts)) {
      blocks.add(new Block.Facts(new ArrayList<>()));
    }
    if (blocks.getLast() instanceof Block.Facts(List<Block.Fact> facts)) {
      facts.add(new Block.Fact(label, kind, entry));
    }
    return this;
  }

  public SheetDraft fact(String label, ColumnKind kind, Cell cell) {
    return fact(label, kind, Entry.of(cell));
  }

  public TableDraft table(Column... columns) {
    return table(Arrays.asList(columns));
  }

  public TableDraft table(List<Column> columns) {
    TableDraft table = new TableDraft(columns);
    blocks.add(new Block.Table(table));
    return table;
  }

  /// A bar chart of `columns` of a table on any sheet, one group of bars a row, named by the column
  /// `names`. Columns count from 0.
  public SheetDraft barChart(String title, TableDraft table, int names, List<Integer> columns) {
    blocks.add(new Block.Chart(title, table, names, List.copyOf(columns)));
    return this;
  }

  List<Block> blocks() {
    return blocks;
  }

  boolean isOnOnePage() {
    return onePage;
  }

  boolean isPortrait() {
    return portrait;
  }

  List<TableDraft> tables() {
    List<TableDraft> tables = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table(TableDraft draft)) {
        tables.add(draft);
      }
    }
    return tables;
  }
}
