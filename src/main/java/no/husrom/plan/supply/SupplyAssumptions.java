package no.husrom.plan.supply;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the coordinator assumes of the supply: days of turnaround (omløpstid) from one household's
/// moving out to the next one's moving in, and dwellings left out of the plan.
public record SupplyAssumptions(int turnaroundDays, SortedSet<String> excluded) {

  public SupplyAssumptions {
    if (turnaroundDays < 0) {
      throw new IllegalArgumentException("Days are not negative: " + turnaroundDays);
    }
    excluded = Collections.unmodifiableSortedSet(new TreeSet<>(excluded));
  }

  public SupplyAssumptions withTurnaround(int days) {
    return new SupplyAssumptions(days, excluded);
  }

  public SupplyAssumptions withExcluded(Set<String> dwellings) {
    return new SupplyAssumptions(turnaroundDays, new TreeSet<>(dwellings));
  }
}
