package no.husrom.plan.draft;

/// A choice that an edition was made with, and that cannot be made now, since what it was about is
/// not in the registers any more.
///
/// @param id of the dwelling, household or measure
public record Lost(What what, String id) {

  /// What the choice was.
  public enum What {
    /// A dwelling was left out.
    DWELLING,
    /// A household was left out.
    HOUSEHOLD,
    /// A sitting tenant was to do something else than proposed.
    TENANT,
    /// The plan could use a measure.
    MEASURE
  }
}
