package no.husrom.plan.ui.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chain (flyttekjede): a tenant's move frees the home that the next needs, and so on. In order
/// of day.
record Chain(List<Step> steps) {

  /// One move. `frees` is the home it makes room in, null for the last; `into` is null when the
  /// household leaves municipal housing; `ready` is the day the freed home can be moved into.
  record Step(
      String household,
      LocalDate day,
      @Nullable String frees,
      @Nullable String into,
      @Nullable LocalDate ready) {}

  Chain {
    steps = List.copyOf(steps);
  }

  LocalDate starts() {
    return steps.getFirst().day();
  }
}
