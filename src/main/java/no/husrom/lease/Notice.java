package no.husrom.lease;

import java.time.LocalDate;

/// Notice to terminate (oppseiing): when and by whom.
public record Notice(LocalDate givenOn, By by) {

  /// Who gave notice.
  public enum By {
    TENANT,
    LANDLORD
  }
}
