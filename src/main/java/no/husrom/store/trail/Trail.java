package no.husrom.store.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.husrom.store.schema.tables.records.HistoryChangeRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The rows that one transaction touches. Whoever writes says so before: which rows go or change,
/// which come. What has really changed is seen when all is written.
public final class Trail {
  private static final int AT_A_TIME = 500;

  private final DSLContext sql;
  private final Map<Tracked, Map<List<String>, Touched>> tables = new LinkedHashMap<>();

  /// A row as it was before the transaction; null when it was not there.
  private record Touched(@Nullable SortedMap<String, String> before, String record) {}

  public Trail(DSLContext sql) {
    this.sql = sql;
  }

  /// The rows with this condition are about to change or go.
  public void changing(Table<?> table, Condition condition) {
    Tracked tracked = Tracked.of(table);
    if (tracked != null) {
      sql.selectFrom(table).where(condition).forEach(row -> touch(tracked, row, true));
    }
  }

  /// The rows with this condition are about to go, and with them all their parts.
  public void going(Table<?> table, Condition condition) {
    Tracked tracked = Tracked.of(table);
    if (tracked == null) {
      return;
    }
    changing(table, condition);
    for (ForeignKey<?, ?> part : tracked.parts()) {
      going(part.getTable(), theirs(part.getFields().getFirst(), tracked, condition));
    }
  }

  private static <T> Condition theirs(TableField<?, T> owner, Tracked table, Condition condition) {
    Field<T> id = table.key().getFirst().coerce(owner);
    return owner.in(DSL.select(id).from(table.table()).where(condition));
  }

  /// These rows, just read, are about to change or go.
  public void changing(List<? extends Record> rows, Table<?> table) {
    Tracked tracked = Tracked.of(table);
    if (tracked != null) {
      rows.forEach(row -> touch(tracked, row, true));
    }
  }

  /// These rows are about to come.
  public void coming(List<? extends Record> rows, Table<?> table) {
    Tracked tracked = Tracked.of(table);
    if (tracked != null) {
      rows.forEach(row -> touch(tracked, row, false));
    }
  }

  private void touch(Tracked table, Record row, boolean there) {
    tables
        .computeIfAbsent(table, _ -> new LinkedHashMap<>())
        .computeIfAbsent(
            table.key(row), _ -> new Touched(there ? table.image(row) : null, table.recordId(row)));
  }

  /// Whether nothing was touched.
  public boolean isEmpty() {
    return tables.isEmpty();
  }

  /// What the transaction has changed, as rows of the step with this number.
  public List<HistoryChangeRecord> changes(long step) {
    List<HistoryChangeRecord> changes = new ArrayList<>();
    tables.forEach(
        (table, rows) -> {
          Map<List<String>, Record> now = now(table, rows);
          rows.forEach(
              (key, touched) -> {
                Record row = now.get(key);
                SortedMap<String, String> before = touched.before();
                SortedMap<String, String> after = row == null ? null : table.image(row);
                if (!Objects.equals(before, after)) {
                  HistoryChangeRecord change = change(table, before, after);
                  change.setStepId(step);
                  change.setPlace(changes.size());
                  change.setRowKey(ImageJson.write(key));
                  change.setRecordId(touched.record());
                  changes.add(change);
                }
              });
        });
    return changes;
  }

  private Map<List<String>, Record> now(Tracked table, Map<List<String>, Touched> touched) {
    Set<String> owners = new HashSet<>();
    touched.values().forEach(row -> owners.add(row.record()));
    List<String> all = List.copyOf(owners);
    Map<List<String>, Record> now = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      List<String> some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
      sql.selectFrom(table.table())
          .where(in(table.recordColumn(), some))
          .forEach(row -> now.put(table.key(row), row));
    }
    return now;
  }

  private static <T> Condition in(TableField<?, T> column, List<String> values) {
    return column.in(values.stream().map(value -> DSL.val(value, column.getDataType())).toList());
  }

  private static HistoryChangeRecord change(
      Tracked table,
      @Nullable SortedMap<String, String> before,
      @Nullable SortedMap<String, String> after) {
    HistoryChangeRecord change = new HistoryChangeRecord();
    change.setTableName(table.table().getName());
    change.setRegister(table.register(before == null ? Objects.requireNonNull(after) : before));
    change.setBeforeDigest(before == null ? null : digest(before));
    change.setAfterDigest(after == null ? null : digest(after));
    change.setBeforeRow(before == null ? null : ImageJson.write(different(before, after)));
    if (after != null) {
      SortedMap<String, @Nullable String> told = different(after, before);
      if (before == null) {
        told.keySet().removeAll(table.large());
      }
      change.setAfterRow(ImageJson.write(told));
    } else {
      change.setAfterRow(null);
    }
    return change;
  }

  /// What of one image is not so in the other; all of it when there is no other.
  private static SortedMap<String, @Nullable String> different(
      SortedMap<String, String> one, @Nullable SortedMap<String, String> other) {
    SortedMap<String, @Nullable String> different = new TreeMap<>(one);
    if (other != null) {
      other.keySet().forEach(column -> different.putIfAbsent(column, null));
      different.entrySet().removeIf(e -> Objects.equals(e.getValue(), other.get(e.getKey())));
    }
    return different;
  }

  /// The digest of a whole image.
  static String digest(SortedMap<String, String> image) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      image.forEach(
          (name, value) ->
              digest.update((name + '=' + value + '\0').getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has it", e);
    }
  }
}
