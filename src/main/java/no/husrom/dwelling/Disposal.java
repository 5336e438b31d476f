package no.husrom.dwelling;

/// How the municipality disposes of a dwelling (disposisjonsform).
public enum Disposal {
  OWNED,
  /// Leased in and sublet (framleige), with an end of its own.
  LEASED_IN,
  /// A private owner lets it, the municipality decides to whom.
  PRIVATE_RIGHT,
  /// Not there yet: bought, built or agreed on, from its first available day.
  PLANNED
}
