package no.husrom.mapping;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.husrom.dwelling.Approval;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import org.jspecify.annotations.Nullable;

/// Which facts concern a record, and whether each is known.
final class Known {
  private static final Set<DwellingKind> WITHOUT_BEDROOM =
      Set.of(DwellingKind.BEDSIT, DwellingKind.ROOM, DwellingKind.SHARED_HOUSE);

  private Known() {}

  static Map<Fact, Boolean> of(Dwelling d) {
    Map<Fact, Boolean> known = new EnumMap<>(Fact.class);
    known.put(
        Fact.ADDRESS_NUMBERS,
        all(
            d.address().postcode(),
            d.address().municipalityNumber(),
            d.address().cadastralNumber()));
    if (!WITHOUT_BEDROOM.contains(d.kind())) {
      known.put(Fact.BEDROOMS, d.size().bedrooms() > 0);
    }
    known.put(Fact.AREA, all(d.size().area()));
    known.put(Fact.FLOOR, all(d.size().floor()));
    known.put(Fact.STEP_FREE, all(d.access().stepFree()));
    known.put(Fact.LIFT, all(d.access().lift()));
    known.put(Fact.WHEELCHAIR, all(d.access().wheelchair()));
    known.put(Fact.DISTRICT, all(d.surroundings().district()));
    if (d.holding().disposal() == Disposal.PLANNED) {
      known.put(Fact.AVAILABLE_FROM, all(d.availableFrom()));
    }
    if (d.holding().disposal() == Disposal.LEASED_IN) {
      known.put(Fact.LEASED_IN_UNTIL, all(d.holding().leasedInUntil()));
    }
    if (d.lettable()) {
      Approval approval = d.approval();
      known.put(Fact.RENT, all(d.rent().perMonth()));
      known.put(
          Fact.ALLOWANCE_DEMANDS,
          all(approval.approved(), approval.ownEntrance(), approval.ownBath()));
    }
    return known;
  }

  /// What a household needs is always known in the register, where no is the first answer: it is
  /// asked for so that somebody looks again.
  static Map<Fact, Boolean> of(Household h) {
    Map<Fact, Boolean> known = new EnumMap<>(Fact.class);
    known.put(Fact.MEMBERS, !h.members().isEmpty());
    known.put(Fact.NEEDS, true);
    if (h.category() == Category.REFUGEE) {
      known.put(Fact.LEGAL_GROUND, all(h.legalGround()));
    }
    if (h.state().waiting()) {
      known.put(Fact.READY_FROM, all(h.readyFrom()));
      known.put(Fact.INCOME, !h.economy().equals(Economy.UNKNOWN));
    }
    return known;
  }

  static Map<Fact, Boolean> of(Lease lease) {
    Map<Fact, Boolean> known = new EnumMap<>(Fact.class);
    known.put(Fact.SIGNED_ON, all(lease.signedOn()));
    known.put(
        Fact.SECURITY, lease.security().deposit() != null || lease.security().guarantee() != null);
    known.put(Fact.LEASE_RENT, true);
    return known;
  }

  private static boolean all(@Nullable Object... facts) {
    return Stream.of(facts).allMatch(fact -> fact != null);
  }
}
