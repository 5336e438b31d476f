package no.husrom.rule.rate;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Nothing is known of a rate on a day: what needs it cannot be reckoned.
public final class MissingRateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String key;
  private final LocalDate day;
  private final @Nullable LocalDate firstKnown;

  MissingRateException(String key, LocalDate day, @Nullable LocalDate firstKnown) {
    super("No rate " + key + " on " + day);
    this.key = key;
    this.day = day;
    this.firstKnown = firstKnown;
  }

  public String key() {
    return key;
  }

  public LocalDate day() {
    return day;
  }

  /// The first day that anything is known of it; empty when nothing ever is.
  public Optional<LocalDate> firstKnown() {
    return Optional.ofNullable(firstKnown);
  }
}
