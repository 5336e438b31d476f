package no.husrom.exchange.read;

/// What an import does with a row.
public enum Outcome {
  CREATED,
  UPDATED,
  UNCHANGED,
  REJECTED
}
