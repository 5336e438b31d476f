package no.husrom.plan.need;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import no.husrom.plan.basis.PlanTime;

/// How the places nobody is assigned to are thought to come over the months: twelve weights,
/// January first.
public record MonthSpread(List<Integer> weights) {
  public static final MonthSpread EVEN = new MonthSpread(Collections.nCopies(12, 1));

  public MonthSpread {
    weights = List.copyOf(weights);
    if (weights.size() != 12 || weights.stream().anyMatch(w -> w < 0)) {
      throw new IllegalArgumentException("Twelve weights, none negative: " + weights);
    }
  }

  /// In the first month of each quarter: settlement by quarters, as agreed with IMDi.
  public static MonthSpread quarterly() {
    return new MonthSpread(List.of(1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0));
  }

  /// The first day of the month each household comes in, in turn, so that persons are spread as the
  /// weights say over the months that are left of the year. Where those have no weight, they are
  /// taken as even.
  List<LocalDate> days(List<HouseholdType> households, PlanTime time) {
    int first = time.starts().getMonthValue();
    boolean none = weights.subList(first - 1, 12).stream().allMatch(w -> w == 0);
    int[] weight = new int[13];
    int all = 0;
    for (int month = first; month <= 12; month++) {
      weight[month] = none ? 1 : weights.get(month - 1);
      all += weight[month];
    }
    int[] come = new int[13];
    int total = 0;
    List<LocalDate> days = new java.util.ArrayList<>();
    for (HouseholdType household : households) {
      total += household.persons();
      int best = -1;
      for (int month = first; month <= 12; month++) {
        boolean open = weight[month] > 0;
        if (open
            && (best < 0
                || weight[month] * total - all * come[month]
                    > weight[best] * total - all * come[best])) {
          best = month;
        }
      }
      come[best] += household.persons();
      days.add(time.notBeforeStart(LocalDate.of(time.year(), Month.of(best), 1)));
    }
    return days;
  }
}
