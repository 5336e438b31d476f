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
public record Norms(
    int personsPerBedroom,
    List<Integer> belowCost,
    List<Integer> aboveCost,
    int turnaroundDays,
    int shortestLeaseDays) {

  public static final Norms STANDARD = new Norms(2, List.of(60), List.of(10, 30), 14, 365);

  public Norms {
    belowCost = List.copyOf(belowCost);
    aboveCost = List.copyOf(aboveCost);
    if (personsPerBedroom < 1 || turnaroundDays < 0 || shortestLeaseDays < 0) {
      throw new IllegalArgumentException("norm out of range");
    }
  }
}
