package no.husrom.plan.solve.options;

import java.time.LocalDate;
import java.util.List;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;

/// Something a household could have, and what the plan would become.
///
/// @param target dwelling or measure
/// @param earliest the first day the rules about the two allow, whoever else is there; day 0 for a
///   new lease at home
/// @param gives what the household gets in the plan that is priced: on the earliest day, or on a
///   later one that costs less
/// @param price the plan with this choice minus the standing plan, at most: the first level that
///   differs decides, and below zero it is better
/// @param standing whether it is what the household has in the standing plan
/// @param others what becomes of everybody else whose home or day is another, those who lose most
///   first
public record Option(
    String household,
    String target,
    LocalDate earliest,
    Assignment gives,
    Levels price,
    boolean standing,
    List<Move> others) {

  public Option {
    others = List.copyOf(others);
  }

  /// What becomes of another household.
  public record Move(Assignment before, Assignment after) {
    public String household() {
      return after.household();
    }

    /// What the household's own part of the levels rises by.
    public Levels loss() {
      return after.levels().minus(before.levels());
    }
  }
}
