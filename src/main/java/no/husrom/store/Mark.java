package no.husrom.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.husrom.store.schema.Sequences;
import no.husrom.store.schema.tables.records.HistoryChangeRecord;
import no.husrom.store.schema.tables.records.HistoryStepRecord;
import no.husrom.store.trail.Cause;

/// What is noted of a transaction that writes: who did it, when and why.
record Mark(String who, Instant at, Cause cause) {

  /// Leaves a step with all that the transaction has changed; none when it has changed nothing.
  void leave(Transaction tx) {
    if (tx.trail().isEmpty()) {
      return;
    }
    long step = tx.sql().nextval(Sequences.STEP_NUMBER);
    List<HistoryChangeRecord> changes = tx.trail().changes(step);
    if (!changes.isEmpty()) {
      Saving.insert(
          tx,
          List.of(
              new HistoryStepRecord(
                  step,
                  at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                  who,
                  cause.source().name(),
                  cause.detail(),
                  false,
                  cause.ofStep())));
      Saving.insert(tx, changes);
    }
  }
}
