package no.husrom.plan.basis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.husrom.plan.solve.Period;

/// The time a plan covers: from `starts`, which is the first of January or, when the year has
/// begun, today, to the end of the year. Three more months are looked ahead to, so that December is
/// not the end of the world.
public record PlanTime(int year, LocalDate starts) {
  private static final int LOOK_AHEAD_DAYS = 90;
  private static final int BUCKET_DAYS = 30;

  public static PlanTime of(int year, LocalDate today) {
    return new PlanTime(year, today.getYear() == year ? today : LocalDate.of(year, 1, 1));
  }

  /// The last day of the year.
  public LocalDate ends() {
    return LocalDate.of(year, 12, 31);
  }

  /// The last day on which a placement can start.
  public LocalDate horizon() {
    return ends().plusDays(LOOK_AHEAD_DAYS);
  }

  /// The later of `day` and the plan's start.
  public LocalDate notBeforeStart(LocalDate day) {
    return day.isBefore(starts) ? starts : day;
  }

  public Period period() {
    int days = (int) ChronoUnit.DAYS.between(starts, ends()) + 1;
    return new Period(starts, days, LOOK_AHEAD_DAYS, BUCKET_DAYS);
  }
}
