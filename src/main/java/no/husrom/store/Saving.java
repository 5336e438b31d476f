package no.husrom.store;

import static no.husrom.store.schema.Tables.ATTACHMENT;
import static no.husrom.store.schema.Tables.RECORD_TAG;
import static no.husrom.store.schema.Tables.VERIFIED_FACT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/// How every store writes: many rows at a time, a record's each only over the version it was read
/// as, and nothing without a trail. Version 0 is a row that has never been saved.
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
    List<R> known = new ArrayList<>();
    for (R row : rows) {
      (row.get(version) == 0 ? fresh : known).add(row);
      row.set(version, row.get(version) + 1);
    }
    insert(tx, fresh);
    for (List<R> some : parts(known)) {
      tx.trail().changing(table, id.in(some.stream().map(row -> row.get(id)).toList()));
      List<Query> updates = new ArrayList<>();
      for (R row : some) {
        updates.add(
            DSL.update(table)
                .set(row)
                .where(id.eq(row.get(id)))
                .and(version.eq(row.get(version) - 1)));
      }
      int[] changed = tx.sql().batch(updates).execute();
      for (int i = 0; i < changed.length; i++) {
        if (changed[i] != 1) {
          throw StoreException.changedByOther(some.get(i).get(id));
        }
      }
    }
  }

  /// Puts `rows` in the place of all rows of `table` that belong to `owners`. Owners that are new
  /// have none, and need not be named.
  public static <R extends TableRecord<R>> void replace(
      Transaction tx,
      Table<R> table,
      TableField<R, String> owner,
      Collection<String> owners,
      List<R> rows) {
    for (List<String> some : parts(List.copyOf(owners))) {
      delete(tx, table, owner.in(some));
    }
    insert(tx, rows);
  }

  /// Puts each row in the place of the one with its key, or of none.
  public static <R extends TableRecord<R>> void put(Transaction tx, List<R> rows) {
    for (R row : rows) {
      delete(tx, row.getTable(), key(row));
    }
    insert(tx, rows);
  }

  /// Changes what is set in `changes` of the rows with this condition; how many there are.
  public static <R extends TableRecord<R>> int update(
      Transaction tx, R changes, Condition condition) {
    tx.trail().changing(changes.getTable(), condition);
    return tx.sql().update(changes.getTable()).set(changes).where(condition).execute();
  }

  /// Changes rows that were read in this transaction to what has been set in them since.
  public static <R extends TableRecord<R>> void update(Transaction tx, List<R> rows) {
    for (List<R> some : parts(rows)) {
      Table<R> table = some.getFirst().getTable();
      tx.trail().changing(some.stream().map(Record::original).toList(), table);
      tx.sql()
          .batch(some.stream().map(r -> DSL.update(table).set(r).where(key(r))).toList())
          .execute();
    }
  }

  /// Gives these records their next version, so that who has read an earlier one cannot save it.
  public static <R extends Record> void renew(
      Transaction tx,
      Table<R> table,
      TableField<R, String> id,
      TableField<R, Integer> version,
      Collection<String> ids) {
    for (List<String> some : parts(List.copyOf(ids))) {
      tx.sql().update(table).set(version, version.plus(1)).where(id.in(some)).execute();
    }
  }

  /// Deletes the rows with this condition, and with them their parts; how many there are.
  public static int delete(Transaction tx, Table<?> table, Condition condition) {
    tx.trail().going(table, condition);
    return tx.sql().deleteFrom(table).where(condition).execute();
  }

  /// Deletes what hangs on a record without a reference that the schema keeps: tags, files and
  /// facts that were verified.
  public static void deleteAbout(Transaction tx, Table<?> register, String id) {
    String name = register.getName().toUpperCase(Locale.ROOT);
    delete(tx, RECORD_TAG, RECORD_TAG.REGISTER.eq(name).and(RECORD_TAG.RECORD_ID.eq(id)));
    delete(tx, ATTACHMENT, ATTACHMENT.REGISTER.eq(name).and(ATTACHMENT.RECORD_ID.eq(id)));
    delete(tx, VERIFIED_FACT, VERIFIED_FACT.REGISTER.eq(name).and(VERIFIED_FACT.RECORD_ID.eq(id)));
  }

  /// Deletes these rows, which were read in this transaction, one after the other.
  public static <R extends TableRecord<R>> void delete(Transaction tx, List<R> rows) {
    for (List<R> some : parts(rows)) {
      tx.trail().changing(some, some.getFirst().getTable());
      tx.sql()
          .batch(some.stream().map(r -> DSL.deleteFrom(r.getTable()).where(key(r))).toList())
          .execute();
    }
  }

  private static Condition key(TableRecord<?> row) {
    return DSL.and(
        row.getTable().getPrimaryKey().getFields().stream().map(f -> equal(f, row)).toList());
  }

  private static <T> Condition equal(Field<T> field, Record row) {
    return field.eq(row.get(field));
  }

  /// Inserts rows of one table in their order. All must have the same columns set.
  public static <R extends TableRecord<R>> void insert(Transaction tx, List<R> rows) {
    if (rows.isEmpty()) {
      return;
    }
    R first = rows.getFirst();
    tx.trail().coming(rows, first.getTable());
    List<Field<?>> columns =
        Arrays.stream(first.fields()).filter(first::touched).collect(Collectors.toList());
    // one statement made once and run with each row's values: making one for each row is what takes
    // the time of a large import
    var statement =
        tx.sql().insertInto(first.getTable(), columns).values(new Object[columns.size()]);
    for (List<R> some : parts(rows)) {
      BatchBindStep batch = tx.sql().batch(statement);
      for (R row : some) {
        batch = batch.bind(columns.stream().map(row::get).toArray());
      }
      batch.execute();
    }
  }

  /// The list in pieces that one statement or batch can take.
  public static <T> List<List<T>> parts(List<T> all) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      parts.add(all.subList(from, Math.min(all.size(), from + AT_A_TIME)));
    }
    return parts;
  }

  /// Which rows belong to the chosen records. When all records are, so are all rows: the engine
  /// need not look for each owner, which takes three times as long.
  public static Condition theirs(
      TableField<?, String> owner, Condition chosen, Select<Record1<String>> ids) {
    return chosen.equals(DSL.noCondition()) ? chosen : owner.in(ids);
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
