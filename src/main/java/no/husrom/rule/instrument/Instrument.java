package no.husrom.rule.instrument;

/// An instrument, from what helps to keep a lease to what makes an owner.
public enum Instrument {
  /// Bostøtte (bustøtte).
  ALLOWANCE,
  /// The municipality stands for the deposit of a private lease.
  DEPOSIT_GUARANTEE,
  PRIVATE_LEASE,
  /// The municipality's grant to adapt a home (tilskot til tilpassing).
  ADAPTATION_GRANT,
  /// Rent first, with an option to buy at the first year's price (leige til eige).
  RENT_TO_OWN,
  START_LOAN,
  /// The municipality's grant to buy a home (tilskot til etablering).
  ESTABLISHMENT_GRANT,
  /// Buys with an ordinary bank loan.
  OWN_PURCHASE;

  /// Whether it moves a household out of the municipality's dwelling.
  public boolean frees() {
    return owns() || this == PRIVATE_LEASE;
  }

  /// Whether it makes the household an owner now; rent to own does not yet.
  public boolean owns() {
    return this == START_LOAN || this == OWN_PURCHASE;
  }
}
