package no.husrom.plan.keep;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the coordinator has decided by hand for a year: this household shall, or shall not, have
/// this dwelling or measure. `from` is the day it moves in, when that is decided too. A household
/// has at most one pin, and as many forbidden targets as needed.
public record Pin(
    int year, String household, String target, Kind kind, @Nullable LocalDate from, String reason) {

  /// Shall or shall not.
  public enum Kind {
    PIN,
    FORBID
  }

  public Pin {
    if (household.isBlank() || target.isBlank()) {
      throw new IllegalArgumentException("A pin has a household and a target");
    }
  }
}
