package no.husrom.dwelling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the dwelling is held. A leased-in dwelling has the owner's lease with its own dates and
/// price in kroner a month: the first link of the tenancy chain. No sublease may outlast it.
public record Holding(
    Disposal disposal,
    @Nullable String owner,
    @Nullable LocalDate leasedInFrom,
    @Nullable LocalDate leasedInUntil,
    @Nullable Integer leasedInPrice) {

  public Holding {
    if (leasedInFrom != null && leasedInUntil != null && !leasedInUntil.isAfter(leasedInFrom)) {
      throw new IllegalArgumentException("A leased-in dwelling ends after it starts");
    }
  }

  public static Holding of(Disposal disposal) {
    return new Holding(disposal, null, null, null, null);
  }
}
