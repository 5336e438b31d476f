package no.husrom.rule.rate;

import java.math.BigDecimal;
import java.util.Optional;

/// Why an amount cannot be that of a rate: the rules that read it reckon with whole kroner, months
/// and years, and divide by weights and widths.
public sealed interface BadAmount {

  record Negative() implements BadAmount {}

  record NotWhole() implements BadAmount {}

  /// Nought, of what others are divided by or that lasts some time.
  record Nought() implements BadAmount {}

  /// More decimals than are kept.
  record TooFine(int decimals) implements BadAmount {}

  record TooMuch(int most) implements BadAmount {}

  /// Decimals that are kept.
  int DECIMALS = 6;

  /// What is wrong with `amount` as the rate `key`; empty when nothing is.
  static Optional<BadAmount> of(String key, RateUnit unit, BigDecimal amount) {
    int decimals = amount.stripTrailingZeros().scale();
    if (amount.signum() < 0) {
      return Optional.of(new Negative());
    } else if (whole(unit) && decimals > 0) {
      return Optional.of(new NotWhole());
    } else if (decimals > DECIMALS) {
      return Optional.of(new TooFine(DECIMALS));
    } else if (amount.signum() == 0 && aboveNought(key, unit)) {
      return Optional.of(new Nought());
    } else if (amount.compareTo(BigDecimal.valueOf(most(key, unit))) > 0) {
      return Optional.of(new TooMuch(most(key, unit)));
    }
    return Optional.empty();
  }

  private static boolean whole(RateUnit unit) {
    return switch (unit) {
      case PERCENT, FACTOR -> false;
      case KRONER_PER_YEAR, KRONER_PER_MONTH, KRONER -> true;
      case DAYS, MONTHS, YEARS, COUNT -> true;
    };
  }

  private static boolean aboveNought(String key, RateUnit unit) {
    return unit == RateUnit.FACTOR || unit == RateUnit.YEARS || key.endsWith(".width");
  }

  private static int most(String key, RateUnit unit) {
    return switch (unit) {
      case PERCENT, FACTOR -> 100;
      case KRONER_PER_YEAR, KRONER_PER_MONTH, KRONER -> 100_000_000;
      case DAYS -> 3_650;
      case MONTHS -> 1_200;
      // there are rates for five years of the integration grant, and no more
      case YEARS -> key.equals("grant.integration.years") ? 5 : 100;
      case COUNT -> 1_000;
    };
  }
}
