package no.husrom.plan.show;

/// For whom a document of a plan is.
public enum Readers {
  /// The office: everybody by name.
  INTERNAL,
  /// The council and the public: no household, no person, small numbers suppressed.
  PUBLIC
}
