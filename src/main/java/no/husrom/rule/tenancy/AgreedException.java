package no.husrom.rule.tenancy;

/// What a lease of a dwelling for the disadvantaged may say that others may not (husleieloven §
/// 11-1, third to seventh part), when the tenant has been told of it in writing.
public enum AgreedException {
  /// The tenant's spouse, children and parents move in only with the landlord's approval.
  FAMILY_BY_APPROVAL,
  /// Others move in, and part of the dwelling is sublet, only with approval; wider ground to
  /// refuse.
  OTHERS_BY_APPROVAL,
  /// The landlord may use the dwelling while the tenant is away instead of a subtenant.
  USE_WHILE_AWAY,
  /// A fixed term under three years.
  SHORT_TERM,
  /// The tenant lends money to a public landlord.
  LOAN
}
