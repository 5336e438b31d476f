package no.husrom.plan.solve.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;

/// The first plan: tenants renew where they may, then everybody takes the best that is left, the
/// pinned first, then the most urgent, heavy and large. Where changes are limited, everybody who
/// can has its previous home before that.
final class Greedy {
  private final Space space;
  private final State state;
  private final Bag scratch = new Bag();

  private final BooleanSupplier stop;

  Greedy(State state, BooleanSupplier stop) {
    this.state = state;
    this.stop = stop;
    space = state.draft().space();
  }

  void run() {
    for (int h = 0; h < space.households(); h++) {
      int renew = space.renewPair(h);
      if (renew >= 0) {
        state.give(h, renew, space.earliest(renew));
      }
    }
    if (space.facts().problem().limits().mostChanges() != null) {
      keepHomes();
    }
    for (int h : order()) {
      if (!stop.getAsBoolean()) {
        placeBest(h);
      }
    }
    state.keep();
  }

  /// Somebody's home may be free only when another one has gone home too.
  private void keepHomes() {
    for (boolean again = true; again && !stop.getAsBoolean(); ) {
      again = false;
      for (int h = 0; h < space.households(); h++) {
        again |= space.changes(state.draft().pair(h)) && keepHome(h);
      }
    }
  }

  private boolean keepHome(int h) {
    for (int pair = space.firstPair(h); pair < space.endPair(h); pair++) {
      if (!space.changes(pair) && !state.needsOthers(pair) && give(h, pair)) {
        return true;
      }
    }
    return false;
  }

  /// From the first day on which it fits.
  private boolean give(int h, int pair) {
    for (int day = space.earliest(pair); day >= 0; day = space.nextDay(pair, day)) {
      if (state.fits(h, pair, day, scratch)) {
        state.give(h, pair, day);
        return true;
      }
    }
    return false;
  }

  private List<Integer> order() {
    Facts facts = space.facts();
    Comparator<Integer> pinnedFirst =
        Comparator.comparing(h -> facts.household(h).pin() == null ? 1 : 0);
    return IntStream.range(0, space.households())
        .boxed()
        .filter(h -> space.kind(state.draft().pair(h)) == Kind.NONE)
        .sorted(
            pinnedFirst.thenComparingInt(
                h -> {
                  HouseholdNeed need = facts.household(h);
                  return facts.deadline(h) - 10 * need.weight() - 25 * need.bedrooms();
                }))
        .toList();
  }

  private void placeBest(int h) {
    int bestPair = state.draft().pair(h);
    int bestDay = state.draft().day(h);
    long best = state.energy(bestPair, bestDay);
    for (int pair = space.firstPair(h); pair < space.endPair(h); pair++) {
      if (state.needsOthers(pair) || state.homes().closed(h, pair)) {
        continue;
      }
      for (int day = space.earliest(pair); day >= 0; day = space.nextDay(pair, day)) {
        long energy = state.energy(pair, day, best);
        if (energy >= best) {
          break;
        }
        if (state.fits(h, pair, day, scratch)) {
          best = energy;
          bestPair = pair;
          bestDay = day;
          break;
        }
      }
    }
    if (bestPair != state.draft().pair(h)) {
      state.give(h, bestPair, bestDay);
    }
  }
}
