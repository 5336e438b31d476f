package no.husrom.plan.make;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.dwelling.Access;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.Tenancies;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.supply.SupplyRow;
import org.jspecify.annotations.Nullable;

/// Makes a dwelling of the register into one the planner can give out.
final class DwellingMaker {
  private final Basis basis;
  private final Tenancies tenancies;

  DwellingMaker(Basis basis) {
    this.basis = basis;
    this.tenancies = basis.tenancies();
  }

  DwellingOffer of(SupplyRow row) {
    Dwelling d = basis.dwelling(row.dwelling()).orElseThrow();
    int most = basis.registers().office().norm().mostPerBedroom();
    String district = d.surroundings().district();
    String building = d.surroundings().building();
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
            0,
            0,
            null,
            null,
            null);
    if (d.kind() != DwellingKind.ROOM) {
      return offer;
    }
    String house = d.partOf() == null ? d.id() : d.partOf();
    return offer.withSharing(0, house, groupIn(house));
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

  /// The share group of those who live in the house's rooms now; none when nobody does, or they are
  /// of more than one.
  private @Nullable String groupIn(String house) {
    Set<String> groups = new TreeSet<>();
    basis.registers().dwellings().stream()
        .filter(room -> house.equals(room.partOf()))
        .flatMap(room -> tenancies.ofDwelling(room.id(), basis.day()).stream())
        .map(lease -> basis.household(lease.householdId()))
        .flatMap(Optional::stream)
        .map(DwellingMaker::groupOf)
        .filter(Objects::nonNull)
        .forEach(groups::add);
    return groups.size() == 1 ? groups.iterator().next() : null;
  }

  private static @Nullable String groupOf(Household household) {
    return HouseholdMaker.shareGroup(household);
  }
}
