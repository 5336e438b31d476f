package no.husrom.history;

import static no.husrom.store.schema.Tables.HISTORY_CHANGE;
import static no.husrom.store.schema.Tables.HISTORY_STEP;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.HistoryChangeRecord;
import no.husrom.store.trail.ImageJson;
import no.husrom.store.trail.Source;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads the history.
public final class HistoryStore {
  private static final List<String> REVERSING = List.of(Source.UNDO.name(), Source.REDO.name());

  /// The steps that are asked for, newest first.
  public List<HistoryStep> steps(Transaction tx, HistoryQuery query) {
    Condition condition = HISTORY_STEP.ID.isNotNull();
    if (query.who() != null) {
      condition = condition.and(HISTORY_STEP.WHO.eq(query.who()));
    }
    Source source = query.source();
    if (source != null) {
      condition = condition.and(HISTORY_STEP.SOURCE.eq(source.name()));
    }
    Instant from = query.from();
    if (from != null) {
      condition = condition.and(HISTORY_STEP.DONE_AT.ge(from.atOffset(ZoneOffset.UTC)));
    }
    Instant until = query.until();
    if (until != null) {
      condition = condition.and(HISTORY_STEP.DONE_AT.lt(until.atOffset(ZoneOffset.UTC)));
    }
    if (query.register() != null || query.record() != null) {
      condition =
          condition.and(
              HISTORY_STEP.ID.in(
                  DSL.select(HISTORY_CHANGE.STEP_ID).from(HISTORY_CHANGE).where(about(query))));
    }
    return steps(tx, condition);
  }

  private static Condition about(HistoryQuery query) {
    Condition condition = DSL.noCondition();
    if (query.register() != null) {
      condition = condition.and(HISTORY_CHANGE.REGISTER.eq(query.register()));
    }
    return query.record() == null
        ? condition
        : condition.and(HISTORY_CHANGE.RECORD_ID.eq(query.record()));
  }

  /// A step by its number.
  public Optional<HistoryStep> find(Transaction tx, long step) {
    return steps(tx, HISTORY_STEP.ID.eq(step)).stream().findFirst();
  }

  private static List<HistoryStep> steps(Transaction tx, Condition condition) {
    var changes = DSL.count(HISTORY_CHANGE.STEP_ID);
    var records =
        DSL.countDistinct(
            HISTORY_CHANGE.REGISTER.concat(DSL.inline(" "), HISTORY_CHANGE.RECORD_ID));
    var first = HISTORY_CHANGE.PLACE.eq(0);
    var register = DSL.max(DSL.when(first, HISTORY_CHANGE.REGISTER));
    var record = DSL.max(DSL.when(first, HISTORY_CHANGE.RECORD_ID));
    return tx.sql()
        .select(HISTORY_STEP.fields())
        .select(changes, records, register, record)
        .from(HISTORY_STEP)
        .leftJoin(HISTORY_CHANGE)
        .on(HISTORY_CHANGE.STEP_ID.eq(HISTORY_STEP.ID))
        .where(condition)
        .groupBy(HISTORY_STEP.fields())
        .orderBy(HISTORY_STEP.ID.desc())
        .fetch(
            row ->
                step(row, row.get(changes), row.get(records), row.get(register), row.get(record)));
  }

  private static HistoryStep step(
      Record row, int changes, int records, String register, String record) {
    return new HistoryStep(
        row.get(HISTORY_STEP.ID),
        row.get(HISTORY_STEP.DONE_AT).toInstant(),
        row.get(HISTORY_STEP.WHO),
        Source.valueOf(row.get(HISTORY_STEP.SOURCE)),
        row.get(HISTORY_STEP.DETAIL),
        row.get(HISTORY_STEP.UNDONE),
        row.get(HISTORY_STEP.OF_STEP),
        changes,
        records,
        register,
        record);
  }

  /// What a step changed, in the order in which it was written; at most so many rows.
  public List<Change> changes(Transaction tx, long step, int most) {
    return tx.sql()
        .selectFrom(HISTORY_CHANGE)
        .where(HISTORY_CHANGE.STEP_ID.eq(step))
        .orderBy(HISTORY_CHANGE.PLACE)
        .limit(most)
        .fetch(HistoryStore::change);
  }

  private static Change change(HistoryChangeRecord row) {
    return new Change(
        row.getRegister(),
        row.getRecordId(),
        row.getTableName(),
        ImageJson.key(row.getRowKey()),
        columns(row.getBeforeRow()),
        columns(row.getAfterRow()));
  }

  private static @Nullable Map<String, @Nullable String> columns(@Nullable String json) {
    return json == null ? null : ImageJson.columns(json);
  }

  /// The names of all who have taken a step, in order.
  public List<String> people(Transaction tx) {
    return tx.sql()
        .selectDistinct(HISTORY_STEP.WHO)
        .from(HISTORY_STEP)
        .orderBy(HISTORY_STEP.WHO)
        .fetch(HISTORY_STEP.WHO);
  }

  /// The step that this user would take back first: the last one that stands.
  public Optional<HistoryStep> lastStanding(Transaction tx, String who) {
    return newest(
        tx,
        HISTORY_STEP
            .WHO
            .eq(who)
            .and(HISTORY_STEP.SOURCE.notIn(REVERSING))
            .and(HISTORY_STEP.UNDONE.isFalse()));
  }

  /// The step that this user has taken back last; none when the user has done something else since.
  public Optional<HistoryStep> lastUndone(Transaction tx, String who) {
    var later = HISTORY_STEP.as("later");
    var original = HISTORY_STEP.as("original");
    return newest(
            tx,
            HISTORY_STEP
                .WHO
                .eq(who)
                .and(HISTORY_STEP.SOURCE.eq(Source.UNDO.name()))
                .andExists(
                    DSL.selectOne()
                        .from(original)
                        .where(original.ID.eq(HISTORY_STEP.OF_STEP))
                        .and(original.UNDONE))
                .andNotExists(
                    DSL.selectOne()
                        .from(later)
                        .where(later.ID.gt(HISTORY_STEP.ID))
                        .and(later.WHO.eq(who))
                        .and(later.SOURCE.notIn(REVERSING))))
        .flatMap(undo -> Optional.ofNullable(undo.ofStep()).flatMap(step -> find(tx, step)));
  }

  private Optional<HistoryStep> newest(Transaction tx, Condition condition) {
    Long id =
        tx.sql()
            .select(DSL.max(HISTORY_STEP.ID))
            .from(HISTORY_STEP)
            .where(condition)
            .fetchOneInto(Long.class);
    return id == null ? Optional.empty() : find(tx, id);
  }
}
