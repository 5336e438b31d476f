package no.husrom.plan.basis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.StatusChange;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.need.HouseholdSize;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.plan.basis.SittingTenant.Cause;
import no.husrom.register.Registers;
import org.jspecify.annotations.Nullable;

/// Finds the sitting tenants who may have to move in the plan's year, and what to propose for each.
/// A tenant who has signed a later lease is settled already and is not among them.
final class SittingTenants {
  private static final int DAYS_TO_FIND_ANOTHER = 90;
  private static final int DAYS_BEFORE_FAMILY = 30;
  private static final int SHORTEST_RENEWAL_DAYS = 365;
  private final LocalDate day;
  private final PlanTime time;
  private final Registers registers;
  private final Tenancies tenancies;

  private SittingTenants(LocalDate day, PlanTime time, Registers registers, Tenancies tenancies) {
    this.day = day;
    this.time = time;
    this.registers = registers;
    this.tenancies = tenancies;
  }

  /// In order of the day the home is lost or too small, then by household.
  static List<SittingTenant> of(
      LocalDate day, PlanTime time, Registers registers, Tenancies tenancies) {
    SittingTenants search = new SittingTenants(day, time, registers, tenancies);
    List<SittingTenant> found = new ArrayList<>();
    for (Household household : registers.households()) {
      if (!household.state().gone()) {
        search.tenant(household).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparing(SittingTenant::deadline).thenComparing(SittingTenant::household));
    return found;
  }

  private Optional<SittingTenant> tenant(Household household) {
    Lease lease = tenancies.homeOf(household.id(), day).orElse(null);
    Dwelling dwelling = lease == null ? null : registers.dwelling(lease.dwellingId()).orElse(null);
    if (lease == null || dwelling == null || tenancies.succeeded(lease)) {
      return Optional.empty();
    }
    HouseholdSize size = HouseholdSize.on(time.ends(), household, registers.office().norm());
    Loss loss = firstLoss(lease, dwelling);
    if (loss != null && !loss.last().isAfter(time.ends())) {
      return Optional.of(losing(household, lease, dwelling, size, loss));
    }
    return wanting(household, lease, dwelling, size);
  }

  /// A home lost after its last day.
  private record Loss(LocalDate last, Cause cause) {}

  private @Nullable Loss firstLoss(Lease lease, Dwelling dwelling) {
    LocalDate end = tenancies.endOf(lease);
    LocalDate leasedIn = dwelling.holding().leasedInUntil();
    LocalDate goes =
        dwelling.statuses().stream()
            .filter(s -> !s.status().plannable() && s.from().isAfter(lease.starts()))
            .map(StatusChange::from)
            .findFirst()
            .map(first -> first.minusDays(1))
            .orElse(null);
    return java.util.stream.Stream.of(
            end == null ? null : new Loss(end, causeOf(lease)),
            leasedIn == null ? null : new Loss(leasedIn, Cause.LEASED_IN_ENDS),
            goes == null ? null : new Loss(goes, Cause.DWELLING_GOES))
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Loss::last))
        .orElse(null);
  }

  private static Cause causeOf(Lease lease) {
    Notice notice = lease.notice();
    if (notice == null) {
      return Cause.LEASE_ENDS;
    }
    return switch (notice.by()) {
      case TENANT -> Cause.TENANT_NOTICE;
      case LANDLORD -> Cause.LANDLORD_NOTICE;
    };
  }

  private SittingTenant losing(
      Household household, Lease lease, Dwelling dwelling, HouseholdSize size, Loss loss) {
    TenantChoice proposed =
        switch (loss.cause()) {
          case TENANT_NOTICE -> TenantChoice.LEAVE;
          case LANDLORD_NOTICE, LEASED_IN_ENDS, DWELLING_GOES -> TenantChoice.MOVE;
          case LEASE_ENDS, FAMILY_COMES, ASKS_TO_MOVE, COULD_LEAVE ->
              lease.mayRenew() && lastsOn(dwelling, loss.last())
                  ? byFit(dwelling, size, TenantChoice.RENEW)
                  : TenantChoice.MOVE;
        };
    LocalDate ready = time.notBeforeStart(loss.last().minusDays(DAYS_TO_FIND_ANOTHER));
    LocalDate deadline = time.notBeforeStart(loss.last());
    return new SittingTenant(
        household.id(),
        lease.id(),
        dwelling.id(),
        loss.cause(),
        loss.last(),
        ready,
        deadline,
        size,
        household.secrecy().hidden(),
        open(household, proposed));
  }

  /// A renewal that a known way out could take the place of is the plan's to decide.
  private static TenantChoice open(Household household, TenantChoice proposed) {
    return proposed == TenantChoice.RENEW && household.stay().mayLeave()
        ? TenantChoice.PLAN_DECIDES
        : proposed;
  }

  private static boolean lastsOn(Dwelling dwelling, LocalDate lastDay) {
    LocalDate leasedIn = dwelling.holding().leasedInUntil();
    return leasedIn == null || !leasedIn.isBefore(lastDay.plusDays(SHORTEST_RENEWAL_DAYS));
  }

  private TenantChoice byFit(Dwelling dwelling, HouseholdSize size, TenantChoice whenItFits) {
    int missing = size.bedrooms() - dwelling.size().bedrooms();
    if (tooSmall(dwelling, size)) {
      return TenantChoice.MOVE;
    }
    return missing > 0 || missing < -1 ? TenantChoice.PLAN_DECIDES : whenItFits;
  }

  private boolean tooSmall(Dwelling dwelling, HouseholdSize size) {
    int bedrooms = dwelling.size().bedrooms();
    int most = registers.office().norm().mostPerBedroom() * Math.max(1, bedrooms);
    return size.bedrooms() - bedrooms > registers.office().bedroomsBelow() || size.persons() > most;
  }

  /// A tenant who keeps the home, but waits for another or has family coming.
  private Optional<SittingTenant> wanting(
      Household household, Lease lease, Dwelling dwelling, HouseholdSize size) {
    LocalDate family = familyComes(household);
    LocalDate stays = Objects.requireNonNullElse(tenancies.endOf(lease), time.horizon());
    boolean small = size.bedrooms() > dwelling.size().bedrooms() || tooSmall(dwelling, size);
    boolean asks = household.state().waiting();
    if (!asks && (family == null || !small)) {
      return couldLeave(household, lease, dwelling, size, stays);
    }
    LocalDate wished = household.readyFrom();
    LocalDate ready =
        asks || family == null
            ? time.notBeforeStart(wished == null ? time.starts() : wished)
            : time.notBeforeStart(family.minusDays(DAYS_BEFORE_FAMILY));
    LocalDate stated = asks ? household.deadline() : family;
    LocalDate deadline = stated == null ? time.ends() : stated;
    return Optional.of(
        new SittingTenant(
            household.id(),
            lease.id(),
            dwelling.id(),
            asks ? Cause.ASKS_TO_MOVE : Cause.FAMILY_COMES,
            stays,
            ready,
            deadline.isBefore(ready) ? ready : deadline,
            size,
            household.secrecy().hidden(),
            asks ? TenantChoice.MOVE : open(household, byFit(dwelling, size, TenantChoice.RENEW))));
  }

  /// A tenant whose home is as it should be, and who has a way out of it within the year.
  private Optional<SittingTenant> couldLeave(
      Household household, Lease lease, Dwelling dwelling, HouseholdSize size, LocalDate stays) {
    LocalDate from = household.stay().leavesFrom();
    if (!household.stay().mayLeave() || from == null || from.isAfter(time.ends())) {
      return Optional.empty();
    }
    return Optional.of(
        new SittingTenant(
            household.id(),
            lease.id(),
            dwelling.id(),
            Cause.COULD_LEAVE,
            stays,
            time.notBeforeStart(from),
            time.ends(),
            size,
            household.secrecy().hidden(),
            TenantChoice.PLAN_DECIDES));
  }

  private @Nullable LocalDate familyComes(Household household) {
    return household.members().stream()
        .map(Member::expectedOn)
        .filter(Objects::nonNull)
        .filter(comes -> comes.isAfter(day) && !comes.isAfter(time.ends()))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
