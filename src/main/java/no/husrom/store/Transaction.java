package no.husrom.store;

import no.husrom.store.schema.Sequences;
import org.jooq.DSLContext;

/// What a store needs to read or write within one transaction. Only the stores look inside.
public final class Transaction {
  private final DSLContext sql;

  Transaction(DSLContext sql) {
    this.sql = sql;
  }

  /// For classes named `…Store`.
  public DSLContext sql() {
    return sql;
  }

  /// A number no record has had: for ids the program makes itself.
  public long nextNumber() {
    return sql.nextval(Sequences.RECORD_NUMBER);
  }
}
