package no.husrom.plan.solve.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.check.Breach;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Suitability;

/// Tries every home on every start day for a household that has none, with everybody else left
/// where they are, and asks the referee what is broken. Where it is one rule only, giving way on
/// that rule by that much is a change that works.
final class Changes {
  /// Rules that nobody can give way on: they are about facts and days.
  private static final Set<Rule> FIRM =
      EnumSet.of(
          Rule.ONE_ASSIGNMENT,
          Rule.TARGET_KNOWN,
          Rule.READY,
          Rule.HORIZON,
          Rule.MAY_RENEW,
          Rule.EXIT_KNOWN,
          Rule.ONE_SHARE_GROUP,
          Rule.SHARED_PLACES,
          Rule.SECRET_ADDRESS);

  private static final int MOST_DAYS = 5;

  private static final Set<Rule> TAKEN =
      EnumSet.of(Rule.OVERLAP, Rule.TENANT_FIRST, Rule.AVAILABLE);

  private final Problem problem;
  private final Proposal proposal;
  private final Facts facts;
  private final List<Breach> before;

  Changes(Problem problem, Proposal proposal, Facts facts) {
    this.problem = problem;
    this.proposal = proposal;
    this.facts = facts;
    before = breaches(new Checker().check(problem, proposal));
  }

  List<Reason> of(int h) {
    Map<Rule, Reason.WouldHelp> helps = new TreeMap<>();
    tries(h)
        .forEach(
            option -> {
              Verdict verdict = new Checker().check(problem, with(option));
              List<Breach> added = breaches(verdict);
              added.removeAll(before);
              if (added.size() == 1 && canGiveWay(h, added.getFirst().rule())) {
                Reason.WouldHelp help = help(option, added.getFirst(), verdict.levels());
                helps.merge(help.rule(), help, Changes::better);
              }
            });
    return helps.values().stream()
        .sorted(Comparator.comparing(Reason.WouldHelp::then))
        .<Reason>map(r -> r)
        .toList();
  }

  /// Another home like a taken one is no help to somebody who must have that very one.
  private boolean canGiveWay(int h, Rule rule) {
    boolean pinned = facts.household(h).pin() != null;
    return !FIRM.contains(rule) && !(pinned && TAKEN.contains(rule));
  }

  private static List<Breach> breaches(Verdict verdict) {
    return new ArrayList<>(
        verdict.breaches().stream().filter(b -> b.rule() != Rule.STATED_LEVELS).toList());
  }

  private static Reason.WouldHelp better(Reason.WouldHelp one, Reason.WouldHelp other) {
    Comparator<Reason.WouldHelp> order =
        Comparator.comparing(Reason.WouldHelp::then).thenComparing(Reason.WouldHelp::amount);
    return order.compare(other, one) < 0 ? other : one;
  }

  private static Reason.WouldHelp help(Assignment option, Breach breach, Levels then) {
    String target = Explainer.targetOf(option);
    if (TAKEN.contains(breach.rule())) {
      return new Reason.WouldHelp(Rule.AVAILABLE, target == null ? "" : target, 1, then);
    }
    long amount = Math.abs(breach.found() - breach.allowed());
    return new Reason.WouldHelp(breach.rule(), target == null ? "" : target, amount, then);
  }

  private Proposal with(Assignment option) {
    List<Assignment> changed =
        proposal.assignments().stream()
            .map(a -> a.household().equals(option.household()) ? option : a)
            .toList();
    return new Proposal(
        proposal.status(),
        proposal.inputDigest(),
        proposal.levels(),
        changed,
        proposal.contradictions(),
        proposal.engine());
  }

  private Stream<Assignment> tries(int h) {
    HouseholdNeed need = facts.household(h);
    Suitability suitability = new Suitability(facts);
    Stream<Assignment> homes =
        problem.dwellings().stream()
            .filter(d -> atMostOne(suitability.stayBroken(h, dwelling(d))))
            .filter(this::offered)
            .flatMap(d -> stays(need, d));
    Stream<Assignment> units =
        problem.measures().stream()
            .filter(m -> atMostOne(suitability.unitBroken(h, measure(m))))
            .flatMap(m -> units(need, m));
    return Stream.concat(homes, units);
  }

  private static boolean atMostOne(List<RuleBroken> broken) {
    return broken.size() <= 1;
  }

  private int dwelling(DwellingOffer offer) {
    Integer d = facts.dwellingOf(offer.id());
    return d == null ? -1 : d;
  }

  private int measure(MeasureOffer offer) {
    Integer m = facts.measureOf(offer.id());
    return m == null ? -1 : m;
  }

  private boolean offered(DwellingOffer offer) {
    return facts.free(dwelling(offer)) < facts.horizon();
  }

  private Stream<Assignment> stays(HouseholdNeed need, DwellingOffer offer) {
    LocalDate available = offer.available();
    Integer stay = need.stayDays();
    return days(need, available == null ? problem.period().start() : available)
        .map(
            day ->
                new Assignment.Stay(
                    need.id(),
                    offer.id(),
                    day,
                    stay == null ? offer.until() : day.plusDays(stay),
                    false,
                    Levels.ZERO));
  }

  private Stream<Assignment> units(HouseholdNeed need, MeasureOffer measure) {
    LocalDate lead = problem.period().start().plusDays(measure.leadDays());
    return days(need, lead)
        .map(day -> new Assignment.NewUnit(need.id(), measure.id(), day, Levels.ZERO));
  }

  /// The first possible day and the first days of some buckets after it.
  private Stream<LocalDate> days(HouseholdNeed need, LocalDate free) {
    Period period = problem.period();
    int first = Math.max(0, Math.max(period.dayOf(need.ready()), period.dayOf(free)));
    List<LocalDate> days = new ArrayList<>();
    for (int day = first; day < period.horizon() && days.size() < MOST_DAYS; ) {
      days.add(period.dateOf(day));
      day = (period.bucketOf(day) + 1) * period.bucketDays();
    }
    return days.stream();
  }
}
