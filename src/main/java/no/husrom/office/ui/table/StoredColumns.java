package no.husrom.office.ui.table;

import java.util.List;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.kit.table.view.OwnColumns;
import no.husrom.office.table.FreeColumn;
import no.husrom.office.table.FreeColumnStore;
import no.husrom.store.Database;

/// The own columns of one register, in the database.
public record StoredColumns(Database database, String register) implements OwnColumns {
  private static final FreeColumnStore STORE = new FreeColumnStore();

  @Override
  public List<OwnColumn> all() {
    return database.read(tx -> STORE.all(tx, register)).stream()
        .map(
            column ->
                new OwnColumn(
                    column.name(), OwnColumn.Kind.valueOf(column.kind().name()), column.choices()))
        .toList();
  }

  @Override
  public void save(OwnColumn column) {
    FreeColumn free =
        new FreeColumn(
            column.name(), FreeColumn.Kind.valueOf(column.kind().name()), column.choices());
    database.change(tx -> STORE.save(tx, register, free));
  }

  @Override
  public void delete(String name) {
    database.change(tx -> STORE.delete(tx, register, name));
  }
}
