package no.husrom.plan.solve.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdDraft;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Secrecy;
import no.husrom.plan.solve.HouseholdNeed.Terms;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.search.SplitMix;

/// Turns a random problem into one where some dwellings are not to every household what they are to
/// others, where norms convert for one or for three, and, each third time, where most may share and
/// there is one dwelling only; and where a few dwellings are kept for some or not on offer. Drawn
/// from streams of its own, so that all else is as it was.
public final class OwnTerms {
  private static final double CROWDED = 0.35;

  private final SplitMix random;
  private final SplitMix keeping;
  private final boolean crowded;
  private final Problem problem;

  private OwnTerms(Problem problem, long seed, double crowds) {
    this.problem = problem;
    random = SplitMix.of(seed, 80, 0);
    keeping = SplitMix.of(seed, 81, 0);
    crowded = random.chance(crowds);
  }

  /// With no more households, and no fewer dwellings.
  public static Problem in(Problem problem, long seed) {
    return new OwnTerms(problem, seed, 0).changed();
  }

  /// The same, or a crowd for one dwelling.
  static Problem orCrowd(Problem problem, long seed) {
    return new OwnTerms(problem, seed, CROWDED).changed();
  }

  private Problem changed() {
    List<DwellingOffer> dwellings = dwellings();
    List<HouseholdNeed> households =
        households().stream().map(h -> household(h, dwellings)).toList();
    return problem
        .withHouseholds(households)
        .withDwellings(dwellings.stream().map(d -> kept(d, households)).toList())
        .withMeasures(crowded ? List.of() : problem.measures())
        .withLimits(crowded ? Limits.NONE : problem.limits())
        .withNorms(norms(problem.norms()));
  }

  private DwellingOffer kept(DwellingOffer home, List<HouseholdNeed> households) {
    if (!keeping.chance(crowded ? 0.05 : 0.12)) {
      return home;
    }
    Set<String> some = new HashSet<>(Set.of("somebody else"));
    households.stream().map(HouseholdNeed::id).filter(_ -> keeping.chance(0.4)).forEach(some::add);
    return home.draft().onlyFor(keeping.chance(0.3) ? Set.of() : some).done();
  }

  private Norms norms(Norms norms) {
    return new Norms(
        norms.personsPerBedroom(),
        norms.belowCost(),
        norms.aboveCost(),
        norms.turnaroundDays(),
        norms.shortestLeaseDays(),
        1 + random.pick(0.25, 0.65, 0.1));
  }

  /// In a crowd one that is nobody's home, to be shared.
  private List<DwellingOffer> dwellings() {
    if (!crowded) {
      return problem.dwellings();
    }
    DwellingOffer home = problem.dwellings().getLast();
    return List.of(
        home.withTimes(problem.period().start(), null, 0)
            .withSharing(2 + random.below(4), null, null));
  }

  /// In a crowd the newcomers, and a couple.
  private List<HouseholdNeed> households() {
    if (!crowded) {
      return problem.households();
    }
    List<HouseholdNeed> all = new ArrayList<>();
    problem.households().stream().filter(h -> !h.sitting()).forEach(all::add);
    HouseholdDraft couple = HouseholdNeed.draft("C", 2, 1, problem.period().start());
    all.add(couple.weight(1 + random.below(5)).done());
    return all;
  }

  private HouseholdNeed household(HouseholdNeed need, List<DwellingOffer> dwellings) {
    if (!crowded && random.chance(0.5)) {
      return need;
    }
    Map<String, Terms> terms = new HashMap<>();
    for (DwellingOffer home : dwellings) {
      if (random.chance(crowded ? 0.8 : 0.4)) {
        int fit = random.chance(0.5) ? 0 : random.below(40);
        Integer places = random.chance(0.3) ? null : Integer.valueOf(1 + random.below(3));
        terms.put(home.id(), new Terms(fit, places));
      }
    }
    HouseholdDraft draft = need.draft().terms(terms);
    if (!crowded && need.persons() == 2 && random.chance(0.5)) {
      draft.shareGroup("G" + random.below(2));
    } else if (crowded && need.persons() <= 2) {
      draft.shareGroup(random.chance(0.9) ? "G0" : "G1").secrecy(Secrecy.NONE).needs(Set.of());
    }
    return draft.done();
  }
}
