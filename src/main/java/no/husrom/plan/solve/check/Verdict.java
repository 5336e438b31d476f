package no.husrom.plan.solve.check;

import java.util.List;
import no.husrom.plan.solve.Levels;

/// What the referee found.
///
/// @param breaches none when every rule holds
/// @param levels the five levels, recomputed
public record Verdict(List<Breach> breaches, Levels levels) {
  public Verdict {
    breaches = List.copyOf(breaches);
  }

  public boolean clean() {
    return breaches.isEmpty();
  }
}
