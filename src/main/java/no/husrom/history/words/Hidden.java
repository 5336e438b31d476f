package no.husrom.history.words;

import java.util.Set;

/// The leases and households of which it is not told where they live.
public record Hidden(Set<String> leases, Set<String> households) {
  public static final Hidden NONE = new Hidden(Set.of(), Set.of());

  public Hidden {
    leases = Set.copyOf(leases);
    households = Set.copyOf(households);
  }
}
