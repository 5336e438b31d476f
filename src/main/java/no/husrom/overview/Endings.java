package no.husrom.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.husrom.lease.Lease;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.Tenancies;
import org.jspecify.annotations.Nullable;

/// Leases that run out in this month or the eleven after it, the first to end first. A lease whose
/// tenant has signed a later one is settled and not among them.
public record Endings(YearMonth first, List<Row> rows) {
  private static final int MONTHS = 12;

  /// A lease and its last day; `where` is null when the address is secret.
  public record Row(
      String lease,
      String who,
      @Nullable String where,
      LocalDate ends,
      boolean noticeGiven,
      boolean mayRenew) {}

  public Endings {
    rows = List.copyOf(rows);
  }

  static Endings of(Basis basis, Directory directory) {
    YearMonth first = YearMonth.from(basis.day());
    Tenancies tenancies = basis.tenancies();
    return new Endings(
        first,
        basis.registers().leases().stream()
            .filter(
                lease ->
                    within(basis.day(), first, tenancies.endOf(lease))
                        && !tenancies.succeeded(lease))
            .map(lease -> row(directory, lease, tenancies.endOf(lease)))
            .sorted(Comparator.comparing(Row::ends).thenComparing(Row::lease))
            .toList());
  }

  private static boolean within(LocalDate day, YearMonth first, @Nullable LocalDate end) {
    return end != null
        && !end.isBefore(day)
        && YearMonth.from(end).isBefore(first.plusMonths(MONTHS));
  }

  private static Row row(Directory directory, Lease lease, @Nullable LocalDate end) {
    return new Row(
        lease.id(),
        directory.who(lease.householdId()),
        directory.where(lease.householdId(), lease.dwellingId()),
        end == null ? lease.starts() : end,
        lease.notice() != null,
        lease.mayRenew());
  }

  /// How many in each of the twelve months, those with none included.
  public SortedMap<YearMonth, Integer> byMonth() {
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    for (int i = 0; i < MONTHS; i++) {
      months.put(first.plusMonths(i), 0);
    }
    rows.forEach(row -> months.merge(YearMonth.from(row.ends()), 1, Integer::sum));
    return months;
  }
}
