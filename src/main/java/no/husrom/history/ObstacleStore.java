package no.husrom.history;

import static no.husrom.store.schema.Tables.HISTORY_CHANGE;
import static no.husrom.store.schema.Tables.OCCUPANCY;
import static no.husrom.store.schema.Tables.PLAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.history.Obstacle.Kind;
import no.husrom.plan.keep.Undo;
import no.husrom.plan.keep.UndoStore;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.OccupancyRecord;
import no.husrom.store.trail.ImageJson;
import no.husrom.store.trail.Tracked;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Looks for what stands in the way of turning a step's changes round.
final class ObstacleStore {
  /// So many are named; who has got them out of the way asks again.
  static final int MOST = 5;

  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  /// Checks all of it before anything is written.
  ///
  /// @throws RefusedReversal when something stands in the way
  void check(Transaction tx, Map<Tracked, ReversedRows> tables) {
    List<Obstacle> found = new ArrayList<>();
    tables.values().forEach(rows -> changedLater(tx, rows, found));
    stop(found);
    tables.values().forEach(rows -> needsIt(tx, rows, tables, found));
    tables.values().forEach(rows -> gone(tx, rows, tables, found));
    ReversedRows leases = tables.get(Tracked.named(OCCUPANCY.getName()));
    if (leases != null) {
      overlaps(tx, leases, found);
    }
    ReversedRows plans = tables.get(Tracked.named(PLAN.getName()));
    if (plans != null) {
      inUse(tx, plans, found);
    }
    stop(found);
  }

  private static void stop(List<Obstacle> found) {
    if (!found.isEmpty()) {
      throw new RefusedReversal(found.subList(0, Math.min(MOST, found.size())));
    }
  }

  private static void changedLater(Transaction tx, ReversedRows rows, List<Obstacle> found) {
    rows.changed()
        .forEach(
            (key, record) -> {
              if (found.size() < MOST) {
                found.add(obstacle(tx, Kind.CHANGED_LATER, rows.table(), key, record, null));
              }
            });
  }

  /// Rows that refer to those that are to go, and are not to go or be changed with them.
  private static void needsIt(
      Transaction tx, ReversedRows rows, Map<Tracked, ReversedRows> tables, List<Obstacle> found) {
    if (rows.going().isEmpty()) {
      return;
    }
    List<String> ids = rows.going().keySet().stream().map(List::getFirst).toList();
    for (Tracked other : Tracked.inOrder()) {
      for (ForeignKey<?, ?> reference : other.references()) {
        if (reference.getKey().getTable().equals(rows.table().table())) {
          Field<?> column = reference.getFields().getFirst();
          left(tx, other, column, ids, DSL.noCondition(), tables.get(other), found);
        }
      }
    }
    Condition ofRegister =
        DSL.field(DSL.name("register"), String.class)
            .eq(rows.table().table().getName().toUpperCase(Locale.ROOT));
    for (Tracked about : Tracked.aboutRecords()) {
      left(tx, about, about.recordColumn(), ids, ofRegister, tables.get(about), found);
    }
  }

  private static void left(
      Transaction tx,
      Tracked table,
      Field<?> column,
      List<String> ids,
      Condition condition,
      @Nullable ReversedRows with,
      List<Obstacle> found) {
    for (List<String> some : Saving.parts(ids)) {
      if (found.size() >= MOST) {
        return;
      }
      for (Record row :
          tx.sql().selectFrom(table.table()).where(Tracked.in(column, some)).and(condition)) {
        List<String> key = table.key(row);
        boolean goes = with != null && with.going().containsKey(key);
        boolean moves =
            with != null
                && with.changing().containsKey(key)
                && !some.contains(String.valueOf(with.changing().get(key).get(column)));
        if (!goes && !moves && found.size() < MOST) {
          found.add(obstacle(tx, Kind.NEEDS_IT, table, key, table.recordId(row), row));
        }
      }
    }
  }

  /// Rows that are needed by those that are to come, or by the new values, and are not there.
  private static void gone(
      Transaction tx, ReversedRows rows, Map<Tracked, ReversedRows> tables, List<Obstacle> found) {
    for (ForeignKey<?, ?> reference : rows.table().references()) {
      Tracked other = Tracked.of(reference.getKey().getTable());
      if (other == null) {
        continue;
      }
      Field<?> column = reference.getFields().getFirst();
      Set<String> needed = new TreeSet<>();
      for (Map<List<String>, Record> some : List.of(rows.coming(), rows.changing())) {
        for (Record row : some.values()) {
          Object value = row.get(column);
          if (value != null) {
            needed.add(String.valueOf(value));
          }
        }
      }
      missing(tx, other, needed, tables.get(other), found);
    }
    if (rows.table().isAboutRecords()) {
      Map<String, Set<String>> needed = WholeStore.records(List.of(rows.withoutGoing()));
      needed.forEach(
          (register, ids) -> {
            Tracked other = Tracked.named(register);
            missing(tx, other, ids, tables.get(other), found);
          });
    }
  }

  private static void missing(
      Transaction tx,
      Tracked table,
      Set<String> needed,
      @Nullable ReversedRows with,
      List<Obstacle> found) {
    Set<String> there = new HashSet<>();
    table.rows(tx.sql(), needed).keySet().forEach(key -> there.add(key.getFirst()));
    if (with != null) {
      with.coming().keySet().forEach(key -> there.add(key.getFirst()));
    }
    for (String id : needed) {
      if (!there.contains(id) && found.size() < MOST) {
        found.add(obstacle(tx, Kind.GONE, table, List.of(id), id, null));
      }
    }
  }

  /// Plans whose adoption is to go, and cannot.
  private static void inUse(Transaction tx, ReversedRows plans, List<Obstacle> found) {
    Set<String> adopted = new TreeSet<>();
    plans.going().forEach((key, row) -> adopted.add(key.getFirst()));
    plans.changing().forEach((key, row) -> adopted.add(key.getFirst()));
    for (String id : adopted) {
      Undo obstacle = new UndoStore().obstacle(tx, id);
      if (obstacle != null && !(obstacle instanceof Undo.NotAdopted)) {
        found.add(new Obstacle(Kind.PLAN_IN_USE, "plan", id, null));
      }
    }
  }

  /// Leases of others that would hold a dwelling on the same days.
  private static void overlaps(Transaction tx, ReversedRows leases, List<Obstacle> found) {
    Map<String, List<Record>> wanted = new HashMap<>();
    Set<String> own = new HashSet<>();
    for (Collection<Record> rows : List.of(leases.coming().values(), leases.changing().values())) {
      for (Record row : rows) {
        wanted.computeIfAbsent(row.get(OCCUPANCY.DWELLING_ID), _ -> new ArrayList<>()).add(row);
        own.add(row.get(OCCUPANCY.LEASE_ID));
      }
    }
    leases.going().keySet().forEach(key -> own.add(key.getFirst()));
    for (List<String> some : Saving.parts(List.copyOf(wanted.keySet()))) {
      for (OccupancyRecord other :
          tx.sql().selectFrom(OCCUPANCY).where(OCCUPANCY.DWELLING_ID.in(some))) {
        if (!own.contains(other.getLeaseId())
            && found.size() < MOST
            && wanted.getOrDefault(other.getDwellingId(), List.of()).stream()
                .anyMatch(row -> overlap(row, other))) {
          List<String> key = List.of(other.getLeaseId());
          found.add(obstacle(tx, Kind.OVERLAPS, leases.table(), key, other.getLeaseId(), null));
        }
      }
    }
  }

  private static boolean overlap(Record wanted, OccupancyRecord other) {
    LocalDate ends = wanted.get(OCCUPANCY.ENDS);
    return !wanted.get(OCCUPANCY.STARTS).isAfter(other.getLastDay())
        && !other.getStarts().isAfter(ends == null ? NO_END : ends);
  }

  /// An obstacle with the newest step that changed the row.
  private static Obstacle obstacle(
      Transaction tx,
      Kind kind,
      Tracked table,
      List<String> key,
      String record,
      @Nullable Record row) {
    String rowKey = ImageJson.write(key);
    var last =
        tx.sql()
            .select(HISTORY_CHANGE.STEP_ID, HISTORY_CHANGE.REGISTER)
            .from(HISTORY_CHANGE)
            .where(HISTORY_CHANGE.RECORD_ID.eq(record))
            .and(HISTORY_CHANGE.TABLE_NAME.eq(table.table().getName()))
            .and(HISTORY_CHANGE.ROW_KEY.eq(rowKey))
            .orderBy(HISTORY_CHANGE.STEP_ID.desc())
            .limit(1)
            .fetchOne();
    String register =
        last != null
            ? last.value2()
            : row == null ? table.root().getName() : table.register(table.image(row));
    return new Obstacle(kind, register, record, last == null ? null : last.value1());
  }
}
