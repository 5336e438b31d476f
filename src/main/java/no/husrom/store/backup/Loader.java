package no.husrom.store.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.husrom.store.backup.Outcome.Flaw;
import no.husrom.store.backup.Table.Column;
import no.husrom.store.backup.Table.Reference;
import org.jspecify.annotations.Nullable;

/// Puts rows into one table. Rows that refer to others of the same table wait until those are in.
final class Loader implements AutoCloseable {
  private static final int AT_A_TIME = 500;

  private final Table table;
  private final PreparedStatement statement;
  private List<List<@Nullable Object>> waiting = new ArrayList<>();
  private final int most;
  private int batched;

  Loader(Connection connection, Table table) throws SQLException {
    this.table = table;
    this.statement = table.insert(connection);
    this.most = table.hasFiles() ? 1 : AT_A_TIME;
  }

  /// Takes a row in the form it has in a backup.
  void add(List<@Nullable Object> row) throws SQLException {
    if (row.size() != table.columns().size()) {
      throw new Flawed(Flaw.DAMAGED, table.name(), null);
    }
    if (table.within().isEmpty()) {
      insert(row);
    } else {
      waiting.add(row);
    }
  }

  /// Puts in all that is left.
  void finish() throws SQLException {
    List<Set<List<@Nullable Object>>> there = new ArrayList<>();
    table.within().forEach(_ -> there.add(new HashSet<>()));
    while (!waiting.isEmpty()) {
      List<List<@Nullable Object>> ready = new ArrayList<>();
      List<List<@Nullable Object>> left = new ArrayList<>();
      waiting.forEach(row -> (isReady(row, there) ? ready : left).add(row));
      if (ready.isEmpty()) {
        throw new Flawed(Flaw.DAMAGED, table.name(), null);
      }
      for (List<@Nullable Object> row : ready) {
        insert(row);
        for (int i = 0; i < there.size(); i++) {
          there.get(i).add(of(row, table.within().get(i).to()));
        }
      }
      waiting = left;
    }
    flush();
  }

  private boolean isReady(List<@Nullable Object> row, List<Set<List<@Nullable Object>>> there) {
    for (int i = 0; i < there.size(); i++) {
      Reference reference = table.within().get(i);
      List<@Nullable Object> needed = of(row, reference.from());
      if (!needed.contains(null) && !there.get(i).contains(needed)) {
        return false;
      }
    }
    return true;
  }

  private static List<@Nullable Object> of(List<@Nullable Object> row, List<Integer> places) {
    List<@Nullable Object> values = new ArrayList<>();
    places.forEach(place -> values.add(row.get(place)));
    return values;
  }

  private void insert(List<@Nullable Object> row) throws SQLException {
    for (int i = 0; i < row.size(); i++) {
      Column column = table.columns().get(i);
      try {
        column.kind().set(statement, i + 1, row.get(i), column.jdbcType());
      } catch (ClassCastException | IllegalArgumentException | DateTimeException e) {
        throw new Flawed(Flaw.DAMAGED, table.name() + "." + column.name(), e);
      }
    }
    statement.addBatch();
    if (++batched == most) {
      flush();
    }
  }

  private void flush() throws SQLException {
    if (batched > 0) {
      statement.executeBatch();
      batched = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
