package no.husrom.plan;

import org.jspecify.annotations.Nullable;

/// What the plan costs, in kroner. `operating` is what it takes of the operating budget in the
/// year: measures, tenants' moving and conversions; `investment` is before the `grant`; a budget
/// that is null has no limit. Temporary accommodation is outside the budgets.
public record Costs(
    long operating,
    @Nullable Long operatingBudget,
    long investment,
    long grant,
    @Nullable Long investmentBudget,
    long temporaryDays,
    long temporary) {

  public long netInvestment() {
    return investment - grant;
  }
}
