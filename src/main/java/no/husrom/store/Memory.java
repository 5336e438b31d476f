package no.husrom.store;

import static java.util.Objects.requireNonNull;
import static no.husrom.store.schema.Tables.HISTORY_CHANGE;
import static no.husrom.store.schema.Tables.HISTORY_STEP;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.lang.ref.SoftReference;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// The registers as they were read the last time, so that only records saved since are read again.
///
/// Decided: what stands is told by each record's version, which every save raises whoever saves,
/// and by the steps since, for one that went and came anew; versions only rise, so their sum tells
/// when there is nothing to ask for. It is given up when memory is short. Not chosen: to tell it by
/// commits of this program alone, which would miss the others at a server.
final class Memory {
  /// With more than one of so many to be read anew, all are.
  private static final int FEW = 8;

  /// What tells that nothing was saved since: how many records there are, the sum of their
  /// versions, and the newest step.
  private record State(int count, BigDecimal versions, long step) {}

  /// All records of a register in the order of their ids, and the version of each.
  private record Known(
      State state, SortedMap<String, ?> records, Map<String, Integer> versions, List<?> list) {}

  private final Map<Table<?>, SoftReference<Known>> registers = new HashMap<>();

  /// All records of a register, by id. For a transaction that only reads.
  ///
  /// @param <R> a record that never changes once made
  /// @param select reads the records with a condition on the register's table
  @SuppressWarnings("unchecked") // a register's records are always of one class
  <R> List<R> all(
      DSLContext sql,
      TableField<?, String> id,
      TableField<?, Integer> version,
      Function<R, String> idOf,
      Function<Condition, List<R>> select) {
    Table<?> register = requireNonNull(id.getTable());
    State state = state(sql, register, version);
    SoftReference<Known> kept = registers.get(register);
    Known before = kept == null ? null : kept.get();
    if (before != null && before.state().equals(state)) {
      return (List<R>) before.list();
    }
    Map<String, Integer> versions = sql.select(id, version).from(register).fetchMap(id, version);
    Set<String> stale = before == null ? versions.keySet() : stale(sql, register, before, versions);
    SortedMap<String, R> records = new TreeMap<>();
    if (before == null || stale.size() > versions.size() / FEW) {
      select.apply(DSL.noCondition()).forEach(r -> records.put(idOf.apply(r), r));
    } else {
      records.putAll((SortedMap<String, R>) before.records());
      records.keySet().removeAll(stale);
      for (List<String> some : Saving.parts(List.copyOf(stale))) {
        select.apply(id.in(some)).forEach(r -> records.put(idOf.apply(r), r));
      }
    }
    List<R> list = List.copyOf(records.values());
    registers.put(register, new SoftReference<>(new Known(state, records, versions, list)));
    return list;
  }

  private static State state(DSLContext sql, Table<?> register, TableField<?, Integer> version) {
    return requireNonNull(
        sql.select(
                count(),
                coalesce(sum(version), BigDecimal.ZERO),
                field(select(coalesce(max(HISTORY_STEP.ID), 0L)).from(HISTORY_STEP)))
            .from(register)
            .fetchOne(Records.mapping(State::new)));
  }

  /// The records that have another version than before, have come or gone, or were touched since.
  private static Set<String> stale(
      DSLContext sql, Table<?> register, Known before, Map<String, Integer> versions) {
    Set<String> stale =
        sql.selectDistinct(HISTORY_CHANGE.RECORD_ID)
            .from(HISTORY_CHANGE)
            .where(HISTORY_CHANGE.STEP_ID.gt(before.state().step()))
            .and(HISTORY_CHANGE.REGISTER.eq(register.getName()))
            .fetchSet(HISTORY_CHANGE.RECORD_ID);
    versions.forEach(
        (id, version) -> {
          if (!version.equals(before.versions().get(id))) {
            stale.add(id);
          }
        });
    before.versions().keySet().stream().filter(id -> !versions.containsKey(id)).forEach(stale::add);
    return stale;
  }
}
