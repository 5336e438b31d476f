package no.husrom.office.table;

import static no.husrom.store.schema.Tables.FREE_COLUMN;

import java.util.List;
import no.husrom.store.Transaction;
import org.jooq.impl.DSL;

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
    Integer last =
        tx.sql()
            .select(DSL.max(FREE_COLUMN.PLACE))
            .from(FREE_COLUMN)
            .where(FREE_COLUMN.REGISTER.eq(register))
            .fetchOne(DSL.max(FREE_COLUMN.PLACE));
    String choices = ChoicesJson.write(column.choices());
    tx.sql()
        .insertInto(
            FREE_COLUMN,
            FREE_COLUMN.REGISTER,
            FREE_COLUMN.NAME,
            FREE_COLUMN.KIND,
            FREE_COLUMN.CHOICES,
            FREE_COLUMN.PLACE)
        .values(register, column.name(), column.kind().name(), choices, last == null ? 1 : last + 1)
        .onConflict(FREE_COLUMN.REGISTER, FREE_COLUMN.NAME)
        .doUpdate()
        .set(FREE_COLUMN.KIND, column.kind().name())
        .set(FREE_COLUMN.CHOICES, choices)
        .execute();
  }

  /// Takes a column away; what the records say in it stays with them.
  public void delete(Transaction tx, String register, String name) {
    tx.sql()
        .deleteFrom(FREE_COLUMN)
        .where(FREE_COLUMN.REGISTER.eq(register).and(FREE_COLUMN.NAME.eq(name)))
        .execute();
  }
}
