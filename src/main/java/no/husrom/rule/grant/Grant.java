package no.husrom.rule.grant;

import java.time.LocalDate;
import java.util.Optional;
import no.husrom.rule.rate.Rate;
import org.jspecify.annotations.Nullable;

/// One grant for one person, or for the household as a whole.
///
/// @param person which of the settled, from 0; -1 for the household
/// @param grantYear 1 in the settlement year, 2 in the next
/// @param year the calendar year it belongs to
/// @param rateKey the rate it is reckoned by
/// @param rate what that rate is; null when it is not known for the year
/// @param deadline the last day to apply; null for what is paid without an application
public record Grant(
    GrantKind kind,
    int person,
    int grantYear,
    int year,
    String rateKey,
    @Nullable Rate rate,
    @Nullable LocalDate deadline) {

  /// Kroner; empty when the rate is not known.
  public Optional<Long> kroner() {
    return Optional.ofNullable(rate).map(known -> known.amount().longValueExact());
  }
}
