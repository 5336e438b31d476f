package no.husrom.plan.solve.search;

import java.util.stream.IntStream;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;
import org.jspecify.annotations.Nullable;

/// A plan under change: always one that keeps the rules about homes and supplies, except that
/// within one move a converted dwelling may have too few sharers, and that more households than
/// allowed may have another home than before, at a price. Every change is journalled and can be
/// taken back.
final class State {
  /// What a unit of each level weighs in the search: later levels freeze later, but all are seen.
  private static final long[] WEIGHTS = {2_000_000, 40_000, 20, 1, 5};

  /// What a change over the limit weighs: more than anybody's home.
  private static final long EXCESS = 1L << 40;

  private final Space space;
  private final Draft draft;
  private final Homes homes;
  private final Supplies supplies;
  private final long[] sums = new long[Levels.COUNT];
  private final long conversion;
  private int[] journal = new int[192];
  private int changes;

  State(Space space) {
    this.space = space;
    draft = new Draft(space);
    homes = new Homes(draft);
    supplies = new Supplies(space);
    conversion = (space.conversionCost() + 50) / 100;
    for (int h = 0; h < space.households(); h++) {
      count(draft.pair(h), draft.day(h), 1);
      supplies.take(h, draft.pair(h), draft.day(h));
    }
  }

  Draft draft() {
    return draft;
  }

  Homes homes() {
    return homes;
  }

  /// Whether the plan can stand as it is.
  boolean whole() {
    return homes.alone() < 0 && !supplies.overspent() && supplies.excess() == 0;
  }

  Levels levels() {
    return Levels.of(sums).plus(new Levels(0, 0, conversion * homes.conversions(), 0, 0));
  }

  /// One number for all levels.
  long energy() {
    long energy = WEIGHTS[2] * conversion * homes.conversions() + EXCESS * supplies.excess();
    for (int level = 0; level < sums.length; level++) {
      energy += WEIGHTS[level] * sums[level];
    }
    return energy;
  }

  /// What one decision adds to the energy.
  long energy(int pair, int day) {
    return energy(pair, day, Long.MAX_VALUE);
  }

  /// The same; no more than what is at least `enough` is reckoned.
  long energy(int pair, int day, long enough) {
    long energy = 0;
    for (int level = 0; level < sums.length && energy < enough; level++) {
      energy += WEIGHTS[level] * space.cost(level, pair, day);
    }
    return energy;
  }

  private void count(int pair, int day, int sign) {
    for (int level = 0; level < sums.length; level++) {
      sums[level] += sign * space.cost(level, pair, day);
    }
  }

  /// Gives a household a decision; what it had is taken back first.
  void give(int h, int pair, int day) {
    note(h);
    put(h, pair, day);
  }

  /// Leaves a household with nothing.
  void eject(int h) {
    int none = space.nonePair(h);
    give(h, none, space.earliest(none));
  }

  private void put(int h, int pair, int day) {
    int oldPair = draft.pair(h);
    int oldDay = draft.day(h);
    int before = homes.conversions();
    homes.leave(h, oldPair);
    supplies.give(h, oldPair, oldDay);
    count(oldPair, oldDay, -1);
    draft.set(h, pair, day);
    homes.enter(h, pair);
    supplies.take(h, pair, day);
    count(pair, day, 1);
    supplies.spend((homes.conversions() - before) * space.conversionCost());
  }

  private void note(int h) {
    if (changes + 3 > journal.length) {
      journal = java.util.Arrays.copyOf(journal, 2 * journal.length);
    }
    journal[changes++] = h;
    journal[changes++] = draft.pair(h);
    journal[changes++] = draft.day(h);
  }

  /// Forgets how to take back what has been done.
  void keep() {
    changes = 0;
  }

  /// Those who were given something since the last [#keep()], each once, in order.
  int[] touched() {
    return IntStream.range(0, changes / 3).map(i -> journal[3 * i]).sorted().distinct().toArray();
  }

  /// Takes back everything since the last [#keep()].
  void undo() {
    while (changes > 0) {
      changes -= 3;
      put(journal[changes], journal[changes + 1], journal[changes + 2]);
    }
  }

  /// Whether the household can have this now with nobody put out.
  boolean fits(int h, int pair, int day, Bag scratch) {
    return homes.open(h, pair, day, scratch) && shortOf(pair, day) == null;
  }

  /// Whether nobody more can move in around that day.
  boolean full(int day) {
    return supplies.full(space.bucketOf(day));
  }

  /// Whether a pair is a place that nobody may have before others share the dwelling, too.
  boolean needsOthers(int pair) {
    return space.kind(pair) == Kind.SHARE && !homes().joinable(space.target(pair));
  }

  /// The last bucket in which somebody more can move in; -1: none.
  int lastOpen() {
    return supplies.lastOpen();
  }

  /// Those who use what the decision finds too little of; null when there is enough.
  @Nullable Bag shortOf(int pair, int day) {
    return supplies.shortOf(pair, day, conversionOf(pair));
  }

  /// The limit behind [#shortOf], which must have found one.
  RuleBroken shortage(int pair, int day) {
    return supplies.shortage(pair, day, conversionOf(pair));
  }

  private long conversionOf(int pair) {
    boolean converts = space.kind(pair) == Kind.SHARE && !homes.converted(space.target(pair));
    return converts ? space.conversionCost() : 0;
  }
}
