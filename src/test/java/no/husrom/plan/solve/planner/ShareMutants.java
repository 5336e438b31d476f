package no.husrom.plan.solve.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.search.SplitMix;

/// Plans in which one dwelling is shared by too few or by more than there are places for, and all
/// others get nothing.
record ShareMutants(Problem problem, SplitMix random) {

  Optional<List<Assignment>> plan() {
    List<DwellingOffer> shared =
        problem.dwellings().stream().filter(d -> d.sharedPlaces() > 0).toList();
    return shared.isEmpty() ? Optional.empty() : in(shared.get(random.below(shared.size())));
  }

  /// As many as are too few; when one is enough, or by chance, those who take a place too many.
  private Optional<List<Assignment>> in(DwellingOffer home) {
    int fewest = problem.norms().fewestSharers();
    if (fewest > 1 && random.chance(0.5)) {
      return Optional.of(shared(home, problem.households().subList(0, fewest - 1)));
    }
    List<HouseholdNeed> sharers = new ArrayList<>();
    int left = home.sharedPlaces();
    for (HouseholdNeed need : problem.households()) {
      if (left >= 0) {
        sharers.add(need);
        left -= need.termsIn(home.id()).placesTaken();
      }
    }
    boolean enough = sharers.size() >= fewest;
    return left < 0 && enough ? Optional.of(shared(home, sharers)) : Optional.empty();
  }

  private List<Assignment> shared(DwellingOffer home, List<HouseholdNeed> sharers) {
    PlainFacts facts = new PlainFacts(problem);
    List<Assignment> plan = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      plan.add(
          sharers.contains(need)
              ? new Assignment.Stay(
                  need.id(), home.id(), facts.notBefore(need, home), null, true, Levels.ZERO)
              : new Assignment.Unplaced(need.id(), Levels.ZERO));
    }
    return plan;
  }
}
