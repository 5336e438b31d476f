package no.husrom.plan.basis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.register.Registers;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.tenancy.NoticePeriod;
import org.jspecify.annotations.Nullable;

/// The leases of each dwelling and household in order of start, and when each really ends.
public final class Tenancies {
  private final Map<String, List<Lease>> ofDwelling = new HashMap<>();
  private final Map<String, List<Lease>> ofHousehold = new HashMap<>();

  private final NoticePeriod notices;

  /// @param rates those that say how long a notice runs
  public Tenancies(Registers registers, RateBook rates) {
    notices = new NoticePeriod(rates);
    registers.leases().stream()
        .sorted(Comparator.comparing(Lease::starts).thenComparing(Lease::id))
        .forEach(
            lease -> {
              ofDwelling.computeIfAbsent(lease.dwellingId(), _ -> new ArrayList<>()).add(lease);
              ofHousehold.computeIfAbsent(lease.householdId(), _ -> new ArrayList<>()).add(lease);
            });
  }

  /// The last day of a lease, null when it has none. An open-ended lease under notice ends when the
  /// notice runs out (husleieloven § 9-6).
  public @Nullable LocalDate endOf(Lease lease) {
    LocalDate stated = lease.ends();
    Notice notice = lease.notice();
    if (stated != null || notice == null) {
      return stated;
    }
    return notices.lastDay(notice.givenOn(), lease.particulars().roomWithAccess()).orElse(null);
  }

  /// Whether the lease has ended before `day`.
  public boolean overBefore(LocalDate day, Lease lease) {
    LocalDate end = endOf(lease);
    return end != null && end.isBefore(day);
  }

  /// The dwelling's leases that are not over before `day`, first start first.
  public List<Lease> ofDwelling(String dwelling, LocalDate day) {
    return ofDwelling.getOrDefault(dwelling, List.of()).stream()
        .filter(lease -> !overBefore(day, lease))
        .toList();
  }

  /// The household's leases that are not over before `day`, first start first.
  public List<Lease> ofHousehold(String household, LocalDate day) {
    return ofHousehold.getOrDefault(household, List.of()).stream()
        .filter(lease -> !overBefore(day, lease))
        .toList();
  }

  /// The lease the household lives on, on `day`.
  public Optional<Lease> homeOf(String household, LocalDate day) {
    return ofHousehold(household, day).stream()
        .filter(lease -> !lease.starts().isAfter(day))
        .reduce((_, later) -> later);
  }

  /// Whether the household has a later lease than this one, signed already.
  public boolean succeeded(Lease lease) {
    return ofHousehold.getOrDefault(lease.householdId(), List.of()).stream()
        .anyMatch(other -> other.starts().isAfter(lease.starts()));
  }
}
