package no.husrom.plan.ui.chart.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chain (flyttekjede): a tenant's move frees the home that the next needs, and so on. In order
/// of day.
public record Chain(List<Step> steps) {

  /// One move. `frees` is the home it makes room in, null for the last; `into` is null when the
  /// household leaves municipal housing; `ready` is the day the freed home can be moved into.
  public record Step(
      String household,
      LocalDate day,
      @Nullable String frees,
      @Nullable String into,
      @Nullable LocalDate ready) {}

  public Chain {
    steps = List.copyOf(steps);
  }

  public LocalDate starts() {
    return steps.getFirst().day();
  }
}
