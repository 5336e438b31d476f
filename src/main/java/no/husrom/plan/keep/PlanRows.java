package no.husrom.plan.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.plan.Placement;
import no.husrom.plan.Placement.InUnit;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.store.schema.tables.records.PlacementRecord;
import no.husrom.store.schema.tables.records.TaskRecord;
import org.jspecify.annotations.Nullable;

/// An adopted plan as rows of the schema.
final class PlanRows {
  private PlanRows() {}

  static List<PlacementRecord> placements(Plan plan) {
    List<PlacementRecord> rows = new ArrayList<>();
    for (Placement p : plan.placements()) {
      boolean unit = p.home() instanceof InUnit;
      rows.add(
          new PlacementRecord(
              plan.id(),
              rows.size(),
              p.who().id(),
              unit ? null : p.target(),
              unit ? p.target() : null,
              p.from(),
              p.until()));
    }
    return rows;
  }

  /// The plan's tasks; those that were `done` among the `earlier` ones are done.
  static List<TaskRecord> tasks(Plan plan, List<PlanTask> earlier, Map<Integer, LocalDate> done) {
    Map<Same, LocalDate> finished = new HashMap<>();
    done.forEach((place, day) -> finished.put(Same.of(earlier.get(place)), day));
    List<TaskRecord> rows = new ArrayList<>();
    for (PlanTask t : plan.tasks()) {
      rows.add(
          new TaskRecord(
              plan.id(),
              rows.size(),
              t.what().name(),
              t.unit(),
              t.due(),
              t.household(),
              t.dwelling(),
              finished.get(Same.of(t))));
    }
    return rows;
  }

  /// The tasks of one plan that the other has too, as place in the one to place in the other.
  static Map<Integer, Integer> shared(List<PlanTask> one, List<PlanTask> other) {
    Map<Same, Integer> places = new HashMap<>();
    for (int place = 0; place < other.size(); place++) {
      places.put(Same.of(other.get(place)), place);
    }
    Map<Integer, Integer> shared = new TreeMap<>();
    for (int place = 0; place < one.size(); place++) {
      Integer there = places.get(Same.of(one.get(place)));
      if (there != null) {
        shared.put(place, there);
      }
    }
    return shared;
  }

  /// What makes a task of two editions the same, whenever it is due; but a tenant has several
  /// talks.
  private record Same(
      PlanTask.What what,
      @Nullable String household,
      @Nullable String dwelling,
      @Nullable String measure,
      @Nullable LocalDate talk) {
    static Same of(PlanTask t) {
      LocalDate talk = t.what() == PlanTask.What.THROUGHPUT_TALK ? t.due() : null;
      return new Same(t.what(), t.household(), t.dwelling(), t.measure(), talk);
    }
  }
}
