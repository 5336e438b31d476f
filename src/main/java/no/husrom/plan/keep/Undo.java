package no.husrom.plan.keep;

import java.util.List;
import no.husrom.plan.Placement;
import no.husrom.plan.PlanTask;
import org.jspecify.annotations.Nullable;

/// What came of taking an adoption back.
public sealed interface Undo {

  /// It is taken back.
  ///
  /// @param valid the edition that is the valid one again; none: the year has no valid plan now
  record Undone(@Nullable String valid) implements Undo {}

  /// There is no such plan.
  record NoPlan() implements Undo {}

  /// The plan is not adopted.
  record NotAdopted() implements Undo {}

  /// Another edition was adopted after it, and must be taken back first.
  record LaterAdopted(String plan) implements Undo {}

  /// Leases are registered for homes that only this edition gives.
  record LeasesMade(List<Placement> placements) implements Undo {
    public LeasesMade {
      placements = List.copyOf(placements);
    }
  }

  /// Tasks are done that only this edition has.
  record TasksDone(List<PlanTask> tasks) implements Undo {
    public TasksDone {
      tasks = List.copyOf(tasks);
    }
  }
}
