package no.husrom.plan.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One dwelling in the year. `available` is the first day somebody new can move in, works done;
/// null when none is known; `until` the first day the municipality no longer has it; `lease` the
/// one that holds it now. A row that is `hidden` is the home of somebody with a secret address.
public record SupplyRow(
    String dwelling,
    SupplyKind kind,
    int bedrooms,
    @Nullable LocalDate available,
    @Nullable LocalDate until,
    @Nullable String lease,
    boolean hidden) {

  /// The kind as it may be shown: the home of somebody with a secret address is not available, and
  /// nothing more is said.
  public SupplyKind shown() {
    return hidden ? SupplyKind.UNAVAILABLE : kind;
  }

  /// The same dwelling, for a reason given to nobody new.
  SupplyRow kept(SupplyKind why) {
    return new SupplyRow(dwelling, why, bedrooms, null, until, lease, hidden);
  }

  /// The same dwelling, of this kind and free from this day.
  SupplyRow of(SupplyKind other, @Nullable LocalDate from) {
    return new SupplyRow(dwelling, other, bedrooms, from, until, lease, hidden);
  }
}
