package no.husrom.exchange.problem;

/// What a problem means for the import.
public enum Severity {
  /// Nothing of the file is read.
  FILE_REFUSED,
  /// The row is not imported.
  ROW_REFUSED,
  /// Something is left out or assumed; the row is imported.
  WARNING
}
