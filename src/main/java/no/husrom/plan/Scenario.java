package no.husrom.plan;

/// Which number of persons a plan is made for. The request can change within the year, so an office
/// makes more than one.
public enum Scenario {
  /// Fewer come than decided.
  LOW,
  /// As the council has decided; before that, as the state has requested.
  DECIDED,
  /// As many more come as the council has said there is room for.
  HIGH
}
