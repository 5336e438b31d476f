package no.husrom.store;

/// Which rule of the schema refused a change; the same on every engine.
public enum Refusal {
  /// Two leases would hold one dwelling on the same day.
  OVERLAPPING_LEASES,
  /// A lease, or the owner's lease of a leased-in dwelling, ends on or before its first day.
  ENDS_BEFORE_STARTS,
  /// A household's deadline is before it is ready.
  DEADLINE_BEFORE_READY,
  /// A rent or price is 0 kroner or less.
  RENT_NOT_POSITIVE,
  /// A lease or a room names a dwelling that is not in the register.
  UNKNOWN_DWELLING,
  /// A lease names a household that is not in the register.
  UNKNOWN_HOUSEHOLD,
  /// Some other reference leads nowhere.
  UNKNOWN_RECORD,
  /// A dwelling with leases cannot be deleted.
  DWELLING_HAS_LEASES,
  /// A shared house with rooms cannot be deleted.
  DWELLING_HAS_ROOMS,
  /// A household with leases cannot be deleted.
  HOUSEHOLD_HAS_LEASES,
  /// Something else still refers to the record.
  STILL_USED,
  /// There is a record with this id already.
  ALREADY_THERE,
  /// A fact that must be known is missing.
  MISSING_FACT,
  /// A value is outside what the register can hold.
  NOT_ALLOWED
}
