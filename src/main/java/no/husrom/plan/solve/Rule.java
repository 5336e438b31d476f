package no.husrom.plan.solve;

/// The hard rules of the planner, one name each. The independent checker, the explanations and the
/// model all speak in these names.
public enum Rule {
  /// Each household in the problem has exactly one assignment, and nobody else has.
  ONE_ASSIGNMENT,
  /// The dwelling or measure is in the problem.
  TARGET_KNOWN,
  /// Not more bedrooms below the need than the norms allow.
  BEDROOMS_TOO_FEW,
  /// Not more bedrooms above the need than the norms allow.
  BEDROOMS_TOO_MANY,
  /// Not more persons a bedroom than the norms allow.
  PERSONS_PER_BEDROOM,
  /// Not more persons than the dwelling takes.
  MOST_PERSONS,
  /// Every feature the household needs.
  FEATURES,
  /// Rent not above what the household can bear.
  RENT,
  /// Not in a forbidden area.
  FORBIDDEN_AREA,
  /// Not a pair the office has forbidden.
  FORBIDDEN_PAIR,
  /// Not in a dwelling that is kept for others, or not on offer.
  RESERVED,
  /// Rooms and shared dwellings only for those who may share.
  MAY_SHARE,
  /// No shared house for somebody with a secret address.
  SECRET_ADDRESS,
  /// The placement decided by hand, and its day.
  PIN,
  /// Not before the household is ready.
  READY,
  /// Not before the dwelling is free, turnaround included.
  AVAILABLE,
  /// Not before the measure's lead time.
  LEAD_TIME,
  /// Not after the horizon.
  HORIZON,
  /// The dwelling lasts as long as the stay, or as the shortest lease.
  ENDS_TOO_SOON,
  /// One household at a time, with turnaround between.
  OVERLAP,
  /// The sitting tenant leaves before the next moves in.
  TENANT_FIRST,
  /// The tenant may renew.
  MAY_RENEW,
  /// The tenant may be moved.
  MAY_MOVE,
  /// The tenant has such a way out.
  EXIT_KNOWN,
  /// Only one share group in a shared house.
  ONE_SHARE_GROUP,
  /// Not more than the places of a converted dwelling, and not fewer households than the norms ask.
  SHARED_PLACES,
  /// Not more units than the measure has.
  MEASURE_UNITS,
  /// Operating budget.
  OPERATING_BUDGET,
  /// Investment budget.
  INVESTMENT_BUDGET,
  /// Move-ins in a bucket.
  HANDOVERS,
  /// New households of a group in a building or area.
  GROUP_CAP,
  /// Households with another home than before.
  MOST_CHANGES,
  /// A proposal states the levels that its assignments have, and no bound above a value.
  STATED_LEVELS
}
