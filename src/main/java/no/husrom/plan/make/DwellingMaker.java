package no.husrom.plan.make;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.husrom.dwelling.Access;
import no.husrom.dwelling.Dwelling;
import no.husrom.lease.Lease;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.ShareGroups;
import no.husrom.plan.basis.Tenancies;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.supply.SupplyRow;

/// Makes a dwelling of the register into one the planner can give out.
final class DwellingMaker {
  private final Basis basis;
  private final Tenancies tenancies;
  private final ShareGroups shareGroups;

  DwellingMaker(Basis basis) {
    this.basis = basis;
    this.tenancies = basis.tenancies();
    this.shareGroups = basis.shareGroups();
  }

  DwellingOffer of(SupplyRow row) {
    Dwelling d = basis.dwelling(row.dwelling()).orElseThrow();
    int most = basis.registers().office().norm().mostPerBedroom();
    String district = d.surroundings().district();
    String building = d.surroundings().building();
    String house = ShareGroups.houseOf(d);
    Integer extra = d.letting().turnaroundExtra();
    Integer places = d.letting().sharedPlaces();
    DwellingOffer offer =
        new DwellingOffer(
            d.id(),
            d.size().bedrooms(),
            most * Math.max(1, d.size().bedrooms()),
            features(d.access()),
            district == null ? "" : district,
            building == null ? "" : building,
            rent(d),
            row.available(),
            row.until(),
            extra == null ? 0 : extra,
            places == null || house != null ? 0 : places,
            null,
            null,
            d.surroundings().primarySchool());
    return house == null ? offer : offer.withSharing(0, house, shareGroups.in(house));
  }

  private static Set<Feature> features(Access access) {
    Set<Feature> features = new HashSet<>();
    boolean wheelchair = Boolean.TRUE.equals(access.wheelchair());
    if (wheelchair) {
      features.add(Feature.WHEELCHAIR);
    }
    if (wheelchair || Boolean.TRUE.equals(access.stepFree())) {
      features.add(Feature.STEP_FREE);
    }
    return features;
  }

  /// The dwelling's rent, else that of its last lease, else 0: unknown hinders nobody.
  private int rent(Dwelling dwelling) {
    Integer stated = dwelling.rent().perMonth();
    if (stated != null) {
      return stated;
    }
    return tenancies.ofDwelling(dwelling.id(), LocalDate.MIN).stream()
        .reduce((_, later) -> later)
        .map(Lease::rent)
        .orElse(0);
  }
}
