package no.husrom.store;

import java.util.List;
import no.husrom.store.schema.Sequences;
import no.husrom.store.trail.Trail;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// What a store needs to read or write within one transaction. Only the stores look inside.
public final class Transaction {
  private final DSLContext sql;
  private final Trail trail;

  Transaction(DSLContext sql) {
    this.sql = sql;
    this.trail = new Trail(sql);
  }

  /// What the transaction touches.
  Trail trail() {
    return trail;
  }

  /// For classes named `…Store`, to read with; they write with [Saving].
  public DSLContext sql() {
    return sql;
  }

  /// A text column to sort by, in the same order on every engine: by character code, whatever
  /// language a server sorts in.
  public Field<String> inOrder(Field<String> text) {
    return sql.dialect() == SQLDialect.POSTGRES ? text.collate(DSL.collation("C")) : text;
  }

  /// So many numbers that no record has had.
  public List<Long> nextNumbers(int count) {
    return sql.select(Sequences.RECORD_NUMBER.nextval())
        .from(DSL.generateSeries(1, count))
        .fetch(0, Long.class);
  }

  /// A number no record has had: for ids the program makes itself.
  public long nextNumber() {
    return sql.nextval(Sequences.RECORD_NUMBER);
  }
}
