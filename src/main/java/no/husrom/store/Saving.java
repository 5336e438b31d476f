package no.husrom.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.store.StoreException.Trouble;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/// How every store saves a register's rows: many at a time, each only over the version it was read
/// as. Version 0 is a row that has never been saved.
public final class Saving {
  private static final int AT_A_TIME = 500;

  private Saving() {}

  /// Inserts rows of version 0 and updates the others; each gets the next version.
  ///
  /// @throws StoreException `CHANGED_BY_OTHER`, when a row to update has another version now
  public static <R extends TableRecord<R>> void save(
      Transaction tx,
      Table<R> table,
      TableField<R, String> id,
      TableField<R, Integer> version,
      List<R> rows) {
    List<R> fresh = new ArrayList<>();
    List<Query> updates = new ArrayList<>();
    for (R row : rows) {
      int read = row.get(version);
      row.set(version, read + 1);
      if (read == 0) {
        fresh.add(row);
      } else {
        updates.add(DSL.update(table).set(row).where(id.eq(row.get(id))).and(version.eq(read)));
      }
    }
    insert(tx, fresh);
    for (int from = 0; from < updates.size(); from += AT_A_TIME) {
      int to = Math.min(updates.size(), from + AT_A_TIME);
      for (int changed : tx.sql().batch(updates.subList(from, to)).execute()) {
        if (changed != 1) {
          throw new StoreException(Trouble.CHANGED_BY_OTHER, table.getName());
        }
      }
    }
  }

  /// Puts `rows` in the place of all rows of `table` that belong to `owners`.
  public static <R extends Record> void replace(
      Transaction tx,
      Table<R> table,
      TableField<R, String> owner,
      Collection<String> owners,
      List<? extends Record> rows) {
    List<String> ids = List.copyOf(owners);
    for (int from = 0; from < ids.size(); from += AT_A_TIME) {
      int to = Math.min(ids.size(), from + AT_A_TIME);
      tx.sql().deleteFrom(table).where(owner.in(ids.subList(from, to))).execute();
    }
    insert(tx, rows.stream().map(r -> (TableRecord<?>) r).toList());
  }

  /// Inserts rows in their order.
  public static void insert(Transaction tx, List<? extends TableRecord<?>> rows) {
    for (int from = 0; from < rows.size(); from += AT_A_TIME) {
      tx.sql().batchInsert(rows.subList(from, Math.min(rows.size(), from + AT_A_TIME))).execute();
    }
  }

  /// The free fields in `rows`, by name.
  public static <R extends Record> Map<String, String> fields(
      List<R> rows, TableField<R, String> name, TableField<R, String> content) {
    Map<String, String> fields = new HashMap<>();
    for (R row : rows) {
      fields.put(row.get(name), row.get(content));
    }
    return fields;
  }
}
