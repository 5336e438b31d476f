package no.husrom.household;

/// A member's part in the household.
public enum Part {
  MAIN,
  PARTNER,
  CHILD,
  PARENT,
  OTHER
}
