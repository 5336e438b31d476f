package no.husrom.household.queue;

/// A group that Statistics Norway asks about, beside the refugees, whom the category tells. A
/// household may be of several.
public enum Group {
  /// Substance abuse (rusliding).
  SUBSTANCE,
  /// Mental illness (psykisk liding).
  MENTAL_HEALTH,
  /// Disability (nedsett funksjonsevne).
  DISABILITY
}
