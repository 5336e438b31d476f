package no.husrom.plan.solve.study.split;

/// Who plans for whom when each unit plans for itself.
public enum Pool {
  /// The refugee service (flyktningteneste).
  REFUGEES,
  /// The housing office (bustadkontor): others who are disadvantaged on the housing market.
  OTHERS,
  /// Tenants of the municipality who must move, or may: among their own homes.
  TENANTS
}
