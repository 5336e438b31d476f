package no.husrom.plan.supply;

/// Where a dwelling's place in the year's supply comes from.
public enum SupplyKind {
  VACANT,
  /// Reserved: only for those it is kept for, see [Reservation].
  RESERVED,
  MAINTENANCE,
  NOTICE_GIVEN,
  /// The lease ends, and the tenant leaves or has another.
  LEASE_ENDING,
  /// Bought, built or agreed on, from its first day.
  PLANNED,
  /// The home of a tenant who moves, or stays, as the plan finds best.
  TENANT_MAY_MOVE,
  /// The municipality loses it before a new lease has lasted a year.
  LOST_TOO_SOON,
  LET,
  /// Unavailable or discontinued, or nothing may be told about it.
  UNAVAILABLE,
  /// Planned, but nobody has said from when.
  NO_DATE,
  /// Reserved, and nobody has said for whom.
  RESERVED_FOR_NOBODY,
  /// A room in a house where somebody lives who is not to share with the others.
  HOUSE_UNSETTLED,
  /// Left out of the plan by the coordinator.
  EXCLUDED;

  /// Whether the home counts as supply from its day.
  public boolean counts() {
    return switch (this) {
      case VACANT, RESERVED, MAINTENANCE, NOTICE_GIVEN, LEASE_ENDING, PLANNED -> true;
      case TENANT_MAY_MOVE,
          LOST_TOO_SOON,
          LET,
          UNAVAILABLE,
          NO_DATE,
          RESERVED_FOR_NOBODY,
          HOUSE_UNSETTLED,
          EXCLUDED ->
          false;
    };
  }

  /// Whether the planner may look at it at all.
  public boolean offered() {
    return counts() || this == TENANT_MAY_MOVE || this == LOST_TOO_SOON;
  }
}
