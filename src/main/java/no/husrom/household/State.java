package no.husrom.household;

/// How far a household has come, from the request to life in its own home.
public enum State {
  /// The municipality is asked (førespurd).
  ASKED,
  /// The municipality has said yes (søkt ut).
  ACCEPTED,
  /// The decision is made (vedtak).
  DECIDED,
  /// A dwelling is reserved.
  RESERVED,
  /// The moving date is agreed.
  MOVE_AGREED,
  /// Lives in its dwelling (busett), from the settlement date.
  SETTLED,
  FOLLOW_UP,
  MOVED_WITHIN,
  MOVED_OUT,
  /// Withdrawn (trekt tilbake): left the country, or refused.
  WITHDRAWN;

  /// Whether the household still waits for a home.
  public boolean waiting() {
    return switch (this) {
      case ASKED, ACCEPTED, DECIDED, RESERVED, MOVE_AGREED -> true;
      case SETTLED, FOLLOW_UP, MOVED_WITHIN, MOVED_OUT, WITHDRAWN -> false;
    };
  }

  /// Whether a home is promised: the household has been told which.
  public boolean promised() {
    return this == RESERVED || this == MOVE_AGREED;
  }

  /// Whether the household has left the municipality's care.
  public boolean gone() {
    return this == MOVED_OUT || this == WITHDRAWN;
  }
}
