package no.husrom.household.ui.allowance;

import java.util.Optional;
import no.husrom.household.Benefit;
import org.jspecify.annotations.Nullable;

/// The benefits that have thresholds of their own in the own share.
enum Variant {
  YOUNG_DISABLED,
  OLD_AGE;

  /// The one a household's benefit gives, if any.
  static Optional<Variant> of(@Nullable Benefit benefit) {
    return switch (benefit) {
      case YOUNG_DISABLED -> Optional.of(YOUNG_DISABLED);
      case OLD_AGE -> Optional.of(OLD_AGE);
      case INTRODUCTION -> Optional.empty();
      case null -> Optional.empty();
    };
  }
}
