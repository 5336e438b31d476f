package no.husrom.plan.ui.change;

/// What can be said to have happened.
enum EventKind {
  NO_SHOW,
  DELAYED,
  BIRTH,
  NOTICE,
  STAYS_ON,
  LOST,
  SLIPS,
  FAILS
}
