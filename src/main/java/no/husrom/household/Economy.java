package no.husrom.household;

import org.jspecify.annotations.Nullable;

/// What the household has and can pay: income in kroner a year, support in kroner a month, and the
/// most rent in kroner a month when the office has decided it itself; wealth and debt in kroner,
/// and the benefit that the income is or holds.
public record Economy(
    @Nullable Integer incomePerYear,
    @Nullable Integer supportPerMonth,
    @Nullable Integer mostRent,
    @Nullable Integer wealth,
    @Nullable Integer debt,
    @Nullable Benefit benefit) {

  public static final Economy UNKNOWN = new Economy(null, null, null, null, null, null);
}
