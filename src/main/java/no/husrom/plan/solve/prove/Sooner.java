package no.husrom.plan.solve.prove;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Space;

/// The last touch to a plan: whoever can move into the same home sooner does, when no level gets
/// worse by it and every limit still holds. The levels do not ask for it, since before the deadline
/// one day is as good as another; a family that waits beside its empty home does.
public final class Sooner {
  private final Space space;
  private final Keeping keeping;
  private final BooleanSupplier stop;

  /// @param stop asked often; once true, the others move in when they did
  public Sooner(Rows rows, BooleanSupplier stop) {
    this.stop = stop;
    space = rows.space();
    keeping = new Keeping(rows);
  }

  /// Those who have waited longest come first.
  public void shift(Draft plan) {
    List<Integer> waiting =
        IntStream.range(0, space.households())
            .filter(h -> plan.day(h) > space.earliest(plan.pair(h)))
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(h -> space.earliest(plan.pair(h)) - plan.day(h))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (int h : waiting) {
      if (stop.getAsBoolean()) {
        return;
      }
      shift(plan, h);
    }
  }

  private void shift(Draft plan, int h) {
    int pair = plan.pair(h);
    int now = plan.day(h);
    Levels levels = space.levels(pair, now);
    for (int day = space.earliest(pair); day >= 0 && day < now; day = space.nextDay(pair, day)) {
      if (noWorse(space.levels(pair, day), levels)) {
        plan.set(h, pair, day);
        if (keeping.keeps(plan)) {
          return;
        }
        plan.set(h, pair, now);
      }
    }
  }

  /// On every level by itself, so that what is proven stays so.
  private static boolean noWorse(Levels one, Levels other) {
    return IntStream.range(0, Levels.COUNT).allMatch(level -> one.get(level) <= other.get(level));
  }
}
