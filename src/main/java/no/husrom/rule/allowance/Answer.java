package no.husrom.rule.allowance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What comes of asking for bostøtte: an amount, or that it cannot be reckoned.
public sealed interface Answer permits Allowance, Answer.RateMissing {

  /// Nothing is known of the rate on the day; `first` is the first day that something is known of
  /// it.
  record RateMissing(String key, LocalDate day, @Nullable LocalDate first) implements Answer {
    public Optional<LocalDate> firstKnown() {
      return Optional.ofNullable(first);
    }
  }
}
