package no.husrom.plan.solve.planner;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import org.jspecify.annotations.Nullable;

/// When a household may start in a home, from what the problem's schema says of start days.
final class StartDays {
  private final Problem problem;
  private final Period period;

  StartDays(Problem problem) {
    this.problem = problem;
    period = problem.period();
  }

  int ready(HouseholdNeed need) {
    return Math.max(0, period.dayOf(need.ready()));
  }

  Set<LocalDate> starts(HouseholdNeed need, int earliest, int offset) {
    Set<LocalDate> days = new TreeSet<>();
    HouseholdNeed.Pin pin = need.pin();
    if (pin != null && pin.from() != null) {
      if (period.dayOf(pin.from()) >= earliest) {
        days.add(pin.from());
      }
    } else if (earliest < period.horizon()) {
      days.add(period.dateOf(earliest));
      for (int day = offset; day < period.horizon(); day += period.bucketDays()) {
        if (day > earliest) {
          days.add(period.dateOf(day));
        }
      }
    }
    return days;
  }

  @Nullable HouseholdNeed tenant(DwellingOffer home) {
    return problem.households().stream()
        .filter(h -> h.home() != null && h.home().dwelling().equals(home.id()))
        .findFirst()
        .orElse(null);
  }

  int turnaround(DwellingOffer home) {
    return problem.norms().turnaroundDays() + home.turnaroundExtraDays();
  }

  boolean severalDays(HouseholdNeed tenant) {
    long exits = tenant.exits().stream().map(HouseholdNeed.Exit::day).distinct().count();
    return mayMove(tenant) || exits != 1;
  }

  private static boolean mayMove(HouseholdNeed tenant) {
    HouseholdNeed.Home home = tenant.home();
    return home != null && home.mayMove();
  }

  int offset(DwellingOffer home) {
    HouseholdNeed tenant = tenant(home);
    return tenant != null && severalDays(tenant) ? turnaround(home) % period.bucketDays() : 0;
  }

  int up(int day) {
    return Math.ceilDiv(day, period.bucketDays()) * period.bucketDays();
  }

  int earliest(HouseholdNeed need, DwellingOffer home) {
    HouseholdNeed tenant = tenant(home);
    int free = home.available() == null ? 0 : Math.max(0, period.dayOf(home.available()));
    if (tenant == null) {
      return home.available() == null ? period.horizon() : Math.max(free, ready(need));
    }
    int leaves = mayMove(tenant) ? ready(tenant) : period.horizon();
    for (HouseholdNeed.Exit exit : tenant.exits()) {
      leaves = Math.min(leaves, period.dayOf(exit.day()));
    }
    int released = (severalDays(tenant) ? up(leaves) : leaves) + turnaround(home);
    return Math.max(Math.max(free, ready(need)), released);
  }
}
