package no.husrom.report.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.lease.Lease;
import no.husrom.report.EmptyCause;
import no.husrom.report.Row.OfStretch;
import no.husrom.report.Row.OfTurnover;
import org.jspecify.annotations.Nullable;

/// When dwellings have stood empty, and why.
final class Emptiness {
  private final Tenure tenure;

  Emptiness(Tenure tenure) {
    this.tenure = tenure;
  }

  /// Days without a lease, between two leases or after the last. `hidden` when one of the leases
  /// beside it is of a household with a secret address.
  record Gap(Dwelling dwelling, LocalDate from, LocalDate until, boolean hidden) {
    @Nullable String where() {
      return hidden ? null : dwelling.address().line();
    }

    boolean isEmpty() {
      return until.isBefore(from);
    }
  }

  /// A change of tenant: the gap it left may be empty.
  record Turnover(Gap gap, LocalDate starts) {
    OfTurnover row() {
      LocalDate ended = gap.from().minusDays(1);
      return new OfTurnover(gap.where(), ended, starts, Days.both(gap.from(), gap.until()));
    }
  }

  /// The changes of tenant whose new lease starts from `first` to `last`. A lease that follows one
  /// of the same household is no change.
  List<Turnover> turnovers(LocalDate first, LocalDate last) {
    List<Turnover> found = new ArrayList<>();
    for (Dwelling dwelling : tenure.registers().dwellings()) {
      List<Lease> leases = tenure.ofDwelling(dwelling.id());
      for (int i = 1; i < leases.size(); i++) {
        Lease before = leases.get(i - 1);
        Lease next = leases.get(i);
        LocalDate ended = tenure.endOf(before);
        boolean changes = !before.householdId().equals(next.householdId());
        if (changes
            && ended != null
            && !next.starts().isBefore(first)
            && !next.starts().isAfter(last)) {
          found.add(new Turnover(gap(dwelling, before, next, ended), next.starts()));
        }
      }
    }
    return found;
  }

  private Gap gap(Dwelling dwelling, Lease before, Lease next, LocalDate ended) {
    boolean hidden = tenure.isHidden(before) || tenure.isHidden(next);
    return new Gap(dwelling, ended.plusDays(1), next.starts().minusDays(1), hidden);
  }

  /// The days from `first` to `last` on which a dwelling had no lease, from the first day that
  /// anything is known of it.
  List<Gap> gaps(Dwelling dwelling, LocalDate first, LocalDate last) {
    List<Gap> found = new ArrayList<>();
    LocalDate free = knownFrom(dwelling);
    if (free == null) {
      return List.of();
    }
    LocalDate leasedIn = dwelling.holding().leasedInUntil();
    LocalDate end = leasedIn == null ? last : Days.earlier(last, leasedIn);
    @Nullable Lease before = null;
    for (Lease lease : tenure.ofDwelling(dwelling.id())) {
      add(found, dwelling, free, lease.starts().minusDays(1), before, lease, first, end);
      before = lease;
      LocalDate ended = tenure.endOf(lease);
      free = ended == null ? end.plusDays(1) : ended.plusDays(1);
    }
    add(found, dwelling, free, end, before, null, first, end);
    return found;
  }

  private void add(
      List<Gap> found,
      Dwelling dwelling,
      LocalDate free,
      LocalDate until,
      @Nullable Lease before,
      @Nullable Lease next,
      LocalDate first,
      LocalDate last) {
    boolean hidden =
        before != null && tenure.isHidden(before) || next != null && tenure.isHidden(next);
    Gap gap = new Gap(dwelling, Days.later(free, first), Days.earlier(until, last), hidden);
    if (!gap.isEmpty()) {
      found.add(gap);
    }
  }

  /// The first day anything is known of the dwelling; null when nothing is.
  @Nullable LocalDate knownFrom(Dwelling dwelling) {
    LocalDate lease =
        tenure.ofDwelling(dwelling.id()).stream().map(Lease::starts).findFirst().orElse(null);
    LocalDate status =
        dwelling.statuses().stream().map(StatusChange::from).findFirst().orElse(null);
    return Stream.of(lease, status, dwelling.holding().leasedInFrom(), dwelling.availableFrom())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /// A gap cut at each change of the dwelling's status. Days on which it was discontinued are left
  /// out: it was at nobody's disposal.
  static List<OfStretch> stretches(Gap gap) {
    List<OfStretch> found = new ArrayList<>();
    LocalDate from = gap.from();
    while (!from.isAfter(gap.until())) {
      LocalDate until = lastOfStatus(gap, from);
      Status status = Tenure.statusOn(from, gap.dwelling());
      if (status != Status.DISCONTINUED) {
        EmptyCause cause = cause(status);
        found.add(
            new OfStretch(gap.where(), from, until, cause, cause.unit(), Days.both(from, until)));
      }
      from = until.plusDays(1);
    }
    return found;
  }

  private static LocalDate lastOfStatus(Gap gap, LocalDate from) {
    return gap.dwelling().statuses().stream()
        .map(StatusChange::from)
        .filter(change -> change.isAfter(from) && !change.isAfter(gap.until()))
        .findFirst()
        .map(change -> change.minusDays(1))
        .orElse(gap.until());
  }

  private static EmptyCause cause(@Nullable Status status) {
    return switch (status) {
      case MAINTENANCE -> EmptyCause.WORKS;
      case READY -> EmptyCause.ALLOTMENT;
      case RESERVED -> EmptyCause.MOVING_IN;
      case UNAVAILABLE, DISCONTINUED -> EmptyCause.OUT_OF_USE;
      case LET, NOTICE_GIVEN -> EmptyCause.NOT_STATED;
      case null -> EmptyCause.NOT_STATED;
    };
  }
}
