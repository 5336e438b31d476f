package no.husrom.plan.solve.study.robust;

import java.time.LocalDate;
import java.util.List;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.solve.study.robust.Case.What;

/// Several years planned together.
///
/// @param cutOff the last day of what is decided for all years at once
/// @param candidate the year whose plan gave the decisions that were chosen
/// @param now the homes that are the same in all years and decided by the cut-off day
/// @param same homes that are the same in all years, but can be decided later
/// @param open homes that differ, and how long each can wait
/// @param some how many households there are in some years only
/// @param proven whether all plans are proven to be the best of their kind
/// @param complete whether the study was let finish
public record RobustResult(
    LocalDate cutOff,
    What candidate,
    List<Year> years,
    List<Settled> now,
    List<Settled> same,
    List<Open> open,
    int some,
    boolean proven,
    boolean complete) {

  public RobustResult {
    years = List.copyOf(years);
    now = List.copyOf(now);
    same = List.copyOf(same);
    open = List.copyOf(open);
  }

  /// What the robust plan costs more than the best one if all comes as decided, per level.
  public Levels price() {
    Year decided = years.getFirst();
    return decided.robust().levels().minus(decided.own().levels());
  }

  /// One year, in three plans: its own best, as if it had been known; around the early decisions of
  /// the decided year's plan; around those that were chosen.
  public record Year(What what, Result own, Result decided, Result robust) {}

  /// How a plan fares.
  public record Result(Levels levels, Outcome outcome) {}

  /// A home that is the same in all years.
  ///
  /// @param until the last day on which nothing is done for it yet in any year
  public record Settled(String household, String target, LocalDate until) {}

  /// A home that depends on the year.
  ///
  /// @param targets what it is in each year, in their order; empty: none
  /// @param until the last day on which nothing is done yet that differs
  public record Open(String household, List<String> targets, LocalDate until) {
    public Open {
      targets = List.copyOf(targets);
    }
  }
}
