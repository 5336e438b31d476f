package no.husrom.rule.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A rate (sats) as it holds from a day, until the next one of the same key begins or to the end of
/// `validUntil` when nothing is known of what came after.
///
/// @param key which rate, as `allowance.ceiling.1`
/// @param validUntil the last day; null is until the next one
/// @param source where it is laid down, in the source's own words and language
/// @param checkedOn when somebody last compared it with the source
public record Rate(
    String key,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    BigDecimal amount,
    RateUnit unit,
    Standing standing,
    String source,
    LocalDate checkedOn) {

  public Rate {
    if (key.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("A rate has a key and a source");
    }
    if (validUntil != null && validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException("A rate ends after it begins: " + key);
    }
  }

  /// Whether it holds on `day`, unless a later one has begun.
  public boolean holds(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }
}
