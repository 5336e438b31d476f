package no.husrom.exchange.merge;

import static no.husrom.store.schema.Tables.ATTACHMENT;
import static no.husrom.store.schema.Tables.INSTRUMENT;
import static no.husrom.store.schema.Tables.PIN;
import static no.husrom.store.schema.Tables.RECORD_TAG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.LeaseValues;
import no.husrom.exchange.field.Register;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.household.State;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.register.Registers;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.AttachmentRecord;
import no.husrom.store.schema.tables.records.InstrumentRecord;
import no.husrom.store.schema.tables.records.PinRecord;
import no.husrom.store.schema.tables.records.RecordTagRecord;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Merges two records in one transaction: what refers to the other refers to the kept one.
public final class MergeStore {
  private final DwellingStore dwellings = new DwellingStore();
  private final HouseholdStore households = new HouseholdStore();
  private final LeaseStore leases = new LeaseStore();

  /// Merges as `registers` were read; the other record is closed on `today` with a note in
  /// `language`. Nothing is written unless it is [Merged.Done].
  ///
  /// @throws no.husrom.store.StoreException `CHANGED_BY_OTHER` when somebody has saved one of the
  ///   records since
  public Merged merge(
      Transaction tx,
      Twins twins,
      Set<Facts.Key> taken,
      Registers registers,
      LocalDate today,
      Language language) {
    Facts facts = Facts.of(twins.register(), twins.one(), twins.other(), registers);
    List<Lease> moved = moved(twins, registers);
    List<String> overlapping = overlapping(moved, twins, registers);
    if (!overlapping.isEmpty()) {
      return new Merged.LeasesOverlap(overlapping);
    }
    String note = Texts.of(MergeStore.class, language).say("closed", twins.one());
    try {
      switch (twins.register()) {
        case DWELLINGS -> dwelling(tx, twins, facts, taken, registers, today, note);
        case HOUSEHOLDS -> household(tx, twins, facts, taken, registers, note);
        case LEASES, DECISIONS -> throw new IllegalArgumentException(twins.register() + "");
      }
    } catch (IllegalArgumentException e) {
      return new Merged.FactsClash();
    }
    leases.save(tx, moved);
    tags(tx, twins);
    attachments(tx, twins);
    pins(tx, twins);
    return new Merged.Done(moved.size());
  }

  private void dwelling(
      Transaction tx,
      Twins twins,
      Facts facts,
      Set<Facts.Key> taken,
      Registers registers,
      LocalDate today,
      String note) {
    Dwelling kept = registers.dwelling(twins.one()).orElseThrow();
    Dwelling other = registers.dwelling(twins.other()).orElseThrow();
    List<StatusChange> statuses = new ArrayList<>(other.statuses());
    statuses.removeIf(change -> !change.from().isBefore(today));
    statuses.add(new StatusChange(today, Status.DISCONTINUED, note));
    List<Dwelling> changed = new ArrayList<>();
    changed.add(DwellingValues.dwelling(facts.merged(taken), kept.version()));
    changed.add(
        DwellingValues.dwelling(
            facts.closed().with(DwellingField.STATUS_HISTORY, statuses), other.version()));
    for (Dwelling room : registers.dwellings()) {
      if (twins.other().equals(room.partOf())) {
        changed.add(
            DwellingValues.dwelling(
                DwellingValues.of(room).with(DwellingField.PART_OF, twins.one()), room.version()));
      }
    }
    dwellings.save(tx, changed);
  }

  private void household(
      Transaction tx,
      Twins twins,
      Facts facts,
      Set<Facts.Key> taken,
      Registers registers,
      String note) {
    Household kept = registers.household(twins.one()).orElseThrow();
    Household other = registers.household(twins.other()).orElseThrow();
    String notes = other.note().isBlank() ? note : note + "\n" + other.note();
    households.save(
        tx,
        List.of(
            HouseholdValues.household(facts.merged(taken), kept.version()),
            HouseholdValues.household(
                facts
                    .closed()
                    .with(HouseholdField.STATE, State.WITHDRAWN)
                    .with(HouseholdField.NOTE, notes),
                other.version())));
    List<InstrumentRecord> tried =
        tx.sql().selectFrom(INSTRUMENT).where(INSTRUMENT.HOUSEHOLD_ID.eq(twins.other())).fetch();
    Set<String> known =
        tx.sql()
            .select(INSTRUMENT.INSTRUMENT_)
            .from(INSTRUMENT)
            .where(INSTRUMENT.HOUSEHOLD_ID.eq(twins.one()))
            .fetchSet(INSTRUMENT.INSTRUMENT_);
    Saving.delete(tx, INSTRUMENT, INSTRUMENT.HOUSEHOLD_ID.eq(twins.other()));
    Saving.insert(
        tx,
        tried.stream()
            .filter(row -> !known.contains(row.getInstrument()))
            .map(
                row ->
                    new InstrumentRecord(
                        twins.one(),
                        row.getInstrument(),
                        row.getStanding(),
                        row.getReason(),
                        row.getOnDay(),
                        row.getUnit()))
            .toList());
  }

  /// The other record's leases, as those of the kept one.
  private static List<Lease> moved(Twins twins, Registers registers) {
    boolean dwelling = twins.register() == Register.DWELLINGS;
    return registers.leases().stream()
        .filter(l -> twins.other().equals(dwelling ? l.dwellingId() : l.householdId()))
        .map(
            lease ->
                LeaseValues.lease(
                    LeaseValues.of(lease)
                        .with(dwelling ? LeaseField.DWELLING : LeaseField.HOUSEHOLD, twins.one()),
                    lease.version()))
        .toList();
  }

  private static List<String> overlapping(List<Lease> moved, Twins twins, Registers registers) {
    Set<String> ids = new HashSet<>();
    if (twins.register() == Register.DWELLINGS) {
      for (Lease lease : registers.leases()) {
        if (lease.dwellingId().equals(twins.one())) {
          moved.stream()
              .filter(other -> other.occupancy().overlaps(lease.occupancy()))
              .forEach(other -> ids.addAll(List.of(lease.id(), other.id())));
        }
      }
    }
    return ids.stream().sorted().toList();
  }

  private static void tags(Transaction tx, Twins twins) {
    String register = name(twins);
    var others = RECORD_TAG.REGISTER.eq(register).and(RECORD_TAG.RECORD_ID.eq(twins.other()));
    List<String> tags =
        tx.sql().select(RECORD_TAG.TAG_ID).from(RECORD_TAG).where(others).fetch(RECORD_TAG.TAG_ID);
    Saving.delete(tx, RECORD_TAG, others);
    Saving.put(
        tx, tags.stream().map(tag -> new RecordTagRecord(register, twins.one(), tag)).toList());
  }

  /// A file with a name that the kept record has already gets the other's id before it.
  private static void attachments(Transaction tx, Twins twins) {
    String register = name(twins);
    var others = ATTACHMENT.REGISTER.eq(register).and(ATTACHMENT.RECORD_ID.eq(twins.other()));
    List<AttachmentRecord> files = tx.sql().selectFrom(ATTACHMENT).where(others).fetch();
    Set<String> names =
        tx.sql()
            .select(ATTACHMENT.FILE_NAME)
            .from(ATTACHMENT)
            .where(ATTACHMENT.REGISTER.eq(register).and(ATTACHMENT.RECORD_ID.eq(twins.one())))
            .fetchSet(ATTACHMENT.FILE_NAME);
    Saving.delete(tx, ATTACHMENT, others);
    List<AttachmentRecord> moved = new ArrayList<>();
    for (AttachmentRecord file : files) {
      String name =
          names.contains(file.getFileName())
              ? twins.other() + " " + file.getFileName()
              : file.getFileName();
      moved.add(
          new AttachmentRecord(
              register,
              twins.one(),
              name,
              file.getMediaType(),
              file.getByteCount(),
              file.getDigest(),
              file.getAddedOn()));
    }
    Saving.insert(tx, moved);
  }

  /// What is decided by hand for plans to come; where both have something decided, the kept one's.
  private static void pins(Transaction tx, Twins twins) {
    var theirs =
        twins.register() == Register.DWELLINGS
            ? PIN.TARGET.eq(twins.other())
            : PIN.HOUSEHOLD_ID.eq(twins.other());
    List<PinRecord> pins = tx.sql().selectFrom(PIN).where(theirs).fetch();
    Saving.delete(tx, PIN, theirs);
    for (PinRecord pin : pins) {
      boolean dwelling = twins.register() == Register.DWELLINGS;
      String household = dwelling ? pin.getHouseholdId() : twins.one();
      String target = dwelling ? twins.one() : pin.getTarget();
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

  private static String name(Twins twins) {
    return twins.register() == Register.DWELLINGS ? "DWELLING" : "HOUSEHOLD";
  }
}
