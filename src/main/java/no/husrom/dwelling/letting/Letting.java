package no.husrom.dwelling.letting;

import org.jspecify.annotations.Nullable;

/// How many may share the dwelling, one household a room, once it is made into rooms; and the days
/// of work after a tenant beyond the office's ordinary turnaround (omløpstid). Null is none.
public record Letting(@Nullable Integer sharedPlaces, @Nullable Integer turnaroundExtra) {

  public static final Letting ORDINARY = new Letting(null, null);

  public Letting {
    if ((sharedPlaces != null && sharedPlaces < 2)
        || (turnaroundExtra != null && turnaroundExtra < 0)) {
      throw new IllegalArgumentException("Two share at least, and days are not negative");
    }
  }
}
