package no.husrom.dwelling;

/// What can be done with a dwelling from some day on.
public enum Status {
  READY,
  LET,
  NOTICE_GIVEN,
  RESERVED,
  MAINTENANCE,
  UNAVAILABLE,
  DISCONTINUED;

  /// Whether a new household can be planned into a dwelling of this status at all.
  public boolean plannable() {
    return switch (this) {
      case READY, LET, NOTICE_GIVEN, RESERVED, MAINTENANCE -> true;
      case UNAVAILABLE, DISCONTINUED -> false;
    };
  }
}
