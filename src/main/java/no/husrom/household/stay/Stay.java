package no.husrom.household.stay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// For how many `days` a household needs a home, null for good; and its way out of the
/// municipality's dwelling: to what, the first day it could leave, and what that costs the
/// municipality, kroner once.
public record Stay(
    @Nullable Integer days,
    @Nullable WayOut wayOut,
    @Nullable LocalDate leavesFrom,
    @Nullable Integer leavingCost) {

  public static final Stay UNKNOWN = new Stay(null, null, null, null);

  public Stay {
    if ((days != null && days < 1) || (leavingCost != null && leavingCost < 0)) {
      throw new IllegalArgumentException("Days are at least one, and a cost is not negative");
    }
  }

  /// Whether the way out is known well enough to be planned with.
  public boolean mayLeave() {
    return leavesFrom != null && leavingCost != null;
  }

  /// The same stay with this way out.
  public Stay leaving(@Nullable WayOut to, @Nullable LocalDate from, @Nullable Integer cost) {
    return new Stay(days, to, from, cost);
  }
}
