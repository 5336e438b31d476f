package no.husrom.office.table;

import static no.husrom.store.schema.Tables.TABLE_VIEW;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.TableViewRecord;

/// Reads and writes the views of a page, by name.
public final class ViewStore {

  public SortedMap<String, String> all(Transaction tx, String page) {
    return new TreeMap<>(
        tx.sql()
            .selectFrom(TABLE_VIEW)
            .where(TABLE_VIEW.PAGE.eq(page))
            .fetchMap(TABLE_VIEW.NAME, TABLE_VIEW.CONTENT));
  }

  /// Saves a view, instead of one by the same name.
  public void save(Transaction tx, String page, String name, String content) {
    Saving.put(tx, List.of(new TableViewRecord(page, name, content)));
  }

  public void delete(Transaction tx, String page, String name) {
    Saving.delete(tx, TABLE_VIEW, TABLE_VIEW.PAGE.eq(page).and(TABLE_VIEW.NAME.eq(name)));
  }
}
