package no.husrom.plan.solve.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.MeasureOffer.Kind;

/// Renting in, buying and building, each in four sizes, so many of each size for 900 newcomers. The
/// budgets bind before the numbers do.
final class MeasureMaker {
  private static final int SIZES = 4;

  private MeasureMaker() {}

  static List<MeasureOffer> measures(int newcomers) {
    List<MeasureOffer> offers = new ArrayList<>();
    double part = newcomers / 900.0;
    for (int bedrooms = 1; bedrooms <= SIZES; bedrooms++) {
      offers.add(offer(Kind.LEASE_IN, bedrooms, 120 * part, 30, 2_500 + 1_200 * bedrooms, 0, 0));
      int price = 1_700_000 + 700_000 * bedrooms;
      offers.add(offer(Kind.PURCHASE, bedrooms, 50 * part, 120, 600, price, price / 4));
      int building = 2_000_000 + 800_000 * bedrooms;
      offers.add(offer(Kind.BUILD, bedrooms, 40 * part, 270, 500, building, building * 3 / 10));
    }
    return offers;
  }

  private static MeasureOffer offer(
      Kind kind, int bedrooms, double most, int lead, int operating, int investment, int grant) {
    return new MeasureOffer(
        kind + "-" + bedrooms,
        kind,
        bedrooms,
        2 * bedrooms,
        kind == Kind.BUILD ? Set.of(Feature.STEP_FREE, Feature.WHEELCHAIR) : Set.of(),
        null,
        Math.max(1, (int) Math.round(most)),
        lead,
        Generator.normalRent(bedrooms),
        operating,
        investment,
        grant,
        100);
  }
}
