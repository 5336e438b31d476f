package no.husrom.lease.ui;

import java.time.LocalDate;
import no.husrom.dwelling.Holding;
import org.jspecify.annotations.Nullable;

/// A dwelling or a household to choose: its id and what the user calls it. `holding` is how a
/// dwelling is held, null for a household; `hidden` says that the household's address is secret.
record Pick(String id, String name, @Nullable Holding holding, boolean hidden) {

  /// When a leased-in dwelling goes back to its owner.
  @Nullable LocalDate ends() {
    return holding == null ? null : holding.leasedInUntil();
  }
}
