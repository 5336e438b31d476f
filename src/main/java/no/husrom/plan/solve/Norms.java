package no.husrom.plan.solve;

import java.util.List;

/// The municipality's norms: hard limits, and the fit cost of coming close to them.
///
/// @param personsPerBedroom the most persons a bedroom; a home without bedroom counts as one
/// @param belowCost fit cost of one, two … bedrooms too few; more than listed is not allowed
/// @param aboveCost fit cost of one, two … bedrooms too many; more than listed is not allowed
/// @param turnaroundDays days between one tenant and the next
/// @param shortestLeaseDays the least a home must still last for somebody who moves in for good or
///   renews
/// @param fewestSharers how many households a dwelling is converted for at least
public record Norms(
    int personsPerBedroom,
    List<Integer> belowCost,
    List<Integer> aboveCost,
    int turnaroundDays,
    int shortestLeaseDays,
    int fewestSharers) {

  public static final Norms STANDARD = new Norms(2, List.of(60), List.of(10, 30), 14, 365, 2);

  public Norms {
    belowCost = List.copyOf(belowCost);
    aboveCost = List.copyOf(aboveCost);
    if (personsPerBedroom < 1 || turnaroundDays < 0 || shortestLeaseDays < 0 || fewestSharers < 1) {
      throw new IllegalArgumentException("norm out of range");
    }
  }

  /// Fit cost of so many bedrooms too few; beyond the list, where only a renewal can be, the last
  /// price for each further one.
  public int belowCostOf(int missing) {
    return priced(belowCost, missing);
  }

  /// Fit cost of so many bedrooms too many, continued in the same way.
  public int aboveCostOf(int spare) {
    return priced(aboveCost, spare);
  }

  private static int priced(List<Integer> prices, int off) {
    if (off <= 0 || prices.isEmpty()) {
      return 0;
    }
    int last = prices.getLast();
    return off <= prices.size() ? prices.get(off - 1) : last * (1 + off - prices.size());
  }
}
