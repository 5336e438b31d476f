package no.husrom.plan.solve.divide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Problem;
import org.jspecify.annotations.Nullable;

/// The limits of a problem divided between parts in whole numbers that add up: each part first gets
/// what a plan it begins with uses, and then its share of what is left.
///
/// @param <P> the parts
public final class DividedLimits<P extends Comparable<P>> {
  private final Problem problem;
  private final Map<String, P> households;
  private final Map<P, Integer> weights;
  private final Map<P, Use> used;
  private final Map<P, Integer> everybody;
  private final Map<P, Integer> planned;
  private final Map<String, Map<P, Integer>> ofGroup = new HashMap<>();
  private final Map<String, Set<P>> inBuilding = new HashMap<>();
  private final Map<P, Limits> limits = new HashMap<>();

  /// @param households whose each household is
  /// @param dwellings whose each dwelling is
  /// @param weights how many of each part need a home: by that money and handovers are divided
  /// @param used what each part uses already; empty: nothing
  public DividedLimits(
      Problem problem,
      Map<String, P> households,
      Map<String, P> dwellings,
      Map<P, Integer> weights,
      Map<P, Use> used) {
    this.problem = problem;
    this.households = Map.copyOf(households);
    this.weights = Map.copyOf(weights);
    this.used = Map.copyOf(used);
    everybody = count(_ -> true);
    planned = count(need -> need.previous() != null);
    for (DwellingOffer offer : problem.dwellings()) {
      P part = dwellings.get(offer.id());
      if (part != null) {
        inBuilding.computeIfAbsent(offer.building(), _ -> new TreeSet<>()).add(part);
      }
    }
    divide();
  }

  private Map<P, Integer> count(Predicate<HouseholdNeed> counted) {
    Map<P, Integer> count = new HashMap<>();
    for (HouseholdNeed need : problem.households()) {
      P part = households.get(need.id());
      if (part != null && counted.test(need)) {
        count.merge(part, 1, Integer::sum);
      }
    }
    return count;
  }

  /// A part's own.
  public Limits of(P part) {
    return limits.getOrDefault(part, Limits.NONE);
  }

  private void divide() {
    Limits whole = problem.limits();
    Map<P, Long> operating = shares(whole.operatingBudget(), weights, Use::operating);
    Map<P, Long> investment = shares(whole.investmentBudget(), weights, Use::investment);
    Integer most = whole.mostChanges();
    Map<P, Long> changes = shares(most == null ? null : most.longValue(), planned, Use::changes);
    List<Map<P, Long>> handovers = new ArrayList<>();
    int buckets = whole.handovers().isEmpty() ? 0 : problem.period().buckets();
    for (int b = 0; b < buckets; b++) {
      int bucket = b;
      handovers.add(
          shares((long) whole.handoversIn(b), weights, use -> use.handovers().get(bucket)));
    }
    List<Map<P, Long>> caps = new ArrayList<>();
    for (int c = 0; c < whole.caps().size(); c++) {
      int cap = c;
      caps.add(
          shares(
              (long) whole.caps().get(c).most(),
              counted(whole.caps().get(c)),
              use -> use.caps().getOrDefault(cap, 0)));
    }
    for (P part : everybody.keySet()) {
      Function<Map<P, Long>, Integer> mine =
          shares -> Math.toIntExact(shares.getOrDefault(part, 0L));
      List<Limits.GroupCap> own = new ArrayList<>();
      for (int c = 0; c < caps.size(); c++) {
        Limits.GroupCap cap = whole.caps().get(c);
        if (caps.get(c).containsKey(part)) {
          own.add(
              new Limits.GroupCap(cap.scope(), cap.place(), cap.group(), mine.apply(caps.get(c))));
        }
      }
      limits.put(
          part,
          new Limits(
              whole.operatingBudget() == null ? null : operating.getOrDefault(part, 0L),
              whole.investmentBudget() == null ? null : investment.getOrDefault(part, 0L),
              handovers.stream().map(mine).toList(),
              own,
              most == null ? null : mine.apply(changes)));
    }
  }

  /// Who is counted by a cap. One on a building that only one part has dwellings in is all that
  /// part's.
  private Map<P, Integer> counted(Limits.GroupCap cap) {
    String group = cap.group();
    Map<P, Integer> members =
        group == null
            ? everybody
            : ofGroup.computeIfAbsent(group, g -> count(need -> g.equals(need.group())));
    if (cap.scope() != Limits.Scope.BUILDING) {
      return members;
    }
    Map<P, Integer> here = new HashMap<>(members);
    here.keySet().retainAll(inBuilding.getOrDefault(cap.place(), Set.of()));
    return here;
  }

  private Map<P, Long> shares(
      @Nullable Long amount, Map<P, Integer> by, ToLongFunction<Use> usedOf) {
    Map<P, Long> shares = new HashMap<>();
    if (amount == null) {
      return shares;
    }
    used.forEach((part, use) -> shares.put(part, usedOf.applyAsLong(use)));
    long left = amount - shares.values().stream().mapToLong(n -> n).sum();
    if (left > 0 && by.values().stream().anyMatch(weight -> weight > 0)) {
      Shares.of(left, by).forEach((part, more) -> shares.merge(part, more, Long::sum));
    }
    by.keySet().forEach(part -> shares.putIfAbsent(part, 0L));
    return shares;
  }
}
