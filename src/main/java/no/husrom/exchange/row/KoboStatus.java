package no.husrom.exchange.row;

import no.husrom.dwelling.Status;

/// Kobo's words for the status of a dwelling. It has fewer than we: a reserved dwelling is ready to
/// move into, and one given notice of is let.
public enum KoboStatus {
  KLAR_FOR_INNFLYTTING,
  UTLEID,
  VEDLIKEHOLD,
  IKKE_TILGJENGELIG;

  public static KoboStatus of(Status status) {
    return switch (status) {
      case READY, RESERVED -> KLAR_FOR_INNFLYTTING;
      case LET, NOTICE_GIVEN -> UTLEID;
      case MAINTENANCE -> VEDLIKEHOLD;
      case UNAVAILABLE, DISCONTINUED -> IKKE_TILGJENGELIG;
    };
  }
}
