package no.husrom.plan.solve.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;
import org.jspecify.annotations.Nullable;

/// What is used of everything limited that is not a dwelling: move-ins, units, budgets, caps,
/// changes; and by whom, so that a holder of exactly what is short can be put out.
final class Supplies {
  private final Space space;
  private final Bag[] users;
  private final long[] left;
  private final long[] most;
  private final int buckets;
  private final int measures;
  private final List<GroupCap> caps;
  private final boolean limited;
  private final int[][] capsOfDwelling;
  private final int[][] capsOfMeasure;
  private final int[] touched;
  private final long[] amounts;
  private int count;

  Supplies(Space space) {
    this.space = space;
    Facts facts = space.facts();
    Limits limits = facts.problem().limits();
    caps = limits.caps();
    buckets = facts.problem().period().buckets();
    measures = facts.measures();
    int size = buckets + measures + caps.size() + 3;
    users = new Bag[size];
    Arrays.setAll(users, i -> new Bag());
    left = new long[size];
    touched = new int[caps.size() + 5];
    amounts = new long[caps.size() + 5];
    for (int b = 0; b < buckets; b++) {
      left[b] = limits.handoversIn(b);
    }
    for (int m = 0; m < measures; m++) {
      left[buckets + m] = facts.measure(m).units();
    }
    for (int c = 0; c < caps.size(); c++) {
      left[buckets + measures + c] = caps.get(c).most();
    }
    Long operating = limits.operatingBudget();
    Long investment = limits.investmentBudget();
    left[operatingIndex()] = operating == null ? Long.MAX_VALUE / 2 : operating;
    left[operatingIndex() + 1] = investment == null ? Long.MAX_VALUE / 2 : investment;
    Integer changes = limits.mostChanges();
    limited = changes != null;
    left[changesIndex()] = changes == null ? Long.MAX_VALUE / 2 : changes;
    most = left.clone();
    Map<Scope, Map<String, List<Integer>>> places = places(caps);
    capsOfDwelling = new int[facts.dwellings()][];
    Arrays.setAll(
        capsOfDwelling,
        d -> capsAt(places, facts.dwelling(d).area(), facts.dwelling(d).building()));
    capsOfMeasure = new int[measures][];
    Arrays.setAll(capsOfMeasure, m -> capsAt(places, facts.measure(m).area(), ""));
  }

  /// The caps of each area and building.
  private static Map<Scope, Map<String, List<Integer>>> places(List<GroupCap> caps) {
    return IntStream.range(0, caps.size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                c -> caps.get(c).scope(), Collectors.groupingBy(c -> caps.get(c).place())));
  }

  private static int[] capsAt(
      Map<Scope, Map<String, List<Integer>>> places, @Nullable String area, String building) {
    List<Integer> caps = new ArrayList<>();
    places.forEach(
        (scope, of) ->
            caps.addAll(of.getOrDefault(scope == Scope.AREA ? area : building, List.of())));
    return caps.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private int operatingIndex() {
    return buckets + measures + caps.size();
  }

  private int changesIndex() {
    return operatingIndex() + 2;
  }

  private void gather(int pair, int day) {
    count = 0;
    Kind kind = space.kind(pair);
    if (kind.movesIn()) {
      touch(space.bucketOf(day), 1);
      int target = space.target(pair);
      int[] near = kind == Kind.UNIT ? capsOfMeasure[target] : capsOfDwelling[target];
      for (int c : near) {
        String group = caps.get(c).group();
        if (group == null || group.equals(space.facts().household(space.household(pair)).group())) {
          touch(buckets + measures + c, 1);
        }
      }
      if (kind == Kind.UNIT) {
        touch(buckets + target, 1);
      }
    }
    touch(operatingIndex(), space.operating(pair, day));
    touch(operatingIndex() + 1, space.investment(pair));
    if (limited && space.changes(pair)) {
      touch(changesIndex(), 1);
    }
  }

  private void touch(int index, long amount) {
    if (amount != 0) {
      touched[count] = index;
      amounts[count++] = amount;
    }
  }

  void take(int h, int pair, int day) {
    gather(pair, day);
    for (int i = 0; i < count; i++) {
      left[touched[i]] -= amounts[i];
      users[touched[i]].add(h);
    }
  }

  void give(int h, int pair, int day) {
    gather(pair, day);
    for (int i = 0; i < count; i++) {
      left[touched[i]] += amounts[i];
      users[touched[i]].remove(h);
    }
  }

  /// The users of the first thing the decision finds too little of; null when there is enough of
  /// all but changes, which nobody can be put out to save. `spare` is operating money asked for
  /// beside the decision's own.
  @Nullable Bag shortOf(int pair, int day, long spare) {
    gather(pair, day);
    for (int i = 0; i < count; i++) {
      if (touched[i] != changesIndex() && left[touched[i]] < amounts[i]) {
        return users[touched[i]];
      }
    }
    return spare > 0 && left[operatingIndex()] < space.operating(pair, day) + spare
        ? users[operatingIndex()]
        : null;
  }

  /// The limit that [#shortOf] stopped at: how much there is and how much would be used.
  RuleBroken shortage(int pair, int day, long spare) {
    gather(pair, day);
    for (int i = 0; i < count; i++) {
      if (touched[i] != changesIndex() && left[touched[i]] < amounts[i]) {
        return broken(touched[i], amounts[i]);
      }
    }
    return broken(operatingIndex(), space.operating(pair, day) + spare);
  }

  private RuleBroken broken(int index, long amount) {
    long used = most[index] - left[index] + amount;
    if (index < buckets) {
      return new RuleBroken(Rule.HANDOVERS, "" + index, most[index], used);
    } else if (index < buckets + measures) {
      String id = space.facts().measure(index - buckets).id();
      return new RuleBroken(Rule.MEASURE_UNITS, id, most[index], used);
    } else if (index < operatingIndex()) {
      String place = caps.get(index - buckets - measures).place();
      return new RuleBroken(Rule.GROUP_CAP, place, most[index], used);
    }
    boolean operating = index == operatingIndex();
    Rule rule = operating ? Rule.OPERATING_BUDGET : Rule.INVESTMENT_BUDGET;
    return new RuleBroken(rule, "", most[index], used);
  }

  boolean full(int bucket) {
    return left[bucket] < 1;
  }

  /// The last bucket in which somebody more can move in; -1: none.
  int lastOpen() {
    int bucket = buckets - 1;
    while (bucket >= 0 && full(bucket)) {
      bucket--;
    }
    return bucket;
  }

  /// Money taken from the operating budget by something that is no household's.
  void spend(long kroner) {
    left[operatingIndex()] -= kroner;
  }

  /// How many more changes there are than allowed.
  long excess() {
    return Math.max(0, -left[changesIndex()]);
  }

  boolean overspent() {
    return left[operatingIndex()] < 0;
  }
}
