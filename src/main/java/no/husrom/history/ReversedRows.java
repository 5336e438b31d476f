package no.husrom.history;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.HistoryChangeRecord;
import no.husrom.store.trail.ImageJson;
import no.husrom.store.trail.Tracked;
import no.husrom.store.trail.Trail;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// One table's rows as they stand and as they are to be when a step's changes are turned round.
/// `coming` are rows to be put in, `changing` rows that stand, with the new values set, `going`
/// rows to be taken away; all by key. `changed` are the keys and records of rows that do not stand
/// as the step left them.
record ReversedRows(
    Tracked table,
    Map<List<String>, Record> coming,
    Map<List<String>, Record> changing,
    Map<List<String>, Record> going,
    Map<List<String>, String> changed) {

  static ReversedRows of(Transaction tx, Tracked table, List<HistoryChangeRecord> changes) {
    Set<String> records = new HashSet<>();
    changes.forEach(change -> records.add(change.getRecordId()));
    Map<List<String>, Record> now = table.rows(tx.sql(), records);
    ReversedRows rows =
        new ReversedRows(
            table,
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    for (HistoryChangeRecord change : changes) {
      List<String> key = ImageJson.key(change.getRowKey());
      rows.add(tx, change, key, now.get(key));
    }
    return rows;
  }

  /// What is to be there afterwards.
  ReversedRows withoutGoing() {
    return new ReversedRows(table, coming, changing, Map.of(), changed);
  }

  private void add(
      Transaction tx, HistoryChangeRecord change, List<String> key, @Nullable Record row) {
    String left = change.getAfterDigest();
    String before = change.getBeforeRow();
    if (row == null ? left != null : !table.digest(row).equals(left)) {
      changed.put(key, change.getRecordId());
    } else if (row == null) {
      coming.put(key, made(tx, before));
    } else if (before == null) {
      going.put(key, row);
    } else {
      ImageJson.columns(before).forEach((name, value) -> set(row, name, value));
      changing.put(key, row);
    }
  }

  /// A row as it was before it went; a record's version goes on from there.
  private Record made(Transaction tx, @Nullable String image) {
    if (image == null) {
      throw new IllegalStateException("A change from nothing to nothing");
    }
    Map<String, @Nullable String> columns = ImageJson.columns(image);
    Record row = tx.sql().newRecord(table.table());
    for (Field<?> column : table.table().fields()) {
      String value = columns.get(column.getName());
      boolean version = column.getName().equals(Trail.VERSION);
      Tracked.set(
          row, column, version && value != null ? "" + (Integer.parseInt(value) + 1) : value);
    }
    return row;
  }

  private void set(Record row, String name, @Nullable String value) {
    Field<?> column = table.table().field(name);
    if (column != null) {
      Tracked.set(row, column, value);
    }
  }
}
