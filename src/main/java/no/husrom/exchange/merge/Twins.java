package no.husrom.exchange.merge;

import no.husrom.exchange.field.Register;

/// Two records that are probably one, in order of id, and what makes it probable.
public record Twins(Register register, String one, String other, Why why) {

  /// What the two have in common.
  public enum Why {
    /// The same address, and unit numbers that may be the same.
    ADDRESS,
    /// The same number of a tenant in a property system.
    TENANT_NUMBER,
    /// The same label, and no birth years that differ.
    LABEL,
    /// The same birth years, and labels alike.
    BIRTH_YEARS
  }
}
