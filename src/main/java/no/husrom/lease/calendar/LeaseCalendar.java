package no.husrom.lease.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.husrom.lease.Lease;
import no.husrom.lease.law.LeaseFacts;
import no.husrom.lease.law.LeaseLaw;
import no.husrom.rule.tenancy.ComingDate;
import org.jspecify.annotations.Nullable;

/// The dates of all leases from a day on, the first one first, and how many leases of the wave end
/// in each month.
///
/// @param wave leases that began in 2022 or 2023 and that nothing has taken over, by end month:
///   from this month to the last of them within two years
/// @param overdue those of the wave whose end is over
public record LeaseCalendar(
    LocalDate day, List<Row> rows, SortedMap<YearMonth, Integer> wave, int overdue) {
  private static final int MONTHS_AHEAD = 24;
  private static final int WAVE_FROM = 2022;
  private static final int WAVE_UNTIL = 2023;

  /// A date of a lease. `who` is the household's label; `where` is null when the address is secret.
  public record Row(
      String lease, String who, @Nullable String where, DateKind kind, ComingDate date) {}

  public LeaseCalendar {
    rows = List.copyOf(rows);
  }

  /// @param who the household's label, by lease
  /// @param where the dwelling's address by lease; null when it is secret
  static LeaseCalendar of(
      LeaseLaw law,
      LocalDate day,
      Function<Lease, String> who,
      Function<Lease, @Nullable String> where) {
    LeaseFacts facts = law.facts();
    LocalDate last = day.plusMonths(MONTHS_AHEAD);
    List<Row> rows = new ArrayList<>();
    for (Lease lease : law.leases()) {
      for (ComingDate date : law.law().datesFrom(facts.of(lease), day)) {
        if (!date.day().isAfter(last)) {
          DateKind.of(date)
              .ifPresent(
                  kind ->
                      rows.add(
                          new Row(lease.id(), who.apply(lease), where.apply(lease), kind, date)));
        }
      }
    }
    rows.sort(Comparator.comparing((Row row) -> row.date().day()).thenComparing(Row::lease));
    List<LocalDate> ends = wave(law.leases(), facts);
    return new LeaseCalendar(
        day,
        rows,
        byMonth(ends, day),
        (int) ends.stream().filter(end -> end.isBefore(day)).count());
  }

  private static List<LocalDate> wave(List<Lease> leases, LeaseFacts facts) {
    List<LocalDate> ends = new ArrayList<>();
    for (Lease lease : leases) {
      int year = lease.starts().getYear();
      LocalDate end = lease.ends();
      if (end != null && year >= WAVE_FROM && year <= WAVE_UNTIL && !facts.replaced(lease)) {
        ends.add(end);
      }
    }
    return ends;
  }

  private static SortedMap<YearMonth, Integer> byMonth(List<LocalDate> ends, LocalDate day) {
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    ends.stream()
        .filter(end -> !end.isBefore(day) && !end.isAfter(day.plusMonths(MONTHS_AHEAD)))
        .forEach(end -> months.merge(YearMonth.from(end), 1, Integer::sum));
    if (!months.isEmpty()) {
      YearMonth end = months.lastKey();
      for (YearMonth month = YearMonth.from(day);
          month.isBefore(end);
          month = month.plusMonths(1)) {
        months.putIfAbsent(month, 0);
      }
    }
    return months;
  }
}
