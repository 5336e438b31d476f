package no.husrom.mapping;

import no.husrom.checklist.Unit;

/// A fact that somebody needs, of which kind of record, and the unit that can find it out. The
/// order is that of the register's forms; the names are kept in the database.
public enum Fact {
  ADDRESS_NUMBERS(Kind.DWELLING, Unit.EI),
  BEDROOMS(Kind.DWELLING, Unit.BU),
  AREA(Kind.DWELLING, Unit.EI),
  FLOOR(Kind.DWELLING, Unit.EI),
  STEP_FREE(Kind.DWELLING, Unit.EI),
  LIFT(Kind.DWELLING, Unit.EI),
  WHEELCHAIR(Kind.DWELLING, Unit.EI),
  AVAILABLE_FROM(Kind.DWELLING, Unit.BU),
  RENT(Kind.DWELLING, Unit.BU),
  LEASED_IN_UNTIL(Kind.DWELLING, Unit.BU),
  DISTRICT(Kind.DWELLING, Unit.BU),
  ALLOWANCE_DEMANDS(Kind.DWELLING, Unit.HB),
  MEMBERS(Kind.HOUSEHOLD, Unit.FL),
  READY_FROM(Kind.HOUSEHOLD, Unit.FL),
  LEGAL_GROUND(Kind.HOUSEHOLD, Unit.FL),
  NEEDS(Kind.HOUSEHOLD, Unit.FL),
  INCOME(Kind.HOUSEHOLD, Unit.HB),
  SIGNED_ON(Kind.LEASE, Unit.BU),
  SECURITY(Kind.LEASE, Unit.OK),
  LEASE_RENT(Kind.LEASE, Unit.OK);

  private final Kind kind;
  private final Unit unit;

  Fact(Kind kind, Unit unit) {
    this.kind = kind;
    this.unit = unit;
  }

  public Kind kind() {
    return kind;
  }

  /// Who can find it out.
  public Unit unit() {
    return unit;
  }
}
