package no.husrom.report.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.lease.law.LeaseFacts;
import no.husrom.lease.law.LeaseLawStore;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.Tenancies;
import no.husrom.plan.need.PersonCount;
import no.husrom.register.Registers;
import no.husrom.report.Row.OfDwelling;
import no.husrom.report.Row.OfHousehold;
import no.husrom.report.Row.OfLease;
import no.husrom.rule.tenancy.TenancyLaw;
import org.jspecify.annotations.Nullable;

/// Who has lived where, and which dwellings count, on any day.
final class Tenure {
  private final Registers registers;
  private final Tenancies tenancies;
  private final LeaseFacts facts;
  private final Map<String, List<Lease>> ofDwelling = new HashMap<>();
  private final Map<String, List<Lease>> ofHousehold = new HashMap<>();
  private final Map<String, List<Dwelling>> roomsOf = new HashMap<>();

  Tenure(Basis basis) {
    registers = basis.registers();
    tenancies = basis.tenancies();
    facts =
        new LeaseFacts(
            new TenancyLaw(basis.rates()),
            registers.leases(),
            LeaseLawStore.gone(registers.households()));
    registers.leases().stream()
        .sorted(Comparator.comparing(Lease::starts))
        .forEach(
            lease -> {
              ofDwelling.computeIfAbsent(lease.dwellingId(), _ -> new ArrayList<>()).add(lease);
              ofHousehold.computeIfAbsent(lease.householdId(), _ -> new ArrayList<>()).add(lease);
            });
    for (Dwelling dwelling : registers.dwellings()) {
      String house = dwelling.partOf();
      if (house != null) {
        roomsOf.computeIfAbsent(house, _ -> new ArrayList<>()).add(dwelling);
      }
    }
  }

  Registers registers() {
    return registers;
  }

  /// The leases of a dwelling, first start first.
  List<Lease> ofDwelling(String id) {
    return ofDwelling.getOrDefault(id, List.of());
  }

  /// The leases of a household, first start first.
  List<Lease> ofHousehold(String id) {
    return ofHousehold.getOrDefault(id, List.of());
  }

  boolean isLetOn(LocalDate day, String dwelling) {
    return ofDwelling(dwelling).stream().anyMatch(lease -> runsOn(day, lease));
  }

  private boolean runsOn(LocalDate day, Lease lease) {
    return !lease.starts().isAfter(day) && !tenancies.overBefore(day, lease);
  }

  /// Whether somebody lives there on a lease whose term is over.
  boolean hasStayed(LocalDate day, String dwelling) {
    return ofDwelling(dwelling).stream().anyMatch(lease -> facts.staysOn(day, lease));
  }

  /// Whether it is for a fixed term shorter than § 9-3 let it be.
  boolean isShort(Lease lease) {
    return facts.isShort(lease);
  }

  /// The last day of a lease, null when it has none.
  @Nullable LocalDate endOf(Lease lease) {
    return tenancies.endOf(lease);
  }

  List<Lease> runningOn(LocalDate day) {
    return registers.leases().stream().filter(lease -> runsOn(day, lease)).toList();
  }

  /// The dwellings at the municipality's disposal on a day, by Statistics Norway's rule for shared
  /// housing: each room with its own lease counts as one; a house that is let whole on one lease
  /// counts as one, and its rooms do not.
  List<Dwelling> stockOn(LocalDate day) {
    return registers.dwellings().stream()
        .filter(dwelling -> atDisposal(day, dwelling) && counts(day, dwelling))
        .toList();
  }

  private boolean counts(LocalDate day, Dwelling dwelling) {
    if (roomsOf.containsKey(dwelling.id())) {
      return isLetWhole(day, dwelling.id());
    }
    String house = dwelling.partOf();
    return house == null || !isLetWhole(day, house);
  }

  private boolean isLetWhole(LocalDate day, String house) {
    return isLetOn(day, house)
        && roomsOf.getOrDefault(house, List.of()).stream().noneMatch(r -> isLetOn(day, r.id()));
  }

  private boolean atDisposal(LocalDate day, Dwelling dwelling) {
    LocalDate comes = dwelling.availableFrom();
    LocalDate from = dwelling.holding().leasedInFrom();
    LocalDate until = dwelling.holding().leasedInUntil();
    boolean held =
        switch (dwelling.holding().disposal()) {
          case OWNED, PRIVATE_RIGHT -> comes == null || !comes.isAfter(day) || inUse(day, dwelling);
          case LEASED_IN ->
              (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
          case PLANNED -> comes != null && !comes.isAfter(day);
        };
    return held && statusOn(day, dwelling) != Status.DISCONTINUED;
  }

  /// Whether it had a lease or a status by the day, whenever it was to be available.
  private boolean inUse(LocalDate day, Dwelling dwelling) {
    return dwelling.statusOn(day).isPresent()
        || ofDwelling(dwelling.id()).stream().anyMatch(lease -> !lease.starts().isAfter(day));
  }

  static @Nullable Status statusOn(LocalDate day, Dwelling dwelling) {
    return dwelling.statusOn(day).map(StatusChange::status).orElse(null);
  }

  /// Whether nobody may be told where the household lives.
  boolean isHidden(Lease lease) {
    return household(lease).filter(h -> h.secrecy().hidden()).isPresent();
  }

  Optional<Household> household(Lease lease) {
    return registers.household(lease.householdId());
  }

  static int children(LocalDate day, Household household) {
    return (int) household.membersOn(day).stream().filter(m -> !m.adultOn(day)).count();
  }

  OfDwelling row(Dwelling d, @Nullable LocalDate since) {
    return new OfDwelling(
        d.id(),
        d.address().line(),
        d.kind(),
        d.size().bedrooms(),
        d.holding().disposal(),
        d.access().wheelchair(),
        since);
  }

  OfHousehold row(LocalDate day, Household h, @Nullable LocalDate moved) {
    return new OfHousehold(
        h.id(),
        h.label(),
        h.category(),
        h.state(),
        h.membersOn(day).size(),
        children(day, h),
        PersonCount.decidedPersons(h),
        h.application().appliedOn(),
        h.application().decidedOn(),
        h.application().temporarySince(),
        moved);
  }

  OfLease row(Lease lease) {
    LocalDate ends = endOf(lease);
    return new OfLease(
        lease.id(),
        household(lease).map(Household::label).orElse(lease.householdId()),
        where(lease),
        lease.starts(),
        ends,
        ends == null ? null : Days.both(lease.starts(), ends));
  }

  /// The address of the lease; null when it is secret.
  @Nullable String where(Lease lease) {
    return isHidden(lease) ? null : address(lease.dwellingId());
  }

  String address(String dwelling) {
    return registers.dwelling(dwelling).map(d -> d.address().line()).orElse(dwelling);
  }
}
