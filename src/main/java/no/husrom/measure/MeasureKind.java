package no.husrom.measure;

/// What sort of measure (tiltak).
public enum MeasureKind {
  /// Lease in and sublet (framleige).
  LEASE_IN,
  PURCHASE,
  BUILD,
  /// A private lease that the municipality finds or guarantees for.
  PRIVATE_LEASE,
  CONVERSION,
  OTHER
}
