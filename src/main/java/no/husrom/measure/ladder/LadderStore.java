package no.husrom.measure.ladder;

import static no.husrom.store.schema.Tables.INSTRUMENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.rule.instrument.Instrument;
import no.husrom.store.Saving;
import no.husrom.store.StoreException;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.InstrumentRecord;

/// Reads and writes how far households have come. A household whose instruments nobody has touched
/// has no rows.
public final class LadderStore {

  /// The ladders that have been touched, by household.
  public Map<String, Ladder> all(Transaction tx) {
    Map<String, Ladder> ladders = new HashMap<>();
    tx.sql()
        .selectFrom(INSTRUMENT)
        .fetchGroups(INSTRUMENT.HOUSEHOLD_ID)
        .forEach((id, rows) -> ladders.put(id, Ladder.of(id, rows.map(LadderStore::read))));
    return ladders;
  }

  public Ladder find(Transaction tx, String household) {
    return Ladder.of(
        household,
        tx.sql()
            .selectFrom(INSTRUMENT)
            .where(INSTRUMENT.HOUSEHOLD_ID.eq(household))
            .fetch(LadderStore::read));
  }

  /// Saves a ladder over the one it was read as.
  ///
  /// @throws StoreException `CHANGED_BY_OTHER` when it is another by now
  public void save(Transaction tx, Ladder before, Ladder after) {
    if (!find(tx, after.household()).equals(before)) {
      throw StoreException.changedByOther(after.household());
    }
    save(tx, List.of(after));
  }

  /// Puts these ladders in the place of whatever their households had.
  public void save(Transaction tx, Collection<Ladder> ladders) {
    Saving.replace(
        tx,
        INSTRUMENT,
        INSTRUMENT.HOUSEHOLD_ID,
        ladders.stream().map(Ladder::household).toList(),
        ladders.stream().flatMap(l -> rows(l).stream()).toList());
  }

  private static Step read(InstrumentRecord r) {
    return new Step(
        Instrument.valueOf(r.getInstrument()),
        Standing.valueOf(r.getStanding()),
        r.getReason(),
        r.getOnDay(),
        r.getUnit());
  }

  private static List<InstrumentRecord> rows(Ladder ladder) {
    return ladder.steps().values().stream()
        .map(
            step ->
                new InstrumentRecord(
                    ladder.household(),
                    step.instrument().name(),
                    step.standing().name(),
                    step.reason(),
                    step.on(),
                    step.unit()))
        .toList();
  }
}
