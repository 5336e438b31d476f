package no.husrom.exchange.property;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.husrom.dwelling.Status;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.row.ReadRow;
import no.husrom.household.State;
import no.husrom.lease.Lease;
import no.husrom.register.Registers;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Makes of a contract's row the lease and the household, or what it says of its unit when nobody
/// lives there by it.
final class Contracts {
  private static final Register REGISTER = Register.LEASES;
  private static final List<PropertyField> TENANT_NUMBERS =
      List.of(PropertyField.CONTRACT_TENANT_NUMBER, PropertyField.LEDGER_NUMBER);
  private static final List<PropertyField> KEPT =
      List.of(PropertyField.CONTRACT_NUMBER, PropertyField.CONTRACT_TYPE, PropertyField.TREATMENT);

  private final UnitBook units;
  private final Joined joined;
  private final LocalDate today;
  private final Map<String, Lease> leases = new HashMap<>();
  private final Map<Tenant, String> households = new HashMap<>();
  private final Map<String, Place> seen = new HashMap<>();
  private final Set<Tenant> present = new HashSet<>();
  private final Texts texts;

  /// A tenant's number as it is compared, and the column it is kept in: the columns count each
  /// their own.
  private record Tenant(PropertyField column, String number) {
    static Stream<Tenant> of(PropertyField column, @Nullable String number) {
      return Stream.ofNullable(UnitBook.plain(number)).map(plain -> new Tenant(column, plain));
    }
  }

  Contracts(Registers snapshot, UnitBook units, Joined joined, LocalDate today, Language language) {
    this.texts = Texts.of(Contracts.class, language);
    this.units = units;
    this.joined = joined;
    this.today = today;
    for (Lease lease : snapshot.leases()) {
      String number = UnitBook.plain(lease.fields().get(own(PropertyField.CONTRACT_NUMBER)));
      if (number != null) {
        leases.put(number, lease);
      }
    }
    // who has left first: a number in common is that of the household that has not
    snapshot.households().stream()
        .sorted(Comparator.comparing(household -> !household.state().gone()))
        .forEach(
            household ->
                TENANT_NUMBERS.stream()
                    .flatMap(field -> Tenant.of(field, household.fields().get(own(field))))
                    .forEach(tenant -> households.put(tenant, household.id())));
  }

  private static String own(PropertyField field) {
    return field.ownColumn();
  }

  void take(List<ReadRow> rows) {
    for (ReadRow row : rows) {
      Tenant tenant = tenant(row.of(REGISTER));
      if (tenant != null && !isOver(row.of(REGISTER))) {
        present.add(tenant);
      }
    }
    rows.forEach(this::take);
  }

  private void take(ReadRow row) {
    Values said = row.of(REGISTER);
    String number = UnitBook.plain(said.text(PropertyField.CONTRACT_NUMBER));
    Place first = number == null ? null : seen.putIfAbsent(number, row.place());
    Tenant tenant = tenant(said);
    Optional<Unit> unit =
        units.find(said.text(PropertyField.CONTRACT_UNIT), said.text(PropertyField.UNIT_NAME), row);
    if (row.refuses(REGISTER)) {
      joined.add(REGISTER, row);
    } else if (first != null) {
      refuse(row, number, new Trouble.RepeatedRecord(first));
    } else if (noTenancy(said) instanceof String instead) {
      unit.ifPresentOrElse(
          there -> hold(there, said, instead),
          () -> refuse(row, said.text(PropertyField.CONTRACT_UNIT), new Trouble.UnknownDwelling()));
    } else if (isEnded(said) && ends(said) == null) {
      refuse(row, "", new Trouble.Missing(LeaseField.ENDS));
    } else if (tenant == null) {
      refuse(row, "", new Trouble.Missing(numberColumn(row)));
    } else {
      Lease known = number == null ? null : leases.get(number);
      add(row, lease(said, unit.orElse(null), known), tenant);
    }
  }

  private void add(ReadRow row, Values lease, Tenant tenant) {
    String household = households.get(tenant);
    Values ofHousehold =
        Values.NONE.withOwn(own(tenant.column()), row.of(REGISTER).text(tenant.column()));
    if (!present.contains(tenant)) {
      ofHousehold = ofHousehold.with(HouseholdField.STATE, State.MOVED_OUT);
    }
    ReadRow whole =
        new ReadRow(
            row.place(),
            row.mapping(),
            row.cells(),
            Map.of(
                REGISTER,
                household == null
                    ? lease.with(LeaseField.TENANT, label(tenant))
                    : lease.with(LeaseField.HOUSEHOLD, household),
                Register.HOUSEHOLDS,
                ofHousehold),
            row.problems());
    joined.add(REGISTER, whole);
    if (household == null) {
      joined.add(Register.HOUSEHOLDS, whole);
    }
  }

  private static Values lease(Values said, @Nullable Unit unit, @Nullable Lease known) {
    String named = unit == null ? null : unit.reference();
    SectionName name = SectionName.read(said.text(PropertyField.UNIT_NAME));
    Values lease =
        Unit.bare(said)
            .with(
                LeaseField.DWELLING, named == null ? said.text(PropertyField.CONTRACT_UNIT) : named)
            .with(LeaseField.ENDS, ends(said))
            .with(LeaseField.TERM, ContractWords.term(type(said)));
    if (named == null && name != null) {
      lease =
          lease.with(LeaseField.ADDRESS, name.street()).with(LeaseField.UNIT_NUMBER, name.unit());
    }
    Integer sum = said.whole(PropertyField.SUM);
    lease = sum == null ? lease : lease.with(LeaseField.RENT, sum);
    lease = known == null ? lease : lease.with(LeaseField.ID, known.id());
    for (PropertyField kept : KEPT) {
      lease = lease.withOwn(own(kept), said.text(kept));
    }
    return lease;
  }

  /// The unit cannot be moved into while the contract runs.
  private void hold(Unit unit, Values said, String instead) {
    LocalDate starts = said.day(LeaseField.STARTS);
    if (starts != null
        && !starts.isAfter(today)
        && !isOver(said)
        && unit.values().get(DwellingField.STATUS) != Status.DISCONTINUED) {
      boolean maintenance = ContractWords.isMaintenance(type(said));
      unit.say(DwellingField.STATUS, maintenance ? Status.MAINTENANCE : Status.UNAVAILABLE);
      unit.say(DwellingField.STATUS_FROM, starts);
      unit.say(DwellingField.STATUS_REASON, instead);
    }
  }

  /// The words that say that nobody lives there by this contract; null when somebody does.
  static @Nullable String noTenancy(Values said) {
    String tenant = said.textOr(PropertyField.CONTRACT_TENANT, PropertyField.SOMEBODY);
    return !tenant.equals(PropertyField.SOMEBODY)
        ? tenant
        : ContractWords.isMaintenance(type(said)) ? type(said) : null;
  }

  private static String type(Values said) {
    return said.textOr(PropertyField.CONTRACT_TYPE, "");
  }

  private static boolean isEnded(Values said) {
    return ContractWords.isEnded(said.textOr(PropertyField.TREATMENT, ""));
  }

  /// Whether nobody has the unit by it any more; also when it has ended and nobody knows when.
  private boolean isOver(Values said) {
    LocalDate ends = ends(said);
    return ends == null ? isEnded(said) : ends.isBefore(today);
  }

  /// The last day: the one it ended, else the one it runs out. One that has ended did so before it
  /// ran out, and an open-ended one does not run out.
  private static @Nullable LocalDate ends(Values said) {
    LocalDate ends = said.day(LeaseField.ENDS);
    return ends != null || isEnded(said) || ContractWords.isOpen(type(said))
        ? ends
        : said.day(PropertyField.EXPIRES);
  }

  private static @Nullable Tenant tenant(Values said) {
    return TENANT_NUMBERS.stream()
        .flatMap(field -> Tenant.of(field, said.text(field)))
        .findFirst()
        .orElse(null);
  }

  /// What a new household is called: it says whose number it is.
  private String label(Tenant tenant) {
    return texts.say("label." + tenant.column(), tenant.number());
  }

  /// The column that should have said the tenant's number.
  private static PropertyField numberColumn(ReadRow row) {
    return TENANT_NUMBERS.stream()
        .filter(field -> row.mapping().has(field))
        .findFirst()
        .orElse(PropertyField.LEDGER_NUMBER);
  }

  private void refuse(ReadRow row, @Nullable String offending, Trouble trouble) {
    joined.refuse(REGISTER, row.place(), offending == null ? "" : offending, trouble);
  }
}
