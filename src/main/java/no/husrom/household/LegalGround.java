package no.husrom.household;

/// The legal ground of a refugee's stay.
public enum LegalGround {
  ASYLUM,
  HUMANITARIAN,
  COLLECTIVE_PROTECTION,
  RESETTLEMENT,
  FAMILY
}
