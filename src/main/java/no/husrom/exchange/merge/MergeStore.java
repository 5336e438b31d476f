package no.husrom.exchange.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.StoreException;
import no.husrom.store.Transaction;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Merges two records in one transaction: what refers to the other refers to the kept one.
public final class MergeStore {
  private final RegisterStore registerStore = new RegisterStore();
  private final DwellingStore dwellings = new DwellingStore();
  private final HouseholdStore households = new HouseholdStore();
  private final LeaseStore leases = new LeaseStore();

  /// Merges two records that were chosen as `seen`; what refers to them is read anew. The other
  /// record is closed on `today` with a note in `language`. Nothing is written unless it is
  /// [Merged.Done].
  ///
  /// @throws StoreException `CHANGED_BY_OTHER` when somebody has saved one of the records since
  public Merged merge(
      Transaction tx,
      Twins twins,
      Set<Facts.Key> taken,
      Registers seen,
      LocalDate today,
      Language language) {
    Registers registers = registerStore.read(tx);
    for (String id : List.of(twins.one(), twins.other())) {
      if (!version(twins.register(), id, registers).equals(version(twins.register(), id, seen))) {
        throw StoreException.changedByOther(id);
      }
    }
    Facts facts = Facts.of(twins.register(), twins.one(), twins.other(), registers);
    List<Lease> moved = moved(twins, registers);
    Set<Lease> overlapping = overlapping(moved, twins, registers);
    if (!overlapping.isEmpty()) {
      return withoutHidden(overlapping, registers);
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
    new ReferringRows(tx, twins).move(facts, facts.merged(taken));
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

  private static Set<Lease> overlapping(List<Lease> moved, Twins twins, Registers registers) {
    Set<Lease> overlapping = new HashSet<>();
    if (twins.register() == Register.DWELLINGS) {
      for (Lease lease : registers.leases()) {
        if (lease.dwellingId().equals(twins.one())) {
          moved.stream()
              .filter(other -> other.occupancy().overlaps(lease.occupancy()))
              .forEach(other -> overlapping.addAll(List.of(lease, other)));
        }
      }
    }
    return overlapping;
  }

  /// The leases by id, but for those of households with address secrecy: which dwelling theirs is
  /// must not be seen.
  private static Merged.LeasesOverlap withoutHidden(Set<Lease> leases, Registers registers) {
    List<String> shown =
        leases.stream()
            .filter(
                lease ->
                    registers
                        .household(lease.householdId())
                        .filter(household -> household.secrecy().hidden())
                        .isEmpty())
            .map(Lease::id)
            .sorted()
            .toList();
    return new Merged.LeasesOverlap(shown, leases.size() - shown.size());
  }

  /// Empty when the record is not there.
  private static Optional<Integer> version(Register register, String id, Registers registers) {
    return switch (register) {
      case DWELLINGS -> registers.dwelling(id).map(Dwelling::version);
      case HOUSEHOLDS -> registers.household(id).map(Household::version);
      case LEASES, DECISIONS -> Optional.empty();
    };
  }
}
