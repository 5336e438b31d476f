package no.husrom.plan.solve.options;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.Proposal.Status;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.SpaceBuilder;
import no.husrom.plan.solve.model.Written;
import no.husrom.plan.solve.search.Trial;
import org.jspecify.annotations.Nullable;

/// Every other choice in a standing plan and its price, see [Option]. Made once for a plan, which
/// takes up to some seconds for a large one; after that each question takes milliseconds. Safe for
/// several threads, one question at a time.
public final class Options {
  private static final Comparator<Option> BEST_FIRST =
      Comparator.comparing(Option::price)
          .thenComparing(o -> !o.standing())
          .thenComparing(Option::earliest)
          .thenComparing(Option::target)
          .thenComparing(Option::household);

  private final Proposal proposal;
  private final Space space;
  private final Facts facts;
  private final Written written;
  private final Legality legality;
  private final Trial trial;
  private final Map<String, List<Integer>> pairs = new HashMap<>();
  private final int[] standing;

  /// @throws IllegalArgumentException when the proposal is no plan for the problem
  public Options(Problem problem, Proposal proposal) {
    this.proposal = proposal;
    space = SpaceBuilder.of(problem);
    facts = space.facts();
    written = new Written(space);
    legality = new Legality(facts);
    Draft draft = written.read(proposal.assignments());
    trial = new Trial(draft);
    standing = new int[space.households()];
    for (int h = 0; h < standing.length; h++) {
      standing[h] = draft.pair(h);
    }
    for (int pair = 0; pair < space.pairs(); pair++) {
      String target = space.targetId(pair);
      if (target != null) {
        pairs.computeIfAbsent(target, k -> new ArrayList<>()).add(pair);
      }
    }
  }

  /// What the household could have, the best for the plan first: dwellings, places in shared ones,
  /// units of measures and a new lease at home. Ways out of municipal housing are not here.
  ///
  /// @throws IllegalArgumentException when it is not in the problem
  public synchronized List<Option> forHousehold(String id) {
    int h = index(id);
    List<Option> options = new ArrayList<>();
    for (int pair = space.firstPair(h); pair < space.endPair(h); pair++) {
      add(pair, options);
    }
    return ranked(options);
  }

  /// Who could have a dwelling, or a unit of a measure; the best for the plan first.
  public synchronized List<Option> forTarget(String id) {
    List<Option> options = new ArrayList<>();
    for (int pair : pairs.getOrDefault(id, List.of())) {
      add(pair, options);
    }
    return ranked(options);
  }

  /// Whether the household can have the target from a day, with what that costs or what forbids it.
  ///
  /// @param from any day, also one the planner would not choose itself; none: the cheapest of those
  ///   it would choose. For a new lease at home it is not looked at
  /// @throws IllegalArgumentException when the household is not in the problem
  public synchronized Judgement judge(String household, String target, @Nullable LocalDate from) {
    int h = index(household);
    List<Option> options = new ArrayList<>();
    List<RuleBroken> broken = new ArrayList<>();
    for (int pair : pairs(h, target)) {
      judge(pair, from, options, broken);
    }
    if (!options.isEmpty()) {
      return new Judgement.Priced(ranked(options).getFirst());
    }
    return new Judgement.Forbidden(broken.isEmpty() ? legality.broken(h, target) : broken);
  }

  /// The household's own among those about a target, which are in order.
  private List<Integer> pairs(int h, String target) {
    List<Integer> all = pairs.getOrDefault(target, List.of());
    int first = Collections.binarySearch(all, space.firstPair(h));
    int own = first < 0 ? -first - 1 : first;
    int end = own;
    while (end < all.size() && all.get(end) < space.endPair(h)) {
      end++;
    }
    return all.subList(own, end);
  }

  private void judge(
      int pair, @Nullable LocalDate from, List<Option> options, List<RuleBroken> broken) {
    if (from == null || space.kind(pair) == Kind.RENEW) {
      if (!add(pair, options)) {
        broken.add(trial.obstacle());
      }
      return;
    }
    int day = facts.problem().period().dayOf(from);
    List<RuleBroken> wrong = legality.dayBroken(space, pair, day);
    broken.addAll(wrong);
    if (wrong.isEmpty() && trial.give(pair, day)) {
      options.add(option(pair, day));
    } else if (wrong.isEmpty()) {
      broken.add(trial.obstacle());
    }
  }

  /// The proposal with an option taken: a plan that keeps every rule the standing one keeps. Only
  /// its bounds are those of the standing plan.
  public Proposal with(Option option) {
    Map<String, Assignment> changed = new HashMap<>();
    changed.put(option.household(), option.gives());
    option.others().forEach(move -> changed.put(move.household(), move.after()));
    List<Level> levels = new ArrayList<>();
    for (int level = 0; level < Levels.COUNT; level++) {
      Level before = proposal.levels().get(level);
      long value = before.value() + option.price().get(level);
      levels.add(new Level(before.name(), value, Math.min(before.bound(), value)));
    }
    return new Proposal(
        option.price().equals(Levels.ZERO) ? proposal.status() : Status.FEASIBLE,
        proposal.inputDigest(),
        levels,
        proposal.assignments().stream().map(a -> changed.getOrDefault(a.household(), a)).toList(),
        proposal.contradictions(),
        proposal.engine());
  }

  private int index(String household) {
    Integer index = facts.householdOf(household);
    if (index == null) {
      throw new IllegalArgumentException("not in the problem: " + household);
    }
    return index;
  }

  private static List<Option> ranked(List<Option> options) {
    return options.stream().sorted(BEST_FIRST).toList();
  }

  /// Adds the pair on its cheapest day, if it can be given at all.
  private boolean add(int pair, List<Option> options) {
    if (space.kind(pair) == Kind.NONE || space.kind(pair) == Kind.EXIT) {
      return false;
    }
    Option best = null;
    for (int day : days(pair)) {
      if (trial.give(pair, day) && (best == null || trial.price().compareTo(best.price()) < 0)) {
        best = option(pair, day);
      }
    }
    if (best != null) {
      options.add(best);
    }
    return best != null;
  }

  /// The earliest day, the day it has in the plan, the first day it is free, and the day that is
  /// best for the household itself, which is later than the earliest for a measure only.
  private TreeSet<Integer> days(int pair) {
    TreeSet<Integer> days = new TreeSet<>();
    days.add(space.earliest(pair));
    int h = space.household(pair);
    if (standing[h] == pair) {
      days.add(trial.standingDay(h));
    }
    int free = trial.freeDay(pair);
    if (free >= 0) {
      days.add(free);
    }
    if (space.kind(pair) == Kind.UNIT) {
      days.add(ownBest(pair));
    }
    return days;
  }

  private int ownBest(int pair) {
    int best = space.earliest(pair);
    for (int day = best; day >= 0; day = space.nextDay(pair, day)) {
      best = space.levels(pair, day).compareTo(space.levels(pair, best)) < 0 ? day : best;
    }
    return best;
  }

  private Option option(int pair, int day) {
    int h = space.household(pair);
    String target = space.targetId(pair);
    List<Option.Move> others = new ArrayList<>();
    for (int other : trial.moved()) {
      if (other != h) {
        others.add(move(other));
      }
    }
    others.sort(
        Comparator.comparing(Option.Move::loss).reversed().thenComparing(Option.Move::household));
    return new Option(
        facts.household(h).id(),
        target == null ? "" : target,
        facts.problem().period().dateOf(space.earliest(pair)),
        written.write(pair, day),
        trial.price(),
        standing[h] == pair && trial.standingDay(h) == day,
        others);
  }

  private Option.Move move(int h) {
    return new Option.Move(
        written.write(standing[h], trial.standingDay(h)),
        written.write(trial.draft().pair(h), trial.draft().day(h)));
  }
}
