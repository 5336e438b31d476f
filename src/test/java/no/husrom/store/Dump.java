package no.husrom.store;

import java.util.ArrayList;
import java.util.List;
import no.husrom.store.schema.DefaultSchema;
import org.jooq.Table;

/// All that a database holds, table by table, row by row, to be compared.
public final class Dump {
  private Dump() {}

  public static List<String> of(Database database) {
    return database.read(
        tx -> {
          List<String> lines = new ArrayList<>();
          for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            tx.sql().selectFrom(table).fetch().stream()
                .map(row -> table.getName() + " " + row.intoMap())
                .sorted()
                .forEach(lines::add);
          }
          return lines;
        });
  }
}
