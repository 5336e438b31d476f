package no.husrom.mapping;

import static no.husrom.store.schema.Tables.VERIFIED_FACT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.register.RegisterStore;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.VerifiedFactRecord;

/// Reads how well all is known, and keeps when single facts were looked at.
public final class MappingStore {

  public Mapping read(Transaction tx, LocalDate day) {
    return Mapping.of(new RegisterStore().read(tx), verified(tx), day);
  }

  /// All records together.
  public Score total(Transaction tx, LocalDate day) {
    return Mapping.total(new RegisterStore().read(tx), verified(tx), day);
  }

  /// The days of all facts that were looked at one by one. A fact of a later version of the program
  /// is left alone.
  public Verified verified(Transaction tx) {
    Map<Verified.Key, LocalDate> days = new HashMap<>();
    for (VerifiedFactRecord r : tx.sql().selectFrom(VERIFIED_FACT)) {
      Arrays.stream(Fact.values())
          .filter(fact -> fact.name().equals(r.getFact()))
          .forEach(
              fact ->
                  days.put(
                      new Verified.Key(Kind.valueOf(r.getRegister()), r.getRecordId(), fact),
                      r.getVerifiedOn()));
    }
    return new Verified(days);
  }

  /// Somebody has looked at these facts of a record on `day` and found them to be as they stand.
  public void verify(Transaction tx, Kind kind, String id, List<Fact> facts, LocalDate day) {
    Saving.put(
        tx,
        facts.stream()
            .map(fact -> new VerifiedFactRecord(kind.name(), id, fact.name(), day, ""))
            .toList());
  }
}
