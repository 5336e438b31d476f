package no.husrom.store;

import java.util.List;
import java.util.function.Function;
import no.husrom.store.schema.Sequences;
import no.husrom.store.trail.Trail;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What a store needs to read or write within one transaction. Only the stores look inside.
public final class Transaction {
  private final DSLContext sql;
  private final Trail trail;
  private final @Nullable Memory memory;

  /// @param memory of the registers; null for a transaction that writes, which must see what it has
  ///   written itself
  Transaction(DSLContext sql, @Nullable Memory memory) {
    this.sql = sql;
    this.trail = new Trail(sql);
    this.memory = memory;
  }

  /// What the transaction touches.
  Trail trail() {
    return trail;
  }

  /// For classes named `…Store`, to read with; they write with [Saving].
  public DSLContext sql() {
    return sql;
  }

  /// All records of a register, by id; one that was read before and has not been saved since is not
  /// read again.
  ///
  /// @param <R> a record that never changes once made
  /// @param select reads the records with a condition on the register's table, by id
  public <R> List<R> all(
      TableField<?, String> id,
      TableField<?, Integer> version,
      Function<R, String> idOf,
      Function<Condition, List<R>> select) {
    return memory == null
        ? select.apply(DSL.noCondition())
        : memory.all(sql, id, version, idOf, select);
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
