package no.husrom.plan.basis;

/// What the coordinator says of a sitting tenant who may have to go.
public enum TenantChoice {
  /// A new lease in the same home.
  RENEW,
  /// To another home.
  MOVE,
  /// Out of municipal housing; the dwelling is free for others.
  LEAVE,
  /// Renew or move, as is best for all.
  PLAN_DECIDES
}
