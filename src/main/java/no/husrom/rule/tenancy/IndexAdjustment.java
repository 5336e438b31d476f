package no.husrom.rule.tenancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.tenancy.index.PriceIndex;

/// The rent adjusted by the consumer price index (husleieloven § 4-2): not by more than the index
/// has changed since the rent was last set, at the earliest a year after that took effect, and a
/// month after written notice.
///
/// Decided: the change is from the month the present rent took effect to the newest month in the
/// table that is not after the notice; the new rent is rounded down to whole kroner, since the law
/// says "not more".
public sealed interface IndexAdjustment {

  /// The new rent in kroner a month, and what it comes of. `from` is the first day it may take
  /// effect. It may be lower than the old one: either party may demand the change.
  record Adjusted(
      int rent,
      int newRent,
      YearMonth baseMonth,
      BigDecimal basePoints,
      YearMonth month,
      BigDecimal points,
      LocalDate from)
      implements IndexAdjustment {}

  /// The table has no month that is needed: the one the rent was set in.
  record MonthMissing(YearMonth month) implements IndexAdjustment {}

  /// The table has nothing newer than the month the rent was set in.
  record NothingNewer(YearMonth month) implements IndexAdjustment {}

  /// The act had no such rule on the day of the notice.
  record NoRule(LocalDate noticeOn) implements IndexAdjustment {}

  /// @param rent kroner a month
  /// @param rentSince when it took effect
  /// @param noticeOn the day the tenant is told in writing
  static IndexAdjustment of(
      PriceIndex index, RateBook rates, int rent, LocalDate rentSince, LocalDate noticeOn) {
    OptionalInt interval = Norm.INDEX_INTERVAL.on(noticeOn, rates);
    OptionalInt told = Norm.INDEX_NOTICE.on(noticeOn, rates);
    if (interval.isEmpty() || told.isEmpty()) {
      return new NoRule(noticeOn);
    }
    YearMonth baseMonth = YearMonth.from(rentSince);
    Optional<BigDecimal> base = index.of(baseMonth);
    if (base.isEmpty()) {
      return new MonthMissing(baseMonth);
    }
    Optional<YearMonth> month =
        index.latest(YearMonth.from(noticeOn)).filter(latest -> latest.isAfter(baseMonth));
    if (month.isEmpty()) {
      return new NothingNewer(baseMonth);
    }
    BigDecimal points = index.of(month.get()).orElseThrow();
    int newRent =
        BigDecimal.valueOf(rent)
            .multiply(points)
            .divide(base.get(), 0, RoundingMode.FLOOR)
            .intValueExact();
    LocalDate yearAfter = rentSince.plusMonths(interval.getAsInt());
    LocalDate monthAfter = noticeOn.plusMonths(told.getAsInt());
    return new Adjusted(
        rent,
        newRent,
        baseMonth,
        base.get(),
        month.get(),
        points,
        yearAfter.isAfter(monthAfter) ? yearAfter : monthAfter);
  }
}
