package no.husrom.exchange.merge;

import static no.husrom.store.schema.Tables.ATTACHMENT;
import static no.husrom.store.schema.Tables.INSTRUMENT;
import static no.husrom.store.schema.Tables.PIN;
import static no.husrom.store.schema.Tables.RECORD_TAG;
import static no.husrom.store.schema.Tables.VERIFIED_FACT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.office.attachment.FileNames;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.AttachmentRecord;
import no.husrom.store.schema.tables.records.InstrumentRecord;
import no.husrom.store.schema.tables.records.PinRecord;
import no.husrom.store.schema.tables.records.RecordTagRecord;
import no.husrom.store.schema.tables.records.VerifiedFactRecord;

/// What hangs on the other of two records, and comes to hang on the kept one. Where that has a row
/// of its own for the same thing, the other's goes.
final class ReferringRows {
  private final Transaction tx;
  private final boolean dwelling;
  private final String register;
  private final String kept;
  private final String other;

  ReferringRows(Transaction tx, Twins twins) {
    this.tx = tx;
    dwelling = twins.register() == Register.DWELLINGS;
    register = dwelling ? "DWELLING" : "HOUSEHOLD";
    kept = twins.one();
    other = twins.other();
  }

  /// Moves them to the kept record, which is as `merged` now.
  void move(Facts facts, Values merged) {
    tags();
    attachments();
    verified(facts, merged);
    pins();
    if (!dwelling) {
      instruments();
    }
  }

  private void tags() {
    var others = RECORD_TAG.REGISTER.eq(register).and(RECORD_TAG.RECORD_ID.eq(other));
    List<String> tags =
        tx.sql().select(RECORD_TAG.TAG_ID).from(RECORD_TAG).where(others).fetch(RECORD_TAG.TAG_ID);
    Saving.delete(tx, RECORD_TAG, others);
    Saving.put(tx, tags.stream().map(tag -> new RecordTagRecord(register, kept, tag)).toList());
  }

  private void attachments() {
    var ours = ATTACHMENT.REGISTER.eq(register);
    var others = ours.and(ATTACHMENT.RECORD_ID.eq(other));
    List<AttachmentRecord> files =
        tx.sql().selectFrom(ATTACHMENT).where(others).orderBy(ATTACHMENT.FILE_NAME).fetch();
    Set<String> names =
        tx.sql()
            .select(ATTACHMENT.FILE_NAME)
            .from(ATTACHMENT)
            .where(ours.and(ATTACHMENT.RECORD_ID.eq(kept)))
            .fetchSet(ATTACHMENT.FILE_NAME);
    Saving.delete(tx, ATTACHMENT, others);
    List<AttachmentRecord> moved = new ArrayList<>();
    for (AttachmentRecord file : files) {
      String name = FileNames.free(file.getFileName(), names);
      names.add(name);
      moved.add(
          new AttachmentRecord(
              register,
              kept,
              name,
              file.getMediaType(),
              file.getByteCount(),
              file.getDigest(),
              file.getAddedOn()));
    }
    Saving.insert(tx, moved);
  }

  /// What somebody has looked at and found to be so: of either record what it still says.
  private void verified(Facts facts, Values merged) {
    var ours = VERIFIED_FACT.REGISTER.eq(register);
    var others = ours.and(VERIFIED_FACT.RECORD_ID.eq(other));
    var own = ours.and(VERIFIED_FACT.RECORD_ID.eq(kept));
    List<VerifiedFactRecord> theirs = tx.sql().selectFrom(VERIFIED_FACT).where(others).fetch();
    Set<String> known =
        tx.sql()
            .select(VERIFIED_FACT.FACT)
            .from(VERIFIED_FACT)
            .where(own)
            .fetchSet(VERIFIED_FACT.FACT);
    Set<String> changed = new HashSet<>(known);
    changed.removeIf(fact -> facts.holds(fact, facts.kept(), merged));
    known.removeAll(changed);
    Saving.delete(tx, VERIFIED_FACT, others.or(own.and(VERIFIED_FACT.FACT.in(changed))));
    Saving.insert(
        tx,
        theirs.stream()
            .filter(row -> !known.contains(row.getFact()))
            .filter(row -> facts.holds(row.getFact(), facts.other(), merged))
            .map(
                row ->
                    new VerifiedFactRecord(
                        register, kept, row.getFact(), row.getVerifiedOn(), row.getVerifiedBy()))
            .toList());
  }

  /// The measures that were tried.
  private void instruments() {
    List<InstrumentRecord> tried =
        tx.sql().selectFrom(INSTRUMENT).where(INSTRUMENT.HOUSEHOLD_ID.eq(other)).fetch();
    Set<String> known =
        tx.sql()
            .select(INSTRUMENT.INSTRUMENT_)
            .from(INSTRUMENT)
            .where(INSTRUMENT.HOUSEHOLD_ID.eq(kept))
            .fetchSet(INSTRUMENT.INSTRUMENT_);
    Saving.delete(tx, INSTRUMENT, INSTRUMENT.HOUSEHOLD_ID.eq(other));
    Saving.insert(
        tx,
        tried.stream()
            .filter(row -> !known.contains(row.getInstrument()))
            .map(
                row ->
                    new InstrumentRecord(
                        kept,
                        row.getInstrument(),
                        row.getStanding(),
                        row.getReason(),
                        row.getOnDay(),
                        row.getUnit()))
            .toList());
  }

  /// What is decided by hand for plans to come; where both have something decided, the kept one's.
  private void pins() {
    var theirs = dwelling ? PIN.TARGET.eq(other) : PIN.HOUSEHOLD_ID.eq(other);
    List<PinRecord> pins = tx.sql().selectFrom(PIN).where(theirs).fetch();
    Saving.delete(tx, PIN, theirs);
    for (PinRecord pin : pins) {
      String household = dwelling ? pin.getHouseholdId() : kept;
      String target = dwelling ? kept : pin.getTarget();
      boolean decided =
          tx.sql()
              .fetchExists(
                  PIN,
                  PIN.PLAN_YEAR
                      .eq(pin.getPlanYear())
                      .and(PIN.HOUSEHOLD_ID.eq(household))
                      .and(
                          PIN.TARGET
                              .eq(target)
                              .or(PIN.KIND.eq("PIN").and(PIN.KIND.eq(pin.getKind())))));
      if (!decided) {
        Saving.insert(
            tx,
            List.of(
                new PinRecord(
                    pin.getPlanYear(),
                    household,
                    target,
                    pin.getKind(),
                    pin.getFromDay(),
                    pin.getReason())));
      }
    }
  }
}
