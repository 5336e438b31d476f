package no.husrom.office.ui.table;

import java.util.SortedMap;
import java.util.TreeMap;
import no.husrom.kit.table.view.TableState;
import no.husrom.kit.table.view.ViewJson;
import no.husrom.kit.table.view.Views;
import no.husrom.office.table.ViewStore;
import no.husrom.store.Database;

/// The views of one page, in the database.
public record StoredViews(Database database, String page) implements Views {
  private static final ViewStore STORE = new ViewStore();

  @Override
  public SortedMap<String, TableState> all() {
    SortedMap<String, TableState> views = new TreeMap<>();
    database
        .read(tx -> STORE.all(tx, page))
        .forEach((name, content) -> views.put(name, ViewJson.read(content)));
    return views;
  }

  @Override
  public void save(String name, TableState state) {
    database.change(tx -> STORE.save(tx, page, name, ViewJson.write(state)));
  }

  @Override
  public void delete(String name) {
    database.change(tx -> STORE.delete(tx, page, name));
  }
}
