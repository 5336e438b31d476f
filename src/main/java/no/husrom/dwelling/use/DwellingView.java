package no.husrom.dwelling.use;

import java.time.LocalDate;
import java.util.Optional;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import org.jspecify.annotations.Nullable;

/// A dwelling as it may be shown on `day`: with who holds it, unless that is secret.
public record DwellingView(Dwelling dwelling, @Nullable DwellingUse use, LocalDate day) {

  /// A lease decides over what was last stated; a secret address makes the dwelling unavailable.
  public Status status() {
    DwellingUse held = use;
    if (held == null) {
      return dwelling
          .statusOn(day)
          .map(StatusChange::status)
          .filter(status -> status != Status.LET && status != Status.NOTICE_GIVEN)
          .orElse(planned() ? Status.UNAVAILABLE : Status.READY);
    }
    if (held.hidden()) {
      return Status.UNAVAILABLE;
    }
    return held.noticeGiven() ? Status.NOTICE_GIVEN : Status.LET;
  }

  /// Whether the dwelling is bought or built, but not there yet.
  private boolean planned() {
    LocalDate first = dwelling.availableFrom();
    return dwelling.holding().disposal() == Disposal.PLANNED
        && (first == null || first.isAfter(day));
  }

  /// The tenant, when there is one who may be shown.
  public Optional<DwellingUse> shownUse() {
    return Optional.ofNullable(use).filter(held -> !held.hidden());
  }
}
