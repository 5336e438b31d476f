package no.husrom.checklist;

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
  LT
}
