package no.husrom.plan.solve.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdDraft;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Home;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Weights;
import no.husrom.plan.solve.planner.OwnTerms;
import no.husrom.plan.solve.search.SplitMix;

/// Random whole years with far too few homes: some get none, for all sorts of reasons.
final class TightYears {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private final SplitMix random;
  private final List<DwellingOffer> dwellings = new ArrayList<>();

  private TightYears(long seed) {
    random = SplitMix.of(seed, 78, 0);
  }

  static Problem of(long seed) {
    return OwnTerms.in(new TightYears(seed).make(), seed);
  }

  private Problem make() {
    int tenants = 1 + random.below(3);
    int homes = 7 + random.below(2);
    for (int d = 0; d < homes; d++) {
      dwellings.add(dwelling(d, d < tenants));
    }
    List<HouseholdNeed> households = new ArrayList<>();
    for (int h = 0; h < 8 + random.below(2); h++) {
      households.add(household(h, h < tenants));
    }
    return new Problem(
        "tight",
        Period.year(2027),
        new Norms(2, List.of(60), List.of(10, 30), 14, 365, 2),
        Weights.STANDARD,
        households,
        dwellings,
        measures(),
        limits());
  }

  private DwellingOffer dwelling(int d, boolean home) {
    LocalDate free = START.plusDays(random.chance(0.5) ? 0 : random.below(300));
    boolean hidden = home || random.chance(0.05);
    DwellingOffer offer =
        DwellingOffer.plain(
                "D" + d,
                1 + random.pick(0.5, 0.3, 0.2),
                "A" + random.below(3),
                7_000 + 500 * random.below(8),
                hidden ? null : free)
            .withBuilding("B" + random.below(2));
    if (random.chance(0.4)) {
      offer = offer.withFeatures(Set.of(Feature.values()[random.below(2)]));
    }
    if (!home && random.chance(0.2)) {
      offer = offer.withTimes(offer.available(), START.plusDays(300 + random.below(400)), 10);
    } else if (!home && random.chance(0.2)) {
      offer = offer.withSharing(2, null, null);
    } else if (!home && random.chance(0.2)) {
      offer = offer.withSharing(0, "HOUSE", random.chance(0.3) ? "G0" : null);
    }
    return offer;
  }

  private HouseholdNeed household(int h, boolean tenant) {
    int persons = 1 + random.pick(0.5, 0.2, 0.2, 0.1);
    HouseholdDraft draft =
        HouseholdNeed.draft(
                "H" + h,
                persons,
                1 + persons / 2,
                START.plusDays(random.below(2) * random.below(200)))
            .group(random.chance(0.5) ? "REFUGEE" : "OTHER")
            .weight(1 + random.below(9))
            .deadline(random.chance(0.8) ? START.plusDays(30 + random.below(200)) : null)
            .temporaryCostPerDay(random.chance(0.4) ? 1_200 : 0);
    if (random.chance(0.2)) {
      draft.needs(Set.of(Feature.values()[random.below(2)]));
    }
    if (random.chance(0.25)) {
      draft.mostRent(8_000 + 500 * random.below(8));
    }
    if (random.chance(0.2)) {
      draft.forbiddenAreas(Set.of("A" + random.below(3)));
    }
    if (persons == 1 && random.chance(0.5)) {
      draft.shareGroup("G" + random.below(2));
    }
    if (random.chance(0.15)) {
      draft.stayDays(60 + random.below(120));
    }
    if (random.chance(0.2)) {
      draft.previous("D" + random.below(dwellings.size()), random.chance(0.5));
    }
    if (random.chance(0.03)) {
      draft.pin(new Pin("D" + random.below(dwellings.size()), null));
    }
    if (random.chance(0.1)) {
      draft.forbidden(Set.of("D" + random.below(dwellings.size())));
    }
    if (tenant) {
      draft.home(
          new Home(
              "D" + h, START.plusDays(random.below(300)), random.chance(0.8), random.chance(0.6)));
      if (random.chance(0.4)) {
        draft.exit(START.plusDays(random.below(200)), 1_000 * random.below(60));
      }
    }
    return draft.done();
  }

  private List<MeasureOffer> measures() {
    List<MeasureOffer> measures = new ArrayList<>();
    for (int m = random.below(3); m > 0; m--) {
      boolean lease = m == 1;
      measures.add(
          new MeasureOffer(
              "M" + m,
              lease ? MeasureOffer.Kind.LEASE_IN : MeasureOffer.Kind.PURCHASE,
              1 + random.below(2),
              4,
              Set.of(),
              random.chance(0.5) ? null : "A0",
              random.below(3),
              30 + random.below(200),
              8_000,
              lease ? 4_000 : 500,
              lease ? 0 : 1_000_000,
              lease ? 0 : 200_000,
              100));
    }
    return measures;
  }

  private Limits limits() {
    List<GroupCap> caps = new ArrayList<>();
    if (random.chance(0.4)) {
      caps.add(new GroupCap(Scope.BUILDING, "B0", "REFUGEE", random.below(2)));
    }
    if (random.chance(0.2)) {
      caps.add(new GroupCap(Scope.AREA, "A0", null, 1 + random.below(2)));
    }
    return new Limits(
        random.chance(0.5) ? Long.valueOf(random.below(90_000)) : null,
        random.chance(0.5) ? Long.valueOf(800_000L * random.below(3)) : null,
        random.chance(0.4) ? List.of(1 + random.below(2), 1, random.below(2), 1) : List.of(),
        caps);
  }
}
