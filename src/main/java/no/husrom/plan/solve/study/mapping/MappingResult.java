package no.husrom.plan.solve.study.mapping;

import java.math.BigDecimal;
import java.util.List;
import no.husrom.plan.solve.study.Outcome;

/// The questions, those that would change the plan most first; those that would change nothing are
/// only counted.
///
/// @param asked how many questions were looked at
/// @param complete whether the study was let finish
public record MappingResult(List<Worth> worths, int asked, boolean complete) {

  public MappingResult {
    worths = List.copyOf(worths);
  }

  /// What it is worth to know.
  ///
  /// @param expected what the plan is expected to change by, in whichever direction
  /// @param checked whether the answers are planned with all effort, or by a search alone
  public record Worth(Question question, List<Planned> answers, Stake expected, boolean checked) {
    public Worth {
      answers = List.copyOf(answers);
    }
  }

  /// An answer and its plan.
  ///
  /// @param difference from the plan that stands, of the households that are in both years
  /// @param rehomed how many households get another home than in the plan that stands
  public record Planned(Question.Answer answer, Outcome difference, int rehomed) {}

  /// Expected amounts, each answer by its percent, all from 0.
  ///
  /// @param persons with a home, more or fewer
  /// @param overdue nights after the deadline, times persons
  /// @param homes households that get another home
  public record Stake(BigDecimal persons, long overdue, long kroner, BigDecimal homes)
      implements Comparable<Stake> {

    /// The larger one first.
    @Override
    public int compareTo(Stake other) {
      int byPersons = other.persons.compareTo(persons);
      int byNights = byPersons != 0 ? byPersons : Long.compare(other.overdue, overdue);
      int byKroner = byNights != 0 ? byNights : Long.compare(other.kroner, kroner);
      return byKroner != 0 ? byKroner : other.homes.compareTo(homes);
    }

    boolean nothing() {
      return persons.signum() == 0 && overdue == 0 && kroner == 0 && homes.signum() == 0;
    }
  }
}
