package no.husrom.plan.keep;

import static no.husrom.store.schema.Tables.PIN;

import java.util.List;
import no.husrom.plan.keep.Pin.Kind;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.PinRecord;

/// Reads and writes what is decided by hand.
public final class PinStore {

  /// The year's pins and forbidden pairs, by household and target.
  public List<Pin> of(Transaction tx, int year) {
    return tx.sql()
        .selectFrom(PIN)
        .where(PIN.PLAN_YEAR.eq(year))
        .orderBy(PIN.HOUSEHOLD_ID, PIN.TARGET)
        .fetch(PinStore::read);
  }

  /// Keeps a pin in the place of an earlier one on the same pair; a pin also takes the place of the
  /// household's other pin, since it can live in one home only.
  public void save(Transaction tx, Pin pin) {
    remove(tx, pin);
    if (pin.kind() == Kind.PIN) {
      Saving.delete(
          tx,
          PIN,
          PIN.PLAN_YEAR
              .eq(pin.year())
              .and(PIN.HOUSEHOLD_ID.eq(pin.household()))
              .and(PIN.KIND.eq(Kind.PIN.name())));
    }
    Saving.insert(tx, List.of(row(pin)));
  }

  /// Takes away what is decided about the pair of household and target.
  public void remove(Transaction tx, Pin pin) {
    Saving.delete(
        tx,
        PIN,
        PIN.PLAN_YEAR
            .eq(pin.year())
            .and(PIN.HOUSEHOLD_ID.eq(pin.household()))
            .and(PIN.TARGET.eq(pin.target())));
  }

  private static Pin read(PinRecord r) {
    return new Pin(
        r.getPlanYear(),
        r.getHouseholdId(),
        r.getTarget(),
        Kind.valueOf(r.getKind()),
        r.getFromDay(),
        r.getReason());
  }

  private static PinRecord row(Pin p) {
    return new PinRecord(
        p.year(), p.household(), p.target(), p.kind().name(), p.from(), p.reason());
  }
}
