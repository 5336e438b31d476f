package no.husrom.kit.record;

import java.util.List;
import java.util.concurrent.Callable;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.table.RecordTable;

/// The rows behind a number, read anew after every commit.
///
/// @param <R> what a row is
public final class RowsPage<R> extends Page {
  private final Desk desk;
  private final RecordTable<R> table;
  private final Callable<List<R>> rows;

  public RowsPage(
      Desk desk, String title, String lead, RecordTable<R> table, Callable<List<R>> rows) {
    super(desk.language(), title, lead);
    this.desk = desk;
    this.table = table;
    this.rows = rows;
    content(table);
  }

  @Override
  public void refresh() {
    desk.background().run(rows, table::rows);
  }
}
