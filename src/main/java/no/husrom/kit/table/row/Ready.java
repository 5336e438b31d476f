package no.husrom.kit.table.row;

import java.util.List;

/// Records made ready for a table, to be shown by it.
///
/// @param <R> the record of a row
public final class Ready<R> {
  private final List<Row<R>> rows;

  Ready(List<Row<R>> rows) {
    this.rows = rows;
  }

  public List<Row<R>> rows() {
    return rows;
  }
}
