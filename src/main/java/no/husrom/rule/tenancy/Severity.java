package no.husrom.rule.tenancy;

/// How much a finding weighs.
public enum Severity {
  /// Against the act: the law puts something else in its place.
  BREACH,
  /// The landlord may lose a right, or the register does not show that it is kept.
  RISK,
  /// To be thought of; nothing is wrong.
  NOTE
}
