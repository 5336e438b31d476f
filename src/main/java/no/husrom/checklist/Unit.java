package no.husrom.checklist;

import java.util.Arrays;
import java.util.Optional;

/// Who does a step: a unit of the municipality, or the tenant. Municipalities name them
/// differently.
public enum Unit {
  /// Refugee service (flyktningteneste).
  FL,
  /// Housing office (bustadkontor).
  BU,
  /// Property service (eigedomsteneste).
  EI,
  /// Case worker for housing allowance and start loan.
  HB,
  /// Social services (NAV).
  NAV,
  /// Finance (økonomi).
  OK,
  /// Tenant (leigetakar).
  LT;

  /// The unit with this code; empty when it is one of the office's own.
  public static Optional<Unit> ofCode(String code) {
    return Arrays.stream(values()).filter(unit -> unit.name().equals(code)).findFirst();
  }
}
