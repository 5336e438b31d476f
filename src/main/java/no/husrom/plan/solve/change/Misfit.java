package no.husrom.plan.solve.change;

/// An event that cannot be, and why. It is left out; the others are not.
public record Misfit(Event event, Why why) {

  /// What is wrong with it.
  public enum Why {
    NO_SUCH_HOUSEHOLD,
    NO_SUCH_DWELLING,
    NO_SUCH_MEASURE,
    /// A sitting tenant comes no more: it is at home.
    IS_TENANT,
    /// An arrival with the id of a household that is there.
    IS_THERE,
    /// Nobody has a lease of the dwelling.
    NOT_LET,
    /// A dwelling that is back before it is lost, or fewer days than one.
    WRONG_WAY_ROUND
  }
}
