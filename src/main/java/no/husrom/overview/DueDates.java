package no.husrom.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.lease.law.LeaseFacts;
import no.husrom.lease.law.LeaseLawStore;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.Tenancies;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateTable;
import no.husrom.rule.tenancy.ComingDate;
import no.husrom.rule.tenancy.TenancyLaw;
import org.jspecify.annotations.Nullable;

/// Finds what has a day within the next months, and what is overdue. Of the talks before a lease
/// ends only the next one; those in the adopted plan's time are its tasks and not told twice.
final class DueDates {
  private static final int MONTHS_AHEAD = 3;
  private static final String HOUSING_OFFICE = "BU";
  private static final String FINANCE = "OK";

  private final Basis basis;
  private final Directory directory;
  private final Actions actions;
  private final RateBook rates;
  private final TenancyLaw law;
  private final LeaseFacts facts;
  private final Tenancies tenancies;
  private final LocalDate today;
  private final LocalDate last;
  private final List<Due> found = new ArrayList<>();

  DueDates(Basis basis, Directory directory, Actions actions, RateBook rates) {
    this.basis = basis;
    this.directory = directory;
    this.actions = actions;
    this.rates = rates;
    this.law = new TenancyLaw(rates);
    this.facts =
        new LeaseFacts(
            law, basis.registers().leases(), LeaseLawStore.gone(basis.registers().households()));
    this.tenancies = basis.tenancies();
    this.today = basis.day();
    this.last = today.plusMonths(MONTHS_AHEAD);
  }

  /// The first day first.
  List<Due> all() {
    for (Actions.Row row : actions.rows()) {
      PlanTask task = row.task();
      add(new Due(task.due(), new Due.Task(task.what()), task.unit(), row.about(), row.where()));
    }
    basis.registers().leases().stream().filter(l -> !tenancies.succeeded(l)).forEach(this::lease);
    basis.registers().dwellings().forEach(this::leasedIn);
    basis.registers().households().forEach(this::waiting);
    for (RateTable table : RateTable.values()) {
      table
          .dueOn(today, rates)
          .ifPresent(day -> add(new Due(day, new Due.RatesDue(table), FINANCE, null, null)));
    }
    found.sort(Comparator.comparing(Due::day));
    return found;
  }

  private void lease(Lease lease) {
    LocalDate end = tenancies.endOf(lease);
    if (end == null) {
      return;
    }
    if (!end.isBefore(today)) {
      add(due(end, new Due.LeaseEnds(), lease));
      if (lease.notice() == null) {
        talk(end, lease);
      }
    } else if (!reLet(lease)) {
      law.dates(facts.of(lease)).stream()
          .filter(date -> date instanceof ComingDate.BecomesOpenEnded)
          .filter(date -> !date.day().isBefore(today))
          .forEach(date -> add(due(date.day(), new Due.BecomesOpenEnded(), lease)));
    }
  }

  private void talk(LocalDate end, Lease lease) {
    for (int months : TenancyLaw.LADDER) {
      LocalDate day = end.minusMonths(months);
      if (!day.isBefore(today)) {
        if (!inPlan(day)) {
          add(due(day, new Due.Talk(months), lease));
        }
        return;
      }
    }
  }

  private boolean inPlan(LocalDate day) {
    Plan plan = basis.adopted();
    return plan != null && !day.isBefore(plan.starts()) && day.getYear() == plan.year();
  }

  private boolean reLet(Lease lease) {
    return tenancies.ofDwelling(lease.dwellingId(), today).stream()
        .anyMatch(other -> !other.starts().isAfter(today));
  }

  private void leasedIn(Dwelling dwelling) {
    LocalDate end = dwelling.holding().leasedInUntil();
    if (end != null && !end.isBefore(today)) {
      add(new Due(end, new Due.LeasedInEnds(), HOUSING_OFFICE, null, dwelling.address().line()));
    }
  }

  private void waiting(Household household) {
    LocalDate deadline = household.deadline();
    if (deadline != null && household.state().waiting()) {
      add(new Due(deadline, new Due.HomeNeeded(), HOUSING_OFFICE, household.label(), null));
    }
  }

  private Due due(LocalDate day, Due.Cause cause, Lease lease) {
    @Nullable String where = directory.where(lease.householdId(), lease.dwellingId());
    return new Due(day, cause, HOUSING_OFFICE, directory.who(lease.householdId()), where);
  }

  private void add(Due due) {
    if (!due.day().isAfter(last)) {
      found.add(due);
    }
  }
}
