package no.husrom.store.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
  /// A record's version counts its saves, and is no part of what it says.
  public static final String VERSION = "version";

  private final DSLContext sql;
  private final Map<Tracked, Map<List<String>, Touched>> tables = new LinkedHashMap<>();

  /// A row as it was before the transaction, null when it was not there; the record it is a part
  /// of; and what was written of a row that has come and need not be read again.
  private record Touched(
      @Nullable SortedMap<String, String> before, String record, @Nullable Record written) {}

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
    Map<List<String>, Touched> rows = tables.computeIfAbsent(table, _ -> new LinkedHashMap<>());
    List<String> key = table.key(row);
    Touched known = rows.get(key);
    SortedMap<String, String> before =
        known != null ? known.before() : there ? table.image(row) : null;
    boolean whole = !there && IntStream.range(0, row.size()).allMatch(row::touched);
    rows.put(key, new Touched(before, table.recordId(row), whole ? row : null));
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
                Record row = touched.written() == null ? now.get(key) : touched.written();
                SortedMap<String, String> before = touched.before();
                SortedMap<String, String> after = row == null ? null : table.image(row);
                if (!same(before, after)) {
                  changes.add(
                      change(table, step, changes.size(), key, touched.record(), before, after));
                }
              });
        });
    return changes;
  }

  private Map<List<String>, Record> now(Tracked table, Map<List<String>, Touched> touched) {
    Set<String> records = new HashSet<>();
    touched.values().stream()
        .filter(row -> row.written() == null)
        .forEach(row -> records.add(row.record()));
    return table.rows(sql, records);
  }

  private static boolean same(
      @Nullable SortedMap<String, String> before, @Nullable SortedMap<String, String> after) {
    return before == null || after == null
        ? before == after
        : different(before, after, Set.of()).isEmpty()
            && different(after, before, Set.of()).isEmpty();
  }

  private static HistoryChangeRecord change(
      Tracked table,
      long step,
      int place,
      List<String> key,
      String record,
      @Nullable SortedMap<String, String> before,
      @Nullable SortedMap<String, String> after) {
    return new HistoryChangeRecord(
        step,
        place,
        table.register(before == null ? Objects.requireNonNull(after) : before),
        record,
        table.table().getName(),
        ImageJson.write(key),
        before == null ? null : ImageJson.write(different(before, after, Set.of())),
        after == null
            ? null
            : ImageJson.write(different(after, before, before == null ? table.large() : Set.of())),
        before == null ? null : digest(before),
        after == null ? null : digest(after));
  }

  /// What of one image is not so in the other; all of it when there is no other. `leftOut` are
  /// columns that are not told.
  private static SortedMap<String, @Nullable String> different(
      SortedMap<String, String> one,
      @Nullable SortedMap<String, String> other,
      Set<String> leftOut) {
    SortedMap<String, @Nullable String> different = new TreeMap<>(one);
    different.keySet().removeAll(leftOut);
    if (other != null) {
      other.keySet().forEach(column -> different.putIfAbsent(column, null));
      different.remove(VERSION);
      different.entrySet().removeIf(e -> Objects.equals(e.getValue(), other.get(e.getKey())));
    }
    return different;
  }

  /// The digest of a whole image.
  static String digest(SortedMap<String, String> image) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      image.forEach(
          (name, value) -> {
            if (!name.equals(VERSION)) {
              digest.update((name + '=' + value + '\0').getBytes(StandardCharsets.UTF_8));
            }
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has it", e);
    }
  }
}
