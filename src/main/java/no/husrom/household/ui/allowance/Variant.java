package no.husrom.household.ui.allowance;

/// The benefits that have thresholds of their own in the own share.
enum Variant {
  YOUNG_DISABLED,
  OLD_AGE
}
