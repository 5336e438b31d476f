package no.husrom.plan.solve.model;

import java.util.HashSet;
import java.util.Set;
import no.husrom.plan.solve.Levels;

/// A plan in numbers: the pair and the start day of each household. It may be changed; whoever
/// keeps one copies it.
public final class Draft {
  private final Space space;
  private final int[] pair;
  private final int[] day;

  /// Nobody gets anything.
  public Draft(Space space) {
    this.space = space;
    pair = new int[space.households()];
    day = new int[space.households()];
    for (int h = 0; h < pair.length; h++) {
      pair[h] = space.nonePair(h);
      day[h] = space.earliest(pair[h]);
    }
  }

  private Draft(Draft from) {
    space = from.space;
    pair = from.pair.clone();
    day = from.day.clone();
  }

  public Draft copy() {
    return new Draft(this);
  }

  public void copyFrom(Draft other) {
    System.arraycopy(other.pair, 0, pair, 0, pair.length);
    System.arraycopy(other.day, 0, day, 0, day.length);
  }

  public Space space() {
    return space;
  }

  public int pair(int h) {
    return pair[h];
  }

  public int day(int h) {
    return day[h];
  }

  public void set(int h, int newPair, int newDay) {
    pair[h] = newPair;
    day[h] = newDay;
  }

  /// Whether the decision is part of the plan.
  public boolean has(int aPair, int aDay) {
    int h = space.household(aPair);
    return pair[h] == aPair && day[h] == aDay;
  }

  /// How many households get something.
  public int placed() {
    int count = 0;
    for (int p : pair) {
      count += space.kind(p) == Kind.NONE ? 0 : 1;
    }
    return count;
  }

  /// The five levels, conversions included.
  public Levels levels() {
    Levels sum = Levels.ZERO;
    Set<Integer> converted = new HashSet<>();
    for (int h = 0; h < pair.length; h++) {
      sum = sum.plus(space.levels(pair[h], day[h]));
      if (space.kind(pair[h]) == Kind.SHARE) {
        converted.add(space.target(pair[h]));
      }
    }
    long each = Pricing.hundreds(space.conversionCost());
    return sum.plus(new Levels(0, 0, each * converted.size(), 0, 0));
  }
}
