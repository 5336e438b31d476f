package no.husrom.office.table;

import static no.husrom.store.schema.Tables.TABLE_VIEW;

import java.util.SortedMap;
import java.util.TreeMap;
import no.husrom.store.Transaction;

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
    tx.sql()
        .insertInto(TABLE_VIEW, TABLE_VIEW.PAGE, TABLE_VIEW.NAME, TABLE_VIEW.CONTENT)
        .values(page, name, content)
        .onConflict(TABLE_VIEW.PAGE, TABLE_VIEW.NAME)
        .doUpdate()
        .set(TABLE_VIEW.CONTENT, content)
        .execute();
  }

  public void delete(Transaction tx, String page, String name) {
    tx.sql()
        .deleteFrom(TABLE_VIEW)
        .where(TABLE_VIEW.PAGE.eq(page).and(TABLE_VIEW.NAME.eq(name)))
        .execute();
  }
}
