package no.husrom.office.table;

import static no.husrom.store.schema.Tables.FREE_COLUMN;

import java.util.List;
import java.util.Map;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.FreeColumnRecord;

/// Reads and writes the office's own columns. `register` is DWELLING, HOUSEHOLD or LEASE.
public final class FreeColumnStore {

  /// The columns of a register in their order.
  public List<FreeColumn> all(Transaction tx, String register) {
    return tx.sql()
        .selectFrom(FREE_COLUMN)
        .where(FREE_COLUMN.REGISTER.eq(register))
        .orderBy(FREE_COLUMN.PLACE, FREE_COLUMN.NAME)
        .fetch(
            r ->
                new FreeColumn(
                    r.getName(),
                    FreeColumn.Kind.valueOf(r.getKind()),
                    ChoicesJson.read(r.getChoices())));
  }

  /// Saves a column, instead of one by the same name; a new one comes last.
  public void save(Transaction tx, String register, FreeColumn column) {
    Map<String, Integer> places =
        tx.sql()
            .selectFrom(FREE_COLUMN)
            .where(FREE_COLUMN.REGISTER.eq(register))
            .fetchMap(FREE_COLUMN.NAME, FREE_COLUMN.PLACE);
    int last = places.values().stream().mapToInt(place -> place).max().orElse(0);
    Saving.put(
        tx,
        List.of(
            new FreeColumnRecord(
                register,
                column.name(),
                column.kind().name(),
                ChoicesJson.write(column.choices()),
                places.getOrDefault(column.name(), last + 1))));
  }

  /// Takes a column away; what the records say in it stays with them.
  public void delete(Transaction tx, String register, String name) {
    Saving.delete(
        tx, FREE_COLUMN, FREE_COLUMN.REGISTER.eq(register).and(FREE_COLUMN.NAME.eq(name)));
  }
}
