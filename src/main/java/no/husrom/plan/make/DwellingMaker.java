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
import no.husrom.plan.solve.DwellingDraft;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.supply.SupplyRow;
import org.jspecify.annotations.Nullable;

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

  /// @param onlyFor see [DwellingOffer#onlyFor]
  DwellingOffer of(SupplyRow row, @Nullable Set<String> onlyFor) {
    Dwelling d = basis.dwelling(row.dwelling()).orElseThrow();
    int most = basis.registers().office().norm().mostPerBedroom();
    String district = d.surroundings().district();
    String building = d.surroundings().building();
    String house = ShareGroups.houseOf(d);
    Integer extra = d.letting().turnaroundExtra();
    Integer places = d.letting().sharedPlaces();
    DwellingDraft draft =
        new DwellingDraft(
                d.id(),
                d.size().bedrooms(),
                district == null ? "" : district,
                rent(d),
                row.available())
            .mostPersons(most * Math.max(1, d.size().bedrooms()))
            .features(features(d.access()))
            .building(building == null ? "" : building)
            .until(row.until())
            .turnaroundExtraDays(extra == null ? 0 : extra)
            .sharedPlaces(places == null || house != null ? 0 : places)
            .school(d.surroundings().primarySchool())
            .onlyFor(onlyFor);
    return house == null
        ? draft.done()
        : draft.mostPersons(1).house(house, shareGroups.in(house)).done();
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
