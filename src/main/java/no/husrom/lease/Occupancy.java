package no.husrom.lease;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A dwelling held from `starts` to and including `ends`; without `ends`, until further notice.
public record Occupancy(String dwellingId, LocalDate starts, @Nullable LocalDate ends) {

  public Occupancy {
    if (ends != null && !ends.isAfter(starts)) {
      throw new IllegalArgumentException("A lease ends after it starts");
    }
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
  }

  public boolean overlaps(Occupancy other) {
    return (ends == null || !other.starts.isAfter(ends))
        && (other.ends == null || !starts.isAfter(other.ends));
  }
}
