package no.husrom.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.basis.Basis;
import org.jspecify.annotations.Nullable;

/// The adopted plan's tasks that are not done, the first due first. `plan` is null when none is
/// adopted.
public record Actions(@Nullable String plan, List<Row> rows) {

  /// A task; `overdueDays` is 0 until the day after it was due. `about` is the household or
  /// measure, `where` the dwelling; null when there is none, or it is secret.
  public record Row(
      int place, PlanTask task, @Nullable String about, @Nullable String where, int overdueDays) {}

  /// What lies with one unit; `mostOverdueDays` is the oldest task's.
  public record Load(int open, int overdue, int mostOverdueDays) {
    private Load and(Row row) {
      return new Load(
          open + 1,
          overdue + (row.overdueDays() > 0 ? 1 : 0),
          Math.max(mostOverdueDays, row.overdueDays()));
    }
  }

  public Actions {
    rows = List.copyOf(rows);
  }

  static Actions of(Basis basis, Directory directory, Map<Integer, LocalDate> done) {
    Plan plan = basis.adopted();
    if (plan == null) {
      return new Actions(null, List.of());
    }
    List<Row> rows = new ArrayList<>();
    for (int place = 0; place < plan.tasks().size(); place++) {
      if (!done.containsKey(place)) {
        rows.add(row(place, plan.tasks().get(place), basis.day(), directory));
      }
    }
    return new Actions(plan.id(), rows);
  }

  private static Row row(int place, PlanTask task, LocalDate day, Directory directory) {
    String household = task.household();
    String measure = task.measure();
    String about =
        household != null
            ? directory.who(household)
            : measure == null ? null : directory.measure(measure);
    int late = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(task.due(), day)));
    return new Row(place, task, about, directory.where(household, task.dwelling()), late);
  }

  /// What lies with each unit, by its code.
  public SortedMap<String, Load> byUnit() {
    SortedMap<String, Load> loads = new TreeMap<>();
    for (Row row : rows) {
      Load load = loads.getOrDefault(row.task().unit(), new Load(0, 0, 0));
      loads.put(row.task().unit(), load.and(row));
    }
    return loads;
  }

  public int overdue() {
    return (int) rows.stream().filter(row -> row.overdueDays() > 0).count();
  }
}
