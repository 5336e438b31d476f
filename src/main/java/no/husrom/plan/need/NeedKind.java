package no.husrom.plan.need;

/// Why a household needs a home in the year.
public enum NeedKind {
  /// A refugee household in the register.
  NAMED_REFUGEE,
  /// Part of the decided number that nobody is assigned to yet.
  UNNAMED_PLACE,
  /// Family reunification (familiesameining): outside the decided number.
  FAMILY,
  /// Disadvantaged on the housing market.
  QUEUE,
  /// A tenant who must move, or may.
  SITTING_TENANT
}
