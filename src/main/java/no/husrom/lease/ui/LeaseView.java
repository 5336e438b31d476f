package no.husrom.lease.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.husrom.lease.Lease;
import org.jspecify.annotations.Nullable;

/// A lease with the names of what it ties together, on a day.
record LeaseView(Lease lease, Pick dwelling, Pick household, LocalDate day) {

  /// The dwelling's address; null when it is secret.
  @Nullable String address() {
    return household.hidden() ? null : dwelling.name();
  }

  /// Days until the lease ends, negative when it has; null when it does not end.
  @Nullable Long daysLeft() {
    LocalDate ends = lease.ends();
    return ends == null ? null : ChronoUnit.DAYS.between(day, ends);
  }

  Standing standing() {
    LocalDate ends = lease.ends();
    if (ends != null && ends.isBefore(day)) {
      return Standing.ENDED;
    }
    if (lease.starts().isAfter(day)) {
      return Standing.COMING;
    }
    return lease.notice() == null ? Standing.RUNNING : Standing.NOTICE;
  }
}
