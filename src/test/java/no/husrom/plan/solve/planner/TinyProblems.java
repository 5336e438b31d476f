package no.husrom.plan.solve.planner;

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
import no.husrom.plan.solve.HouseholdNeed.Secrecy;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.MeasureOffer.Kind;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Weights;
import no.husrom.plan.solve.search.SplitMix;

/// Random problems so small that every plan can be looked at, with every rule in play.
public final class TinyProblems {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private final SplitMix random;
  private final List<HouseholdNeed> households = new ArrayList<>();
  private final List<DwellingOffer> dwellings = new ArrayList<>();

  private TinyProblems(long seed) {
    random = SplitMix.of(seed, 77, 0);
  }

  public static Problem of(long seed) {
    return OwnTerms.orCrowd(new TinyProblems(seed).make(), seed);
  }

  private Problem make() {
    int tenants = random.below(3);
    int homes = tenants + 1 + random.below(4 - tenants);
    for (int d = 0; d < homes; d++) {
      dwellings.add(dwelling(d, d < tenants));
    }
    for (int h = 0; h < tenants + 2 + random.below(2); h++) {
      households.add(household(h, h < tenants));
    }
    return new Problem(
        "tiny",
        new Period(START, 60, 30, 30),
        new Norms(2, List.of(60), List.of(10, 30), random.below(20), 40, 2),
        Weights.STANDARD,
        households,
        dwellings,
        measures(),
        limits());
  }

  private DwellingOffer dwelling(int d, boolean home) {
    LocalDate available = START.plusDays(random.chance(0.4) ? 0 : random.below(70));
    DwellingOffer offer =
        DwellingOffer.plain(
                "D" + d, 1 + random.below(3), "A" + random.below(2), 8_000, home ? null : available)
            .withBuilding("B" + random.below(2));
    if (random.chance(0.3)) {
      offer = offer.withFeatures(Set.of(Feature.values()[random.below(2)]));
    }
    if (!home && random.chance(0.25)) {
      offer = offer.withTimes(available, START.plusDays(50 + random.below(60)), random.below(9));
    }
    if (!home && random.chance(0.25)) {
      offer = offer.withSharing(2 + random.below(2), null, null);
    } else if (!home && random.chance(0.25)) {
      offer = offer.withSharing(0, "HOUSE", random.chance(0.3) ? "G0" : null);
    }
    return random.chance(0.3) ? offer.withSchool("S" + random.below(2)) : offer;
  }

  private HouseholdNeed household(int h, boolean tenant) {
    int persons = 1 + random.pick(0.6, 0.2, 0.2);
    HouseholdDraft draft =
        HouseholdNeed.draft(
                "H" + h,
                persons,
                1 + persons / 2,
                START.plusDays(random.below(2) * random.below(60)))
            .group(random.chance(0.5) ? "REFUGEE" : "OTHER")
            .weight(1 + random.below(5))
            .deadline(random.chance(0.8) ? START.plusDays(random.below(60)) : null)
            .temporaryCostPerDay(random.chance(0.4) ? 1_200 : 0);
    if (random.chance(0.2)) {
      draft.needs(Set.of(Feature.values()[random.below(2)]));
    }
    if (random.chance(0.3)) {
      draft.mostRent(7_900 + random.below(3) * 400);
    }
    if (random.chance(0.3)) {
      draft.preferredAreas(Set.of("A" + random.below(2)));
    }
    if (random.chance(0.15)) {
      draft.forbiddenAreas(Set.of("A" + random.below(2)));
    }
    if (random.chance(0.3)) {
      draft.school("S" + random.below(2));
    }
    if (persons == 1 && random.chance(0.6)) {
      draft.shareGroup("G" + random.below(2));
    }
    if (random.chance(0.1)) {
      draft.secrecy(Secrecy.CONFIDENTIAL);
    }
    if (random.chance(0.2)) {
      draft.stayDays(10 + random.below(20));
    }
    if (random.chance(0.3)) {
      draft.previous("D" + random.below(dwellings.size()), random.chance(0.5));
    }
    if (random.chance(0.1)) {
      LocalDate day = random.chance(0.5) ? null : START.plusDays(random.below(60));
      draft.pin(new Pin("D" + random.below(dwellings.size()), day));
    }
    if (random.chance(0.1)) {
      draft.forbidden(Set.of("D" + random.below(dwellings.size())));
    }
    if (tenant) {
      tenant(draft, h);
    }
    return draft.done();
  }

  private void tenant(HouseholdDraft draft, int h) {
    LocalDate ends = START.plusDays(random.below(60));
    draft.home(new Home("D" + h, ends, random.chance(0.8), random.chance(0.7)));
    for (int exits = random.below(3); exits > 0; exits--) {
      draft.exit(START.plusDays(random.below(50)), 1_000 * random.below(50));
    }
  }

  private List<MeasureOffer> measures() {
    List<MeasureOffer> measures = new ArrayList<>();
    for (int m = random.below(3); m > 0; m--) {
      measures.add(
          new MeasureOffer(
              "M" + m,
              m == 1 ? Kind.LEASE_IN : Kind.PURCHASE,
              1 + random.below(2),
              4,
              Set.of(),
              random.chance(0.5) ? null : "A0",
              random.below(3),
              random.below(40),
              8_000,
              m == 1 ? 4_000 : 500,
              m == 1 ? 0 : 1_000_000,
              m == 1 ? 0 : 200_000,
              random.chance(0.5) ? 100 : 60));
    }
    return measures;
  }

  private Limits limits() {
    List<GroupCap> caps = new ArrayList<>();
    if (random.chance(0.4)) {
      caps.add(new GroupCap(Scope.BUILDING, "B0", "REFUGEE", random.below(2)));
    }
    if (random.chance(0.3)) {
      caps.add(new GroupCap(Scope.AREA, "A0", null, 1 + random.below(2)));
    }
    return new Limits(
        random.chance(0.4) ? Long.valueOf(random.below(70_000)) : null,
        random.chance(0.4) ? Long.valueOf(800_000L * random.below(3)) : null,
        random.chance(0.5) ? List.of(1 + random.below(2), 1) : List.of(),
        caps);
  }
}
