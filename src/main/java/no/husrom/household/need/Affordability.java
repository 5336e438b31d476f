package no.husrom.household.need;

import no.husrom.household.Economy;
import org.jspecify.annotations.Nullable;

/// The most rent a household can bear.
public final class Affordability {
  private Affordability() {}

  /// Kroner a month: what the office has decided; else the share of income that rent may take, in
  /// percent, and all of the support; null when income is unknown: then no rent is too high.
  public static @Nullable Integer mostRent(Economy economy, int rentShare) {
    Integer decided = economy.mostRent();
    Integer income = economy.incomePerYear();
    if (decided != null || income == null) {
      return decided;
    }
    Integer support = economy.supportPerMonth();
    long share = (long) income * rentShare / 1_200;
    return Math.toIntExact(share + (support == null ? 0 : support));
  }
}
