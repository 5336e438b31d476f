package no.husrom.plan;

import java.time.LocalDate;
import java.util.List;
import no.husrom.plan.solve.Reason;
import org.jspecify.annotations.Nullable;

/// A household that gets no home in the period, why, and the cheapest change that would give it one
/// as far as the planner has found any. A sitting tenant is still where it was.
public record Unplaced(
    Who who,
    LocalDate ready,
    @Nullable LocalDate deadline,
    boolean pinned,
    List<Reason> reasons,
    @Nullable Reason cheapestChange) {

  public Unplaced {
    reasons = List.copyOf(reasons);
  }
}
