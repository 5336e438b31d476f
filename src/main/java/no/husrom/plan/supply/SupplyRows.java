package no.husrom.plan.supply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.lease.Lease;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.PlanTime;
import no.husrom.plan.basis.ShareGroups;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.basis.SittingTenant.Cause;
import no.husrom.plan.basis.Tenancies;
import no.husrom.plan.basis.TenantChoice;
import org.jspecify.annotations.Nullable;

/// Finds each dwelling's place in the year's supply.
final class SupplyRows {
  private static final int SHORTEST_LEASE_DAYS = 365;
  private final Basis basis;
  private final PlanTime time;
  private final SupplyAssumptions assumptions;
  private final Map<String, TenantChoice> choices;
  private final Tenancies tenancies;
  private final ShareGroups shareGroups;
  private final Map<String, SittingTenant> tenants = new HashMap<>();

  SupplyRows(Basis basis, SupplyAssumptions assumptions, Map<String, TenantChoice> choices) {
    this.basis = basis;
    this.time = basis.time();
    this.assumptions = assumptions;
    this.choices = choices;
    this.tenancies = basis.tenancies();
    this.shareGroups = basis.shareGroups();
    basis.tenants().forEach(tenant -> tenants.put(tenant.lease(), tenant));
  }

  List<SupplyRow> all() {
    return basis.registers().dwellings().stream()
        .filter(Dwelling::lettable)
        .map(d -> held(d, row(d)))
        .toList();
  }

  /// The row when the dwelling is held back: by the coordinator, by those who live in the house, or
  /// for somebody. One that is reserved for nobody known is free when the reservation ends.
  private SupplyRow held(Dwelling dwelling, SupplyRow row) {
    if (assumptions.excluded().contains(dwelling.id())) {
      return row.kept(SupplyKind.EXCLUDED);
    } else if (!row.kind().offered()) {
      return row;
    }
    String house = ShareGroups.houseOf(dwelling);
    return house != null && shareGroups.unsettled(house)
        ? row.kept(SupplyKind.HOUSE_UNSETTLED)
        : Reservation.of(basis, dwelling, row).map(reserved -> reserved(row, reserved)).orElse(row);
  }

  private static SupplyRow reserved(SupplyRow row, Reservation reserved) {
    LocalDate ends = reserved.ends();
    if (reserved.forSomebody()) {
      return row.kind().counts() ? row.of(SupplyKind.RESERVED, row.available()) : row;
    } else if (ends == null) {
      return row.kept(SupplyKind.RESERVED_FOR_NOBODY);
    }
    SupplyKind then = row.kind() == SupplyKind.RESERVED ? SupplyKind.VACANT : row.kind();
    return row.kind().counts() ? row.of(then, ends) : row;
  }

  private SupplyRow row(Dwelling dwelling) {
    List<Lease> leases = tenancies.ofDwelling(dwelling.id(), basis.day());
    if (leases.isEmpty()) {
      return vacant(dwelling);
    }
    Lease last = leases.getLast();
    SittingTenant tenant = tenants.get(last.id());
    boolean hidden = leases.stream().anyMatch(this::secret);
    SupplyRow row = tenant == null ? let(dwelling, last) : sitting(dwelling, tenant);
    return new SupplyRow(
        row.dwelling(),
        row.kind(),
        row.bedrooms(),
        row.available(),
        row.until(),
        last.id(),
        hidden);
  }

  private boolean secret(Lease lease) {
    return basis.household(lease.householdId()).filter(h -> h.secrecy().hidden()).isPresent();
  }

  private SupplyRow sitting(Dwelling dwelling, SittingTenant tenant) {
    return switch (choices.getOrDefault(tenant.household(), tenant.proposed())) {
      case RENEW -> unfree(dwelling, SupplyKind.LET);
      case MOVE, PLAN_DECIDES -> movedFrom(dwelling);
      case LEAVE ->
          basis.mayLeave(tenant)
              ? movedFrom(dwelling)
              : freed(
                  dwelling,
                  tenant.cause() == Cause.TENANT_NOTICE
                      ? SupplyKind.NOTICE_GIVEN
                      : SupplyKind.LEASE_ENDING,
                  tenant.leaseEnds());
    };
  }

  /// The home of a tenant who may move: nobody else's when it is lost, and when it comes back not
  /// before that.
  private SupplyRow movedFrom(Dwelling dwelling) {
    SupplyRow row = unfree(dwelling, SupplyKind.TENANT_MAY_MOVE);
    if (firstDay(dwelling) == null) {
      return unfree(dwelling, SupplyKind.UNAVAILABLE);
    }
    LocalDate back = back(dwelling);
    return back == null
        ? row
        : new SupplyRow(row.dwelling(), row.kind(), row.bedrooms(), back, row.until(), null, false);
  }

  /// A dwelling whose last lease is nobody's that may move in the plan: free when that lease ends.
  private SupplyRow let(Dwelling dwelling, Lease last) {
    LocalDate end = tenancies.endOf(last);
    boolean goes = last.notice() != null || tenancies.succeeded(last);
    LocalDate latest = goes ? time.horizon() : time.ends();
    if (end == null || end.isAfter(latest)) {
      return unfree(dwelling, SupplyKind.LET);
    }
    return freed(
        dwelling, last.notice() == null ? SupplyKind.LEASE_ENDING : SupplyKind.NOTICE_GIVEN, end);
  }

  private SupplyRow freed(Dwelling dwelling, SupplyKind kind, LocalDate lastDay) {
    LocalDate made = lastDay.plusDays(1L + assumptions.turnaroundDays());
    LocalDate first = firstDay(dwelling);
    return first == null
        ? unfree(dwelling, SupplyKind.UNAVAILABLE)
        : free(dwelling, kind, first.isAfter(made) ? first : made);
  }

  private SupplyRow vacant(Dwelling dwelling) {
    LocalDate first = firstDay(dwelling);
    Status status = status(dwelling).map(StatusChange::status).orElse(Status.READY);
    boolean planned = dwelling.holding().disposal() == Disposal.PLANNED;
    if (planned && dwelling.availableFrom() == null && status(dwelling).isEmpty()) {
      return unfree(dwelling, SupplyKind.NO_DATE);
    } else if (first == null) {
      return unfree(dwelling, SupplyKind.UNAVAILABLE);
    } else if (planned) {
      return free(dwelling, SupplyKind.PLANNED, first);
    }
    return switch (status) {
      case READY, UNAVAILABLE, DISCONTINUED -> free(dwelling, SupplyKind.VACANT, first);
      case RESERVED -> free(dwelling, SupplyKind.RESERVED, first);
      case MAINTENANCE -> free(dwelling, SupplyKind.MAINTENANCE, first);
      case NOTICE_GIVEN -> free(dwelling, SupplyKind.NOTICE_GIVEN, first);
      case LET -> unfree(dwelling, SupplyKind.LET);
    };
  }

  /// The first day the dwelling itself is fit to be let; null when that is never in the period.
  private @Nullable LocalDate firstDay(Dwelling dwelling) {
    LocalDate first = time.notBeforeStart(latest(dwelling.availableFrom(), heldFrom(dwelling)));
    StatusChange stated = status(dwelling).orElse(null);
    if (stated != null && !stated.status().plannable()) {
      LocalDate back = next(dwelling, Status::plannable);
      return back == null ? null : latest(first, back);
    } else if (stated != null && stated.status() == Status.MAINTENANCE) {
      LocalDate done = next(dwelling, s -> s != Status.MAINTENANCE);
      boolean said = done != null || first.isAfter(time.starts());
      return said ? latest(first, done) : first.plusDays(assumptions.turnaroundDays());
    } else if (stated != null && stated.status() == Status.NOTICE_GIVEN) {
      boolean said = first.isAfter(time.starts());
      return said ? first : first.plusDays(assumptions.turnaroundDays());
    }
    return first;
  }

  private Optional<StatusChange> status(Dwelling dwelling) {
    return dwelling.statusOn(time.starts());
  }

  private @Nullable LocalDate next(Dwelling dwelling, java.util.function.Predicate<Status> wanted) {
    return dwelling.statuses().stream()
        .filter(s -> s.from().isAfter(time.starts()) && !s.from().isAfter(time.horizon()))
        .filter(s -> wanted.test(s.status()))
        .map(StatusChange::from)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate heldFrom(Dwelling dwelling) {
    return dwelling.holding().leasedInFrom();
  }

  private static LocalDate latest(@Nullable LocalDate... days) {
    return Stream.of(days).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(LocalDate.MIN);
  }

  private SupplyRow free(Dwelling dwelling, SupplyKind kind, LocalDate ready) {
    LocalDate available = latest(ready, back(dwelling));
    LocalDate until = until(dwelling);
    boolean lost = until != null && until.isBefore(available.plusDays(SHORTEST_LEASE_DAYS));
    boolean late = available.isAfter(time.horizon());
    SupplyKind found = late ? SupplyKind.UNAVAILABLE : lost ? SupplyKind.LOST_TOO_SOON : kind;
    return new SupplyRow(
        dwelling.id(), found, dwelling.size().bedrooms(), available, until, null, false);
  }

  private SupplyRow unfree(Dwelling dwelling, SupplyKind kind) {
    return new SupplyRow(
        dwelling.id(), kind, dwelling.size().bedrooms(), null, until(dwelling), null, false);
  }

  /// The day the dwelling is in use again after it has been out of use; null when it is not, or
  /// does not come back in the period. Nobody moves in for the time before that.
  private @Nullable LocalDate back(Dwelling dwelling) {
    StatusChange lost =
        dwelling.statuses().stream()
            .filter(s -> !s.status().plannable() && !s.from().isAfter(time.horizon()))
            .reduce((_, later) -> later)
            .orElse(null);
    return lost == null
        ? null
        : dwelling.statuses().stream()
            .filter(s -> s.status().plannable() && s.from().isAfter(lost.from()))
            .map(StatusChange::from)
            .filter(day -> day.isAfter(time.starts()) && !day.isAfter(time.horizon()))
            .findFirst()
            .orElse(null);
  }

  /// The first day the municipality no longer has the dwelling.
  private @Nullable LocalDate until(Dwelling dwelling) {
    LocalDate leasedIn = dwelling.holding().leasedInUntil();
    LocalDate goes = back(dwelling) == null ? next(dwelling, s -> !s.plannable()) : null;
    return Stream.of(leasedIn == null ? null : leasedIn.plusDays(1), goes)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
