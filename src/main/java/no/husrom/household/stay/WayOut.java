package no.husrom.household.stay;

/// Where a household goes that leaves the municipality's dwelling.
public enum WayOut {
  /// Bought with start loan, grant or savings (eigen heim).
  OWN_HOME,
  PRIVATE_LEASE
}
