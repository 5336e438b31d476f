package no.husrom.plan.solve.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdDraft;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Home;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.HouseholdNeed.Secrecy;
import no.husrom.plan.solve.search.SplitMix;
import org.jspecify.annotations.Nullable;

/// Sitting tenants whose lease ends in the year, refugees to be settled, and the ordinary queue.
final class HouseholdMaker {
  /// What bostøtte carries of the rent, kroner a month.
  private static final int SUPPORT = 2_800;

  private static final double[] REFUGEES = {0.45, 0.21, 0.14, 0.10, 0.05, 0.03, 0.02};
  private static final double[] OTHERS = {0.62, 0.15, 0.09, 0.07, 0.04, 0.02, 0.01};

  private final long seed;
  private final int areas;
  private final List<DwellingOffer> dwellings;

  HouseholdMaker(long seed, int areas, List<DwellingOffer> dwellings) {
    this.seed = seed;
    this.areas = areas;
    this.dwellings = dwellings;
  }

  /// The tenant of the dwelling with the same number.
  HouseholdNeed tenant(int i) {
    SplitMix random = SplitMix.of(seed, Generator.HOUSEHOLD, 1_000_000 + i);
    DwellingOffer home = dwellings.get(i);
    boolean differs = random.chance(0.38);
    int needed = home.bedrooms() + (differs ? random.chance(0.5) ? 1 : -1 : 0);
    needed = Math.max(1, Math.min(5, needed));
    int children = 2 * (needed - 1) - (needed > 1 && random.chance(0.5) ? 1 : 0);
    List<Integer> ages = ages(random, 1 + (random.chance(0.4) ? 1 : 0), children);
    LocalDate ends = Generator.START.plusDays(random.below(365));
    LocalDate ready = ends.minusDays(90);
    boolean mayRenew = !random.chance(0.06);
    boolean mayMove = random.chance(0.40) && differs || !mayRenew;
    HouseholdDraft draft =
        HouseholdNeed.draft("S" + i, 1, needed, ready)
            .ages(ages)
            .group("SITTING_TENANT")
            .deadline(ends)
            .weight(4 + random.below(20))
            .home(new Home(home.id(), ends, mayRenew, mayMove));
    wishes(random, draft, needed, children);
    if (random.chance(0.14)) {
      int cost = 30_000 + 60_000 * needed;
      draft.exit(Generator.START.plusDays(60 + random.below(121)), cost);
    }
    return draft.done();
  }

  HouseholdNeed newcomer(int i) {
    SplitMix random = SplitMix.of(seed, Generator.HOUSEHOLD, i);
    boolean refugee = random.chance(0.45);
    int persons = 1 + random.pick(refugee ? REFUGEES : OTHERS);
    int adults = persons == 1 || random.chance(persons == 2 ? 0.5 : 0.25) ? 1 : 2;
    int children = persons - adults;
    int bedrooms = Math.min(5, 1 + (children + 1) / 2);
    int ready = random.chance(refugee ? 0.18 : 0.5) ? 0 : random.below(365);
    boolean urgent = false;
    int slack;
    if (refugee) {
      slack = random.chance(0.2) ? 60 : 150;
    } else {
      int group = random.pick(0.2, 0.5, 0.3);
      urgent = group == 0;
      slack = group == 0 ? 30 : group == 1 ? 120 : 240;
    }
    LocalDate day = Generator.START.plusDays(ready);
    HouseholdDraft draft =
        HouseholdNeed.draft("H" + i, 1, bedrooms, day)
            .ages(ages(random, adults, children))
            .group(refugee ? Generator.REFUGEE : "DISADVANTAGED")
            .deadline(day.plusDays(slack))
            .weight(4 + random.below(20));
    wishes(random, draft, bedrooms, children);
    if (random.chance(refugee ? 0.35 : urgent ? 0.80 : 0.10)) {
      draft.temporaryCostPerDay(1_200);
    }
    if (persons == 1) {
      single(random, draft, refugee);
    }
    previous(i, draft.done(), draft, ready);
    return draft.done();
  }

  private static void single(SplitMix random, HouseholdDraft draft, boolean refugee) {
    if (!refugee && random.chance(0.09)) {
      draft.stayDays(60 + random.below(121));
    } else if (random.chance(refugee ? 0.30 : 0.05)) {
      draft.shareGroup(random.chance(0.35) ? "WOMEN" : "MEN");
    }
  }

  private static List<Integer> ages(SplitMix random, int adults, int children) {
    List<Integer> ages = new ArrayList<>();
    for (int a = 0; a < adults; a++) {
      ages.add(18 + random.below(50));
    }
    for (int c = 0; c < children; c++) {
      ages.add(random.below(18));
    }
    return ages;
  }

  private void wishes(SplitMix random, HouseholdDraft draft, int bedrooms, int children) {
    if (random.chance(0.05)) {
      draft.needs(Set.of(Feature.WHEELCHAIR, Feature.STEP_FREE));
    } else if (random.chance(0.09)) {
      draft.needs(Set.of(Feature.STEP_FREE));
    }
    Set<String> forbidden = new TreeSet<>();
    if (random.chance(0.07)) {
      forbidden.add(Generator.drawArea(random, areas));
    }
    if (random.chance(0.02)) {
      draft.secrecy(Secrecy.CONFIDENTIAL);
      for (int a = 0; a < areas; a++) {
        if (random.chance(0.3)) {
          forbidden.add(Generator.area(a));
        }
      }
    }
    draft.forbiddenAreas(forbidden);
    if (random.chance(0.30)) {
      Set<String> preferred = new TreeSet<>();
      preferred.add(Generator.drawArea(random, areas));
      preferred.add(Generator.drawArea(random, areas));
      draft.preferredAreas(preferred);
    }
    if (children > 0 && random.chance(0.5)) {
      draft.school(Generator.drawArea(random, areas));
    }
    double most = Generator.normalRent(bedrooms) * (1.05 + 0.35 * random.unit()) + SUPPORT;
    draft.mostRent((int) Math.round(most / 100) * 100);
  }

  private void previous(int i, HouseholdNeed need, HouseholdDraft draft, int ready) {
    SplitMix random = SplitMix.of(seed, Generator.PREVIOUS, i);
    if (!random.chance(0.45)) {
      return;
    }
    String target = anyHome(random, need, ready);
    if (target != null) {
      draft.previous(target, random.chance(0.3));
      if (random.chance(0.045)) {
        draft.pin(new Pin(target, null));
      }
    }
  }

  private @Nullable String anyHome(SplitMix random, HouseholdNeed need, int ready) {
    for (int tries = 0; tries < 400; tries++) {
      DwellingOffer offer = dwellings.get(random.below(dwellings.size()));
      LocalDate available = offer.available();
      boolean near =
          available != null && available.isBefore(Generator.START.plusDays(ready + 120L));
      if (near
          && offer.until() == null
          && offer.bedrooms() >= need.bedrooms()
          && offer.bedrooms() <= need.bedrooms() + 1
          && offer.features().containsAll(need.needs())
          && offer.rent() <= (need.mostRent() == null ? Integer.MAX_VALUE : need.mostRent())
          && !need.forbiddenAreas().contains(offer.area())) {
        return offer.id();
      }
    }
    return null;
  }
}
