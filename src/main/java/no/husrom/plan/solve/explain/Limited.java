package no.husrom.plan.solve.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.model.Facts;
import org.jspecify.annotations.Nullable;

/// What a plan uses of everything that is limited, and what one more decision finds too little of.
final class Limited {
  private final Facts facts;
  private final Problem problem;
  private final Limits limits;
  private final int[] handovers;
  private final int[] units;
  private final int[] caps;
  private final Map<Scope, Map<String, List<Integer>>> capsAt;
  private long operating;
  private long investment;
  private int changes;

  Limited(Facts facts, Proposal proposal) {
    this.facts = facts;
    problem = facts.problem();
    limits = problem.limits();
    handovers = new int[problem.period().buckets()];
    units = new int[facts.measures()];
    caps = new int[limits.caps().size()];
    capsAt =
        IntStream.range(0, caps.length)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    c -> limits.caps().get(c).scope(),
                    Collectors.groupingBy(c -> limits.caps().get(c).place())));
    Set<String> converted = new HashSet<>();
    for (Assignment assignment : proposal.assignments()) {
      Integer h = facts.householdOf(assignment.household());
      if (h != null) {
        use(h, assignment, converted);
      }
    }
    operating += (long) converted.size() * problem.weights().conversionCost();
  }

  private void use(int h, Assignment assignment, Set<String> converted) {
    HouseholdNeed need = facts.household(h);
    switch (assignment) {
      case Assignment.Stay stay -> {
        handovers[bucket(day(stay.from()))]++;
        operating += moving(h);
        if (stay.shared()) {
          converted.add(stay.dwelling());
        }
        Integer d = facts.dwellingOf(stay.dwelling());
        if (d != null) {
          count(need, facts.dwelling(d).area(), facts.dwelling(d).building());
        }
        changes += changes(need, stay.dwelling());
      }
      case Assignment.NewUnit unit -> {
        handovers[bucket(day(unit.from()))]++;
        Integer m = facts.measureOf(unit.measure());
        if (m != null) {
          units[m]++;
          operating += moving(h) + running(facts.measure(m), day(unit.from()));
          investment += facts.measure(m).netInvestment();
          count(need, facts.measure(m).area(), null);
        }
        changes += changes(need, unit.measure());
      }
      case Assignment.Renewal renewal -> changes += changes(need, renewal.dwelling());
      case Assignment.Leaving leaving -> {
        operating += exit(need, day(leaving.day()));
        changes += changes(need, null);
      }
      case Assignment.Unplaced _ -> changes += changes(need, null);
    }
  }

  private int day(java.time.LocalDate date) {
    return problem.period().dayOf(date);
  }

  private int bucket(int day) {
    return Math.clamp(problem.period().bucketOf(day), 0, handovers.length - 1);
  }

  private void count(HouseholdNeed need, @Nullable String area, @Nullable String building) {
    counting(need, area, building).forEach(c -> caps[c]++);
  }

  /// The caps that count a household in an area and a building, in order.
  private IntStream counting(HouseholdNeed need, @Nullable String area, @Nullable String building) {
    return Stream.concat(capsAt(Scope.AREA, area), capsAt(Scope.BUILDING, building))
        .mapToInt(Integer::intValue)
        .filter(c -> counts(limits.caps().get(c), need))
        .sorted();
  }

  private Stream<Integer> capsAt(Scope scope, @Nullable String place) {
    return place == null
        ? Stream.of()
        : capsAt.getOrDefault(scope, Map.of()).getOrDefault(place, List.of()).stream();
  }

  private static boolean counts(GroupCap cap, HouseholdNeed need) {
    return cap.group() == null || cap.group().equals(need.group());
  }

  private static int changes(HouseholdNeed need, @Nullable String target) {
    return need.previous() == null || need.previous().equals(target) ? 0 : 1;
  }

  private int moving(int h) {
    return facts.home(h) < 0 ? 0 : problem.weights().movingCost();
  }

  private long running(MeasureOffer offer, int day) {
    int left = Math.max(0, problem.period().days() - day);
    return offer.operatingPerMonth() * 12L * left / 365;
  }

  private int exit(HouseholdNeed need, int day) {
    return need.exits().stream()
        .filter(e -> Math.max(0, day(e.day())) == day)
        .mapToInt(HouseholdNeed.Exit::cost)
        .min()
        .orElse(0);
  }

  /// What a move into a dwelling, converted for it or not, finds too little of.
  List<RuleBroken> stay(int h, int d, int day, boolean converts) {
    HouseholdNeed need = facts.household(h);
    String id = facts.dwelling(d).id();
    List<RuleBroken> found = new ArrayList<>(2);
    handover(day, found);
    capped(need, facts.dwelling(d).area(), facts.dwelling(d).building(), found);
    long cost = moving(h) + (converts ? problem.weights().conversionCost() : 0L);
    money(Rule.OPERATING_BUDGET, limits.operatingBudget(), operating, cost, found);
    changed(need, id, found);
    return found;
  }

  /// What a move into a new dwelling finds too little of, where no cap counts it.
  List<RuleBroken> anew(int h, int day) {
    List<RuleBroken> found = new ArrayList<>(2);
    handover(day, found);
    money(Rule.OPERATING_BUDGET, limits.operatingBudget(), operating, moving(h), found);
    changed(facts.household(h), "", found);
    return found;
  }

  /// What a unit of a measure finds too little of.
  List<RuleBroken> unit(int h, int m, int day) {
    HouseholdNeed need = facts.household(h);
    MeasureOffer offer = facts.measure(m);
    List<RuleBroken> found = new ArrayList<>(2);
    handover(day, found);
    capped(need, offer.area(), null, found);
    if (units[m] >= offer.units()) {
      found.add(new RuleBroken(Rule.MEASURE_UNITS, offer.id(), offer.units(), units[m] + 1L));
    }
    long cost = moving(h) + running(offer, day);
    money(Rule.OPERATING_BUDGET, limits.operatingBudget(), operating, cost, found);
    long once = offer.netInvestment();
    money(Rule.INVESTMENT_BUDGET, limits.investmentBudget(), investment, once, found);
    changed(need, offer.id(), found);
    return found;
  }

  /// What a new lease at home, or a way out on a day, finds too little of.
  List<RuleBroken> tenant(int h, @Nullable String home, int exitDay) {
    HouseholdNeed need = facts.household(h);
    List<RuleBroken> found = new ArrayList<>(0);
    if (home == null) {
      long cost = exit(need, exitDay);
      money(Rule.OPERATING_BUDGET, limits.operatingBudget(), operating, cost, found);
    }
    changed(need, home, found);
    return found;
  }

  private void handover(int day, List<RuleBroken> found) {
    int b = bucket(day);
    int most = limits.handoversIn(b);
    if (handovers[b] >= most) {
      found.add(new RuleBroken(Rule.HANDOVERS, "" + b, most, handovers[b] + 1L));
    }
  }

  private void capped(
      HouseholdNeed need,
      @Nullable String area,
      @Nullable String building,
      List<RuleBroken> found) {
    counting(need, area, building)
        .filter(c -> caps[c] >= limits.caps().get(c).most())
        .forEach(
            c -> {
              GroupCap cap = limits.caps().get(c);
              found.add(new RuleBroken(Rule.GROUP_CAP, cap.place(), cap.most(), caps[c] + 1L));
            });
  }

  private static void money(
      Rule rule, @Nullable Long most, long used, long more, List<RuleBroken> found) {
    if (most != null && more > 0 && used + more > most) {
      found.add(new RuleBroken(rule, "", most, used + more));
    }
  }

  /// The one without a home is itself counted as a change when it had one.
  private void changed(HouseholdNeed need, @Nullable String target, List<RuleBroken> found) {
    Integer most = limits.mostChanges();
    int then = changes - changes(need, null) + changes(need, target);
    if (most != null && then > most && changes(need, target) > 0) {
      found.add(new RuleBroken(Rule.MOST_CHANGES, "", most, then));
    }
  }
}
