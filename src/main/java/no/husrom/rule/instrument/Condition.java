package no.husrom.rule.instrument;

/// A condition of one or more instruments.
public enum Condition {
  /// There is a dwelling to get allowance for.
  HAS_HOME(true),
  /// The building authority has approved it as a dwelling.
  DWELLING_APPROVED,
  OWN_ENTRANCE,
  OWN_BATH,
  /// A place in a shared house that the municipality has allotted: own entrance and bath are not
  /// asked for.
  ALLOTTED_SHARED_PLACE,
  HAS_ADULT,
  /// It comes to what is paid out at the least.
  IS_PAID,
  INCOME_KNOWN,

  /// Needs step-free access or room for a wheelchair.
  NEEDS_ADAPTATION(true),
  /// The dwelling it lives in has not what it needs.
  DWELLING_LACKS_IT,

  /// Does not rent privately already.
  NOT_PRIVATE_YET(true),
  /// Can carry the rent of a private dwelling with the bedrooms it needs.
  BEARS_RENT,
  /// Has enough to live on when that rent is paid.
  LIVES_ON_THE_REST,
  /// Needs no dwelling that the private market seldom has.
  NEEDS_NOTHING_SPECIAL,
  /// Has not the money for the usual deposit.
  LACKS_DEPOSIT(true),

  /// No sufficient loan from a bank; never waived.
  NO_ORDINARY_LOAN,
  /// Problems with financing a home that are expected to last.
  LASTING_PROBLEMS,
  /// Has used what it could save.
  HAS_SAVED,
  SERVES_LOAN,
  /// Still does when the interest has risen.
  SERVES_WHEN_RISEN,
  /// What a temporary permit means for the loan is not laid down in any source that is known here.
  PERMIT_LASTS,

  /// Loan and own money do not reach the price.
  HAS_GAP(true),
  /// What lacks is no more than a usual grant.
  GRANT_CLOSES_GAP,
  /// The municipality has set money aside this year.
  IN_BUDGET,

  /// Cannot carry a loan yet.
  NO_LOAN_YET(true),
  /// Could over a longer term at today's interest: it is on its way.
  HAS_POTENTIAL,
  /// Families with children go first.
  HAS_CHILDREN,

  /// Own money of the share that banks must ask for.
  HAS_EQUITY,
  WITHIN_DEBT_RATIO;

  private final boolean relevance;

  Condition(boolean relevance) {
    this.relevance = relevance;
  }

  Condition() {
    this(false);
  }

  /// Whether the instrument is not relevant, rather than refused, when it is not fulfilled.
  boolean decidesRelevance() {
    return relevance;
  }
}
