package no.husrom.plan.solve.check;

import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.solve.Rule;

/// Breaches while they are found.
final class Findings {
  private final List<Breach> breaches = new ArrayList<>();

  void add(Rule rule, String household, String target, long allowed, long found) {
    breaches.add(new Breach(rule, household, target, allowed, found));
  }

  void require(
      boolean holds, Rule rule, String household, String target, long allowed, long found) {
    if (!holds) {
      add(rule, household, target, allowed, found);
    }
  }

  List<Breach> all() {
    return List.copyOf(breaches);
  }
}
