package no.husrom.dwelling;

/// What sort of building or part of one a dwelling is (bustadtype).
public enum DwellingKind {
  FLAT,
  DETACHED,
  SEMI_DETACHED,
  TERRACED,
  BASEMENT,
  BEDSIT,
  /// A house whose rooms are let one by one: not let itself, its [#ROOM]s are.
  SHARED_HOUSE,
  /// A room with its own lease in a shared house.
  ROOM,
  CARE,
  TRANSITIONAL,
  MODULAR,
  OTHER
}
