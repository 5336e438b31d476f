package no.husrom.plan.make;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.husrom.household.Category;
import no.husrom.lease.Lease;
import no.husrom.measure.Measure;
import no.husrom.plan.EndingLease;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.PlanTask.What;
import no.husrom.plan.Unplaced;
import no.husrom.plan.UsedMeasure;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.PlanTime;
import no.husrom.plan.basis.Tenancies;
import no.husrom.rule.tenancy.TenancyLaw;
import org.jspecify.annotations.Nullable;

/// What has to be done for a plan to come true, and by which unit. Units have the codes of the
/// checklists: FL refugee service, BU housing office, EI property service, HB housing allowance,
/// NAV. A task never falls on a Saturday or Sunday: it is due the Friday before.
final class Tasks {
  private static final int ALLOWANCE_DAY = 25;

  /// Half of those with a start loan have bought within four months of the approval.
  private static final int DAYS_TO_LEAVE = 120;

  private final Basis basis;
  private final PlanTime time;
  private final Tenancies tenancies;
  private final List<PlanTask> tasks = new ArrayList<>();

  Tasks(Basis basis) {
    this.basis = basis;
    this.time = basis.time();
    this.tenancies = basis.tenancies();
  }

  List<PlanTask> of(Plan plan) {
    plan.placements().forEach(this::moveIn);
    plan.measures().forEach(this::start);
    plan.endingLeases().forEach(this::end);
    plan.unplaced().forEach(this::find);
    talks();
    return tasks.stream()
        .sorted(
            Comparator.comparing(PlanTask::due)
                .thenComparing(PlanTask::what)
                .thenComparing(t -> Objects.requireNonNullElse(t.household(), ""))
                .thenComparing(t -> Objects.requireNonNullElse(t.dwelling(), "")))
        .toList();
  }

  private void moveIn(Placement placement) {
    if (!placement.movesIn()) {
      return;
    }
    String household = placement.who().id();
    String dwelling = placement.home() instanceof Placement.InDwelling in ? in.dwelling() : null;
    LocalDate from = placement.from();
    if (dwelling != null) {
      add(What.RESERVE_DWELLING, "BU", from.minusDays(42), household, dwelling);
      add(What.MAKE_READY, "EI", from.minusDays(3), household, dwelling);
    }
    if (!placement.who().named()) {
      return;
    }
    boolean settles =
        placement.who().category() == Category.REFUGEE
            && tenancies.homeOf(household, basis.day()).isEmpty();
    add(What.DRAFT_LEASE, "BU", from.minusDays(21), household, dwelling);
    add(What.DEPOSIT_OR_GUARANTEE, "NAV", from.minusDays(14), household, dwelling);
    if (settles) {
      add(What.FURNISH, "FL", from.minusDays(2), household, dwelling);
    }
    add(What.SIGN_LEASE, "BU", from.minusDays(1), household, dwelling);
    add(What.HAND_OVER, "EI", from, household, dwelling);
    if (settles) {
      add(What.REGISTER_SETTLEMENT, "FL", from, household, dwelling);
    }
    add(What.REPORT_MOVE, "FL", from.plusDays(8), household, dwelling);
    LocalDate month = from.getDayOfMonth() <= ALLOWANCE_DAY ? from : from.plusMonths(1);
    add(
        What.APPLY_HOUSING_ALLOWANCE,
        "HB",
        month.withDayOfMonth(ALLOWANCE_DAY),
        household,
        dwelling);
  }

  private void start(UsedMeasure used) {
    int lead =
        basis.measures().stream()
            .filter(m -> m.id().equals(used.measure()))
            .mapToInt(Measure::leadDays)
            .findFirst()
            .orElse(0);
    String unit = used.unit().isBlank() ? "BU" : used.unit();
    LocalDate due = workday(used.from().minusDays(lead));
    tasks.add(new PlanTask(What.START_MEASURE, unit, due, null, null, used.measure()));
  }

  private void end(EndingLease lease) {
    String household = lease.who().id();
    String dwelling = lease.dwelling();
    switch (lease.outcome()) {
      case RENEWS -> add(What.RENEW_LEASE, "BU", lease.ends().minusDays(30), household, dwelling);
      case MOVES -> add(What.INSPECT_AT_MOVE_OUT, "EI", lease.ends(), household, dwelling);
      case LEAVES -> {
        if (basis.household(household).filter(h -> h.stay().mayLeave()).isPresent()) {
          add(What.HELP_OUT, "HB", lease.ends().minusDays(DAYS_TO_LEAVE), household, dwelling);
        }
        add(What.INSPECT_AT_MOVE_OUT, "EI", lease.ends(), household, dwelling);
        add(What.CHECK_MOVED_OUT, "BU", lease.ends().plusMonths(3), household, dwelling);
      }
      case UNSOLVED ->
          add(What.CHECK_MOVED_OUT, "BU", lease.ends().plusMonths(3), household, dwelling);
    }
  }

  private void find(Unplaced unplaced) {
    LocalDate deadline = unplaced.deadline();
    add(What.FIND_HOME, "BU", deadline == null ? time.ends() : deadline, unplaced.who().id(), null);
  }

  /// Throughput talks that fall in the plan's time, for leases that end in it or the year after.
  private void talks() {
    for (Lease lease : basis.registers().leases()) {
      LocalDate end = tenancies.endOf(lease);
      if (end == null || lease.notice() != null) {
        continue;
      }
      for (int months : TenancyLaw.LADDER) {
        LocalDate day = end.minusMonths(months);
        if (!day.isBefore(time.starts()) && !day.isAfter(time.ends())) {
          add(What.THROUGHPUT_TALK, "BU", day, lease.householdId(), lease.dwellingId());
        }
      }
    }
  }

  private void add(
      What what,
      String unit,
      LocalDate due,
      @Nullable String household,
      @Nullable String dwelling) {
    tasks.add(new PlanTask(what, unit, workday(due), household, dwelling, null));
  }

  /// The day itself or the Friday before, but never before the day the plan is made.
  private LocalDate workday(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    LocalDate due = weekend ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    return due.isBefore(basis.day()) ? basis.day() : due;
  }
}
