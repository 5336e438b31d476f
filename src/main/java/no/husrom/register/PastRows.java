package no.husrom.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.husrom.store.Transaction;
import no.husrom.store.trail.ImageJson;
import no.husrom.store.trail.Tracked;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// The rows of some records, on their way back in time.
final class PastRows {
  private final Map<Table<?>, Map<List<String>, SortedMap<String, String>>> tables =
      new HashMap<>();

  /// The rows of these records as they stand; the records by their registers' tables.
  static PastRows now(Transaction tx, Map<Table<?>, Set<String>> records) {
    PastRows past = new PastRows();
    for (Tracked table : Tracked.inOrder()) {
      Set<String> ids = records.getOrDefault(table.root(), Set.of());
      if (!table.isAboutRecords() && !ids.isEmpty()) {
        Map<List<String>, SortedMap<String, String>> rows = new LinkedHashMap<>();
        table.rows(tx.sql(), ids).forEach((key, row) -> rows.put(key, table.image(row)));
        past.tables.put(table.table(), rows);
      }
    }
    return past;
  }

  /// Makes a row as it was before a change: what it said then of the columns that differ, or null
  /// when it was not there.
  void turnBack(String tableName, String rowKey, @Nullable String before) {
    Map<List<String>, SortedMap<String, String>> rows =
        tables.get(Tracked.named(tableName).table());
    if (rows == null) {
      return; // tags, files and the like, which are no part of a record
    }
    List<String> key = ImageJson.key(rowKey);
    if (before == null) {
      rows.remove(key);
      return;
    }
    SortedMap<String, String> row = rows.computeIfAbsent(key, _ -> new TreeMap<>());
    ImageJson.columns(before)
        .forEach(
            (column, value) -> {
              if (value == null) {
                row.remove(column);
              } else {
                row.put(column, value);
              }
            });
  }

  /// The rows of a table, in no order.
  <R extends Record> List<R> of(Table<R> table) {
    Collection<SortedMap<String, String>> images = tables.getOrDefault(table, Map.of()).values();
    List<R> rows = new ArrayList<>(images.size());
    for (SortedMap<String, String> image : images) {
      R row = table.newRecord();
      for (Field<?> column : table.fields()) {
        Tracked.set(row, column, image.get(column.getName()));
      }
      rows.add(row);
    }
    return rows;
  }
}
