package no.husrom.plan.solve.model;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import no.husrom.plan.solve.Levels;
import org.jspecify.annotations.Nullable;

/// Every decision the planner may take: for each household its *pairs* (a target of some kind) in
/// one run of indexes, each with a first and a last start day. A decision is a pair and a day; the
/// days of a pair are its first day and every first day of a bucket after that up to its last; in a
/// home that its tenant can leave on several days, as many days into the bucket as its turnaround.
public final class Space {
  private static final int ASKED_EACH = 20_000;

  private final Facts facts;
  private final Pricing pricing;
  private final int bucketDays;
  private final int[] first;
  private final int[] household;
  private final Kind[] kind;
  private final int[] target;
  private final int[] earliest;
  private final int[] latest;
  private final int[] fit;
  private final int[] change;

  Space(Facts facts, Pricing pricing, PairList pairs) {
    this.facts = facts;
    this.pricing = pricing;
    bucketDays = facts.problem().period().bucketDays();
    first = pairs.first(facts.households());
    household = pairs.household();
    kind = pairs.kind();
    target = pairs.target();
    earliest = pairs.earliest();
    latest = pairs.latest();
    fit = pairs.fit();
    change = pairs.change();
  }

  public Facts facts() {
    return facts;
  }

  public int households() {
    return facts.households();
  }

  public int pairs() {
    return household.length;
  }

  /// The first pair of a household; its pairs end where the next one's begin.
  public int firstPair(int h) {
    return first[h];
  }

  public int endPair(int h) {
    return first[h + 1];
  }

  /// The pair of getting nothing: always the household's last.
  public int nonePair(int h) {
    return first[h + 1] - 1;
  }

  /// The pair of a new lease where the tenant lives; -1 when there is none.
  public int renewPair(int h) {
    int pair = nonePair(h) - 1;
    while (pair >= first[h] && kind[pair] == Kind.EXIT) {
      pair--;
    }
    return pair >= first[h] && kind[pair] == Kind.RENEW ? pair : -1;
  }

  public int household(int pair) {
    return household[pair];
  }

  public Kind kind(int pair) {
    return kind[pair];
  }

  /// Whether the pair is another home than the household had before, or none.
  public boolean changes(int pair) {
    String previous = facts.household(household[pair]).previous();
    return previous != null && !previous.equals(targetId(pair));
  }

  /// Index of the dwelling, the measure (`UNIT`) or the exit (`EXIT`); -1 for nothing.
  public int target(int pair) {
    return target[pair];
  }

  public int earliest(int pair) {
    return earliest[pair];
  }

  public int latest(int pair) {
    return latest[pair];
  }

  /// The next start day after `day`, -1 when there is none.
  public int nextDay(int pair, int day) {
    int next = dayAfter(pair, day, 1);
    return next <= latest[pair] ? next : -1;
  }

  /// How many start days the pair has.
  public int dayCount(int pair) {
    int offset = offset(pair);
    return 1
        + Math.floorDiv(latest[pair] - offset, bucketDays)
        - Math.floorDiv(earliest[pair] - offset, bucketDays);
  }

  /// The start day with a number from 0, in order.
  public int dayAt(int pair, int number) {
    return number == 0 ? earliest[pair] : dayAfter(pair, earliest[pair], number);
  }

  /// The number of a start day of the pair.
  public int numberOf(int pair, int day) {
    int offset = offset(pair);
    return Math.floorDiv(day - offset, bucketDays)
        - Math.floorDiv(earliest[pair] - offset, bucketDays);
  }

  private int dayAfter(int pair, int day, int number) {
    int offset = offset(pair);
    return (Math.floorDiv(day - offset, bucketDays) + number) * bucketDays + offset;
  }

  private int offset(int pair) {
    return kind[pair] == Kind.STAY ? facts.startOffset(target[pair]) : 0;
  }

  /// Whether the pair may start that day.
  public boolean hasDay(int pair, int day) {
    return day == earliest[pair]
        || (day > earliest[pair]
            && day <= latest[pair]
            && Math.floorMod(day - offset(pair), bucketDays) == 0);
  }

  public int bucketOf(int day) {
    return day / bucketDays;
  }

  /// Visits all pairs, which may be millions, unless it is stopped on the way.
  ///
  /// @param stop asked now and then; once true, this ends with a `CancellationException`
  void eachPair(BooleanSupplier stop, IntConsumer visit) {
    for (int pair = 0; pair < pairs(); pair++) {
      if (pair % ASKED_EACH == 0 && stop.getAsBoolean()) {
        throw new CancellationException();
      }
      visit.accept(pair);
    }
  }

  /// All decisions together.
  public long size() {
    long size = 0;
    for (int pair = 0; pair < pairs(); pair++) {
      size += dayCount(pair);
    }
    return size;
  }

  /// The decision's part of a level.
  public long cost(int level, int pair, int day) {
    return switch (level) {
      case 0 -> lateness(pair, day);
      case 1 -> temporaryDays(pair, day);
      case 2 -> Pricing.hundreds(kroner(pair, day));
      case 3 -> fit[pair];
      case 4 -> change[pair];
      default -> throw new IndexOutOfBoundsException(level);
    };
  }

  public Levels levels(int pair, int day) {
    return new Levels(
        cost(0, pair, day),
        cost(1, pair, day),
        cost(2, pair, day),
        cost(3, pair, day),
        cost(4, pair, day));
  }

  private long lateness(int pair, int day) {
    return switch (kind[pair]) {
      case RENEW -> 0;
      case NONE -> pricing.unplacedLateness(household[pair]);
      case STAY, SHARE, UNIT, EXIT -> pricing.lateness(household[pair], day);
    };
  }

  private long temporaryDays(int pair, int day) {
    return switch (kind[pair]) {
      case RENEW -> 0;
      case NONE -> pricing.temporaryDays(household[pair], facts.horizon());
      case STAY, SHARE, UNIT, EXIT -> pricing.temporaryDays(household[pair], day);
    };
  }

  private long kroner(int pair, int day) {
    int h = household[pair];
    return switch (kind[pair]) {
      case RENEW -> 0;
      case NONE -> pricing.waitingCost(h, facts.horizon());
      case STAY, SHARE -> pricing.waitingCost(h, day) + pricing.movingCost(h);
      case UNIT ->
          pricing.waitingCost(h, day)
              + pricing.movingCost(h)
              + pricing.operating(target[pair], day)
              + pricing.interest(target[pair], day);
      case EXIT -> pricing.waitingCost(h, day) + exitCost(pair);
    };
  }

  /// Kroner the decision takes from the operating budget.
  public long operating(int pair, int day) {
    return switch (kind[pair]) {
      case RENEW, NONE -> 0;
      case STAY, SHARE -> pricing.movingCost(household[pair]);
      case UNIT -> pricing.movingCost(household[pair]) + pricing.operating(target[pair], day);
      case EXIT -> exitCost(pair);
    };
  }

  /// Kroner the decision takes from the investment budget.
  public long investment(int pair) {
    return kind[pair] == Kind.UNIT ? facts.measure(target[pair]).netInvestment() : 0;
  }

  private long exitCost(int pair) {
    return facts.household(household[pair]).exits().get(target[pair]).cost();
  }

  /// The day the household's present home is free for the next tenant; [Facts#NEVER] when it stays.
  public int homeRelease(int pair, int day) {
    int home = facts.home(household[pair]);
    if (home < 0 || kind[pair] == Kind.RENEW || kind[pair] == Kind.NONE) {
      return Facts.NEVER;
    }
    return facts.homeRelease(home, day);
  }

  /// The day the dwelling it moves into is free again; [Facts#NEVER] when it stays for good.
  public int stayRelease(int pair, int day) {
    int stay = facts.stay(household[pair]);
    if (kind[pair] != Kind.STAY || stay == 0) {
      return Facts.NEVER;
    }
    return facts.stayRelease(target[pair], day + stay);
  }

  /// Level 3 and operating budget of converting a dwelling, kroner.
  public long conversionCost() {
    return facts.problem().weights().conversionCost();
  }

  /// The household's pair of a kind with a target index; -1 when it has none.
  public int find(int h, Kind wanted, int wantedTarget) {
    for (int pair = first[h]; pair < first[h + 1]; pair++) {
      if (kind[pair] == wanted && target[pair] == wantedTarget) {
        return pair;
      }
    }
    return -1;
  }

  /// The id of what the pair gives, null when it is no dwelling or measure.
  public @Nullable String targetId(int pair) {
    return switch (kind[pair]) {
      case STAY, SHARE, RENEW -> facts.dwelling(target[pair]).id();
      case UNIT -> facts.measure(target[pair]).id();
      case EXIT, NONE -> null;
    };
  }
}
