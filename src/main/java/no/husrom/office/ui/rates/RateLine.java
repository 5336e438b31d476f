package no.husrom.office.ui.rates;

import java.time.LocalDate;
import no.husrom.rule.rate.Rate;
import org.jspecify.annotations.Nullable;

/// A rate as the page shows it: whether it is the office's own, and how it stands today.
///
/// @param before the rate this one was made from; null for a new one
record RateLine(Rate rate, boolean own, Force force, @Nullable Rate before) {

  /// Whether a rate holds today.
  enum Force {
    IN_FORCE,
    COMING,
    PAST
  }

  /// The key and the day, which no two rates share.
  static String id(Rate rate) {
    return rate.key() + " " + rate.validFrom();
  }

  static Force force(Rate rate, boolean holdsToday, LocalDate today) {
    if (holdsToday) {
      return Force.IN_FORCE;
    }
    return rate.validFrom().isAfter(today) ? Force.COMING : Force.PAST;
  }
}
