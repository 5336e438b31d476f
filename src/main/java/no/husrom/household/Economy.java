package no.husrom.household;

import org.jspecify.annotations.Nullable;

/// What the household can pay: income in kroner a year, support in kroner a month, and the most
/// rent in kroner a month when the office has decided it itself.
public record Economy(
    @Nullable Integer incomePerYear,
    @Nullable Integer supportPerMonth,
    @Nullable Integer mostRent) {

  public static final Economy UNKNOWN = new Economy(null, null, null);
}
