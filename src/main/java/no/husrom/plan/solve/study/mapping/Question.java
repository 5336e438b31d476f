package no.husrom.plan.solve.study.mapping;

import java.util.List;
import java.util.function.UnaryOperator;
import no.husrom.plan.solve.Problem;

/// A fact that nobody knows, or that nobody has looked at for long.
///
/// @param subject the household or dwelling it is about
/// @param answers what it may be; their percents make 100
public record Question(Fact fact, String subject, List<Answer> answers) {

  public Question {
    answers = List.copyOf(answers);
    if (answers.stream().mapToInt(Answer::percent).sum() != 100) {
      throw new IllegalArgumentException("Answers of 100 percent about " + subject);
    }
  }

  /// What sort of fact.
  public enum Fact {
    /// Whether the household needs a home without steps.
    NEEDS_STEP_FREE(true),
    /// From when the household can move.
    ARRIVES(true),
    /// Whether a tenant can live on in a home that is not known to be without steps.
    HOME_SUITS(true),
    /// What rent the household can bear.
    MOST_RENT(true),
    /// Whether the tenant takes the new lease or moves.
    TENANT_STAYS(true),
    /// Whether the dwelling can be reached without steps.
    DWELLING_STEP_FREE(false),
    /// How many bedrooms the dwelling has.
    BEDROOMS(false),
    /// What the dwelling costs, when the plan takes it to cost nothing.
    RENT(false),
    /// From when the dwelling can be moved into.
    AVAILABLE(false);

    private final boolean household;

    Fact(boolean household) {
      this.household = household;
    }

    public boolean aboutHousehold() {
      return household;
    }
  }

  /// One answer.
  ///
  /// @param reply which one
  /// @param value the number in it, as kroner a month or bedrooms; 0 when it has none
  /// @param percent how likely it is thought to be
  /// @param change makes the year as it then is; the assumed answer leaves it as it is
  public record Answer(Reply reply, int value, int percent, UnaryOperator<Problem> change) {
    public static Answer assumed(int percent) {
      return new Answer(Reply.AS_ASSUMED, 0, percent, UnaryOperator.identity());
    }
  }

  /// How an answer is said.
  public enum Reply {
    /// As the plan takes it to be.
    AS_ASSUMED,
    YES,
    NO,
    /// At most so many kroner a month.
    AT_MOST,
    /// So many kroner a month.
    COSTS,
    /// So many bedrooms.
    THIS_MANY,
    /// So many days later.
    DAYS_LATER
  }
}
