package no.husrom.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.LeaseValues;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.match.Provisional;
import no.husrom.exchange.read.Outcome;
import no.husrom.exchange.read.Taken;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.register.Registers;
import no.husrom.store.Transaction;

/// Gives new records their ids when they are saved: B, H or L and a number no record has had, also
/// where others refer to them.
final class Numbering {
  private final ImportPreview preview;
  private final Map<String, String> dwellingIds = new HashMap<>();
  private final Map<String, String> householdIds = new HashMap<>();

  Numbering(ImportPreview preview) {
    this.preview = preview;
  }

  /// The records to save: the new and the changed ones.
  Registers registers(Transaction tx) {
    Set<String> taken = new HashSet<>();
    preview.snapshot().dwellings().forEach(d -> taken.add(d.id()));
    preview.snapshot().households().forEach(h -> taken.add(h.id()));
    preview.snapshot().leases().forEach(l -> taken.add(l.id()));
    for (Register register : Register.values()) {
      preview.taken(register).forEach(row -> taken.add(row.id()));
    }
    Map<String, String> leaseIds = new HashMap<>();
    number(Register.DWELLINGS, dwellingIds, taken, tx);
    number(Register.HOUSEHOLDS, householdIds, taken, tx);
    number(Register.LEASES, leaseIds, taken, tx);
    return new Registers(
        preview.snapshot().office(),
        news(preview.reading().dwellings()).stream().map(this::dwelling).toList(),
        news(preview.reading().households()).stream().map(this::household).toList(),
        news(preview.reading().leases()).stream().map(row -> lease(row, leaseIds)).toList(),
        news(preview.reading().decisions()).stream().map(Taken::record).toList());
  }

  private void number(
      Register register, Map<String, String> ids, Set<String> taken, Transaction tx) {
    List<String> unnamed =
        preview.taken(register).stream().map(row -> row.id()).filter(Provisional::is).toList();
    Deque<Long> numbers = new ArrayDeque<>();
    for (String provisional : unnamed) {
      String id;
      do {
        if (numbers.isEmpty()) {
          numbers.addAll(tx.nextNumbers(unnamed.size() - ids.size()));
        }
        id = register.prefix() + numbers.removeFirst();
      } while (!taken.add(id));
      ids.put(provisional, id);
    }
  }

  private static <R> List<Taken<R>> news(List<Taken<R>> rows) {
    return rows.stream().filter(row -> row.outcome() != Outcome.UNCHANGED).toList();
  }

  private Dwelling dwelling(Taken<Dwelling> row) {
    Values values =
        renamed(
            renamed(row.after(), DwellingField.ID, dwellingIds),
            DwellingField.PART_OF,
            dwellingIds);
    return values == row.after()
        ? row.record()
        : DwellingValues.dwelling(values, row.record().version());
  }

  private Household household(Taken<Household> row) {
    Values values = renamed(row.after(), HouseholdField.ID, householdIds);
    return values == row.after()
        ? row.record()
        : HouseholdValues.household(values, row.record().version());
  }

  private Lease lease(Taken<Lease> row, Map<String, String> leaseIds) {
    Values values =
        renamed(
            renamed(
                renamed(row.after(), LeaseField.ID, leaseIds), LeaseField.DWELLING, dwellingIds),
            LeaseField.HOUSEHOLD,
            householdIds);
    return values == row.after() ? row.record() : LeaseValues.lease(values, row.record().version());
  }

  private static Values renamed(Values values, Field field, Map<String, String> ids) {
    String id = values.text(field);
    return id == null || !Provisional.is(id)
        ? values
        : values.with(field, ids.getOrDefault(id, id));
  }
}
