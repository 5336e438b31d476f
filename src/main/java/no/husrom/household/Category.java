package no.husrom.household;

/// On what ground a household is in the register.
public enum Category {
  REFUGEE,
  /// Disadvantaged on the housing market (vanskelegstilt på bustadmarknaden): the ordinary queue.
  DISADVANTAGED,
  /// Lives in a dwelling of the municipality now.
  SITTING_TENANT
}
