package no.husrom.plan.solve.divide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Pricing;
import org.jspecify.annotations.Nullable;

/// What a plan, or a part of one, uses of what is limited.
///
/// @param operating kroner
/// @param investment kroner
/// @param handovers in each bucket
/// @param caps by the cap's place in the list
/// @param units of each measure
/// @param changes households that get another home than before
public record Use(
    long operating,
    long investment,
    List<Integer> handovers,
    Map<Integer, Integer> caps,
    Map<String, Integer> units,
    int changes) {

  /// @param assignments some of a plan's
  public static Use of(Facts facts, List<Assignment> assignments) {
    Counter counter = new Counter(facts);
    assignments.forEach(counter::add);
    return counter.use();
  }

  private static final class Counter {
    private final Facts facts;
    private final Problem problem;
    private final Pricing pricing;
    private final List<Limits.GroupCap> caps;
    private final Map<String, List<Integer>> capsAt = new HashMap<>();
    private final Map<Integer, Integer> counted = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();
    private final Set<String> converted = new HashSet<>();
    private final List<Integer> handovers;
    private long operating;
    private long investment;
    private int changes;

    Counter(Facts facts) {
      this.facts = facts;
      problem = facts.problem();
      pricing = new Pricing(facts);
      caps = problem.limits().caps();
      for (int c = 0; c < caps.size(); c++) {
        Limits.GroupCap cap = caps.get(c);
        capsAt.computeIfAbsent(key(cap.scope(), cap.place()), _ -> new ArrayList<>()).add(c);
      }
      handovers = new ArrayList<>(Collections.nCopies(problem.period().buckets(), 0));
    }

    private static String key(Limits.Scope scope, @Nullable String place) {
      return scope + " " + place;
    }

    Use use() {
      long conversions = (long) converted.size() * problem.weights().conversionCost();
      return new Use(
          operating + conversions,
          investment,
          List.copyOf(handovers),
          Map.copyOf(counted),
          Map.copyOf(units),
          changes);
    }

    void add(Assignment assignment) {
      Integer h = facts.householdOf(assignment.household());
      if (h == null) {
        throw new IllegalArgumentException("not in the problem: " + assignment);
      }
      switch (assignment) {
        case Assignment.Stay stay -> add(h, stay);
        case Assignment.NewUnit unit -> add(h, unit);
        case Assignment.Leaving leaving -> {
          operating += exit(facts.household(h), leaving);
          moved(h, null);
        }
        case Assignment.Renewal renewal -> moved(h, renewal.dwelling());
        case Assignment.Unplaced _ -> moved(h, null);
      }
    }

    private void add(int h, Assignment.Stay stay) {
      operating += pricing.movingCost(h);
      handOver(problem.period().dayOf(stay.from()));
      moved(h, stay.dwelling());
      Integer d = facts.dwellingOf(stay.dwelling());
      if (d != null) {
        DwellingOffer offer = facts.dwelling(d);
        count(h, key(Limits.Scope.AREA, offer.area()));
        count(h, key(Limits.Scope.BUILDING, offer.building()));
      }
      if (stay.shared()) {
        converted.add(stay.dwelling());
      }
    }

    private void add(int h, Assignment.NewUnit unit) {
      Integer m = facts.measureOf(unit.measure());
      if (m == null) {
        throw new IllegalArgumentException("not in the problem: " + unit);
      }
      int day = problem.period().dayOf(unit.from());
      MeasureOffer measure = facts.measure(m);
      operating += pricing.movingCost(h) + pricing.operating(m, day);
      investment += measure.netInvestment();
      units.merge(measure.id(), 1, Integer::sum);
      handOver(day);
      moved(h, measure.id());
      count(h, key(Limits.Scope.AREA, measure.area()));
    }

    private long exit(HouseholdNeed need, Assignment.Leaving leaving) {
      return need.exits().stream()
          .filter(exit -> !exit.day().isAfter(leaving.day()))
          .filter(exit -> Math.max(0, problem.period().dayOf(exit.day())) == dayOf(leaving))
          .mapToInt(HouseholdNeed.Exit::cost)
          .min()
          .orElse(0);
    }

    private int dayOf(Assignment.Leaving leaving) {
      return problem.period().dayOf(leaving.day());
    }

    private void handOver(int day) {
      int bucket = problem.period().bucketOf(day);
      handovers.set(bucket, handovers.get(bucket) + 1);
    }

    private void moved(int h, @Nullable String target) {
      String previous = facts.household(h).previous();
      changes += previous != null && !previous.equals(target) ? 1 : 0;
    }

    private void count(int h, String place) {
      for (int c : capsAt.getOrDefault(place, List.of())) {
        String group = caps.get(c).group();
        if (group == null || group.equals(facts.household(h).group())) {
          counted.merge(c, 1, Integer::sum);
        }
      }
    }
  }
}
