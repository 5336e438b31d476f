package no.husrom.household.allowance;

import no.husrom.rule.allowance.Allowance;
import no.husrom.rule.allowance.Answer;

/// What bostøtte comes to for a household in a dwelling, or why nobody can tell.
public sealed interface Estimate {

  record Known(Allowance allowance) implements Estimate {}

  record Unknown(Why why) implements Estimate {}

  record NoRate(Answer.RateMissing missing) implements Estimate {}

  /// What stands in the way, the first of them.
  enum Why {
    /// Who is to live there is not decided.
    NOBODY_YET,
    /// Several share the dwelling, and who pays what is not known.
    SHARED,
    NO_RENT,
    NO_MEMBERS,
    /// Nobody is 18 years.
    NO_ADULT,
    NO_INCOME,
    NO_MUNICIPALITY,
    UNKNOWN_MUNICIPALITY,
    /// A figure or a number of persons that must be a slip of the pen.
    BEYOND_REASON
  }
}
