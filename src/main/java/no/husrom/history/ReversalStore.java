package no.husrom.history;

import static no.husrom.store.schema.Tables.DWELLING;
import static no.husrom.store.schema.Tables.HISTORY_CHANGE;
import static no.husrom.store.schema.Tables.HISTORY_STEP;
import static no.husrom.store.schema.Tables.HOUSEHOLD;
import static no.husrom.store.schema.Tables.LEASE;
import static no.husrom.store.schema.Tables.MEASURE;
import static no.husrom.store.schema.Tables.OCCUPANCY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.lease.Occupancy;
import no.husrom.lease.OccupancyStore;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.HistoryChangeRecord;
import no.husrom.store.schema.tables.records.HistoryStepRecord;
import no.husrom.store.trail.Source;
import no.husrom.store.trail.Tracked;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/// Turns the changes of a step round: what came goes, what went comes, what was changed is as it
/// was. Either all of it or nothing.
final class ReversalStore {
  private final OccupancyStore occupancies = new OccupancyStore();
  private final ObstacleStore obstacles = new ObstacleStore();
  private final WholeStore whole = new WholeStore();

  /// Takes a step back, or does it again.
  ///
  /// @throws RefusedReversal when something stands in the way; the transaction must not be saved
  void reverse(Transaction tx, HistoryStep step, boolean undo) {
    Map<Tracked, ReversedRows> tables = tables(tx, lastDoing(tx, step.id(), undo));
    obstacles.check(tx, tables);
    ReversedRows leases = tables.remove(Tracked.named(OCCUPANCY.getName()));
    if (leases != null) {
      occupancies.remove(tx, ids(leases.going().keySet(), leases.changing().keySet()));
    }
    List<ReversedRows> inOrder = List.copyOf(tables.values());
    for (ReversedRows rows : inOrder) {
      insert(tx, inner(rows, rows.coming().values(), false));
    }
    for (ReversedRows rows : inOrder) {
      update(tx, List.copyOf(rows.changing().values()));
    }
    for (ReversedRows rows : inOrder.reversed()) {
      delete(tx, inner(rows, rows.going().values(), true));
    }
    if (leases != null) {
      occupancies.put(tx, occupancies(leases));
      tables.put(leases.table(), leases);
    }
    renew(tx, tables.values());
    whole.check(tx, tables.values());
    HistoryStepRecord state = new HistoryStepRecord();
    state.setUndone(undo);
    Saving.update(tx, state, HISTORY_STEP.ID.eq(step.id()));
  }

  /// The step whose changes are to be turned round: the one that did this last, or took it back.
  private static long lastDoing(Transaction tx, long step, boolean undo) {
    Source source = undo ? Source.REDO : Source.UNDO;
    Long last =
        tx.sql()
            .select(DSL.max(HISTORY_STEP.ID))
            .from(HISTORY_STEP)
            .where(HISTORY_STEP.OF_STEP.eq(step))
            .and(HISTORY_STEP.SOURCE.eq(source.name()))
            .fetchOneInto(Long.class);
    return last == null ? step : last;
  }

  private static Map<Tracked, ReversedRows> tables(Transaction tx, long step) {
    Map<String, List<HistoryChangeRecord>> changes =
        tx.sql()
            .selectFrom(HISTORY_CHANGE)
            .where(HISTORY_CHANGE.STEP_ID.eq(step))
            .fetchGroups(HISTORY_CHANGE.TABLE_NAME, row -> row);
    Map<Tracked, ReversedRows> tables = new LinkedHashMap<>();
    for (Tracked table : Tracked.inOrder()) {
      List<HistoryChangeRecord> of = changes.get(table.table().getName());
      if (of != null) {
        tables.put(table, ReversedRows.of(tx, table, of));
      }
    }
    return tables;
  }

  @SafeVarargs
  private static Set<String> ids(Collection<List<String>>... keys) {
    Set<String> ids = new HashSet<>();
    for (Collection<List<String>> some : keys) {
      some.forEach(key -> ids.add(key.getFirst()));
    }
    return ids;
  }

  private static Map<String, Occupancy> occupancies(ReversedRows leases) {
    Map<String, Occupancy> wanted = new HashMap<>();
    for (Map<List<String>, Record> rows : List.of(leases.coming(), leases.changing())) {
      rows.forEach(
          (key, row) ->
              wanted.put(
                  key.getFirst(),
                  new Occupancy(
                      row.get(OCCUPANCY.DWELLING_ID),
                      row.get(OCCUPANCY.STARTS),
                      row.get(OCCUPANCY.ENDS))));
    }
    return wanted;
  }

  /// Rows that refer to others of the same table after those, or before them when they are to go.
  private static List<Record> inner(
      ReversedRows rows, Collection<Record> records, boolean innerFirst) {
    List<Record> sorted = new ArrayList<>(records);
    rows.table().references().stream()
        .filter(reference -> reference.getKey().getTable().equals(rows.table().table()))
        .forEach(
            reference -> {
              Field<?> outer = reference.getFields().getFirst();
              Comparator<Record> outerFirst = Comparator.comparing(row -> row.get(outer) != null);
              sorted.sort(innerFirst ? outerFirst.reversed() : outerFirst);
            });
    return sorted;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void insert(Transaction tx, List<Record> rows) {
    Saving.insert(tx, (List<TableRecord>) (List) rows);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void update(Transaction tx, List<Record> rows) {
    Saving.update(tx, (List<TableRecord>) (List) rows);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void delete(Transaction tx, List<Record> rows) {
    Saving.delete(tx, (List<TableRecord>) (List) rows);
  }

  private static void renew(Transaction tx, Collection<ReversedRows> tables) {
    Map<String, Set<String>> records = WholeStore.records(tables);
    Saving.renew(
        tx, DWELLING, DWELLING.ID, DWELLING.VERSION, records.getOrDefault("dwelling", Set.of()));
    Saving.renew(
        tx,
        HOUSEHOLD,
        HOUSEHOLD.ID,
        HOUSEHOLD.VERSION,
        records.getOrDefault("household", Set.of()));
    Saving.renew(tx, LEASE, LEASE.ID, LEASE.VERSION, records.getOrDefault("lease", Set.of()));
    Saving.renew(
        tx, MEASURE, MEASURE.ID, MEASURE.VERSION, records.getOrDefault("measure", Set.of()));
  }
}
