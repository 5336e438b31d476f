package no.husrom.plan.solve.search;

import java.util.Comparator;
import java.util.stream.IntStream;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;

/// What an office without a plan does: tenants renew where they may, then each household in the
/// order they became ready gets the home it can have first, and nobody is asked to move for
/// another. A rival to measure plans against.
public final class FirstCome {
  private final Space space;
  private final State state;
  private final Bag scratch = new Bag();

  private FirstCome(Space space) {
    this.space = space;
    state = new State(space);
  }

  /// The plan that comes of it.
  public static Draft plan(Space space) {
    FirstCome office = new FirstCome(space);
    IntStream.range(0, space.households()).forEach(office::renew);
    IntStream.range(0, space.households())
        .boxed()
        .sorted(Comparator.comparingInt(space.facts()::ready))
        .forEach(office::serve);
    return office.state.draft();
  }

  private void renew(int h) {
    int pair = space.renewPair(h);
    if (pair >= 0) {
      state.give(h, pair, space.earliest(pair));
    }
  }

  private void serve(int h) {
    if (space.kind(state.draft().pair(h)) != Kind.NONE) {
      return;
    }
    int pair = -1;
    int day = Integer.MAX_VALUE;
    for (int other = space.firstPair(h); other < space.nonePair(h); other++) {
      for (int start = space.earliest(other);
          start >= 0 && start < day && !state.needsOthers(other);
          start = space.nextDay(other, start)) {
        if (state.fits(h, other, start, scratch)) {
          pair = other;
          day = start;
        }
      }
    }
    if (pair >= 0) {
      state.give(h, pair, day);
    }
  }
}
