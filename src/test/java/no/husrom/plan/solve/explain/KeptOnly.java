package no.husrom.plan.solve.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.check.Breach;
import no.husrom.plan.solve.check.Checker;
import org.jspecify.annotations.Nullable;

/// Whether a household can be placed when only some rules and some households of a plan are kept,
/// read off the package's words and asked of the referee, home by home and day by day. Knows
/// nothing of how obstacles are found.
final class KeptOnly {
  private static final Set<Rule> WHAT_A_HOME_IS =
      EnumSet.of(
          Rule.ONE_ASSIGNMENT,
          Rule.TARGET_KNOWN,
          Rule.HORIZON,
          Rule.EXIT_KNOWN,
          Rule.OVERLAP,
          Rule.TENANT_FIRST,
          Rule.ONE_SHARE_GROUP,
          Rule.SHARED_PLACES);

  private final Problem problem;
  private final Proposal plan;
  private final Period period;
  private final PlanDays planDays;
  private final HouseholdNeed need;
  private final Set<Rule> rules;
  private final Set<String> kept;
  private final Problem left;
  private final List<Assignment> others;

  KeptOnly(Problem problem, Proposal plan, String household, Set<Rule> rules, Set<String> kept) {
    this.problem = problem;
    this.plan = plan;
    period = problem.period();
    planDays = new PlanDays(problem, plan);
    need = need(household);
    this.rules = EnumSet.copyOf(WHAT_A_HOME_IS);
    this.rules.addAll(rules);
    this.kept = new HashSet<>(kept);
    plan.assignments().stream()
        .filter(a -> a instanceof Assignment.Stay stay && stay.shared())
        .forEach(a -> this.kept.add(a.household()));
    others = plan.assignments().stream().filter(a -> this.kept.contains(a.household())).toList();
    left = left();
  }

  private HouseholdNeed need(String id) {
    return problem.households().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
  }

  boolean canBePlaced() {
    List<Breach> before = breaches(new Assignment.Unplaced(need.id(), Levels.ZERO));
    for (Assignment candidate : candidates()) {
      List<Breach> added = breaches(candidate);
      before.forEach(added::remove);
      if (added.stream().noneMatch(b -> rules.contains(b.rule())) && turns(candidate)) {
        return true;
      }
    }
    return false;
  }

  private List<Breach> breaches(Assignment candidate) {
    List<Assignment> all = new ArrayList<>(others);
    all.add(candidate);
    Proposal proposal =
        new Proposal(
            Proposal.Status.FEASIBLE, "", List.of(), all, List.of(), Proposal.Engine.SEARCH_ONLY);
    return new ArrayList<>(
        new Checker()
            .check(left, proposal).breaches().stream()
                .filter(b -> b.rule() != Rule.STATED_LEVELS)
                .toList());
  }

  private List<Assignment> candidates() {
    List<Assignment> all = new ArrayList<>();
    String own = need.home() == null ? null : need.home().dwelling();
    for (DwellingOffer home : problem.dwellings()) {
      boolean offered = home.available() != null || planDays.tenant(home) != null;
      if (!offered || Set.of().equals(home.onlyFor()) || home.id().equals(own)) {
        continue;
      }
      for (int day : days(home.id(), planDays.planned(home), planDays.offset(home))) {
        LocalDate from = period.dateOf(day);
        LocalDate until = need.stayDays() == null ? home.until() : from.plusDays(need.stayDays());
        all.add(new Assignment.Stay(need.id(), home.id(), from, until, false, Levels.ZERO));
        if (sharedInPlan(home) || problem.norms().fewestSharers() == 1) {
          all.add(new Assignment.Stay(need.id(), home.id(), from, until, true, Levels.ZERO));
        }
      }
    }
    for (MeasureOffer measure : problem.measures()) {
      for (int day : days(measure.id(), measure.leadDays(), 0)) {
        all.add(new Assignment.NewUnit(need.id(), measure.id(), period.dateOf(day), Levels.ZERO));
      }
    }
    if (own != null) {
      all.add(new Assignment.Renewal(need.id(), own, Levels.ZERO));
      need.exits().forEach(e -> all.add(new Assignment.Leaving(need.id(), e.day(), Levels.ZERO)));
    }
    return all;
  }

  private boolean sharedInPlan(DwellingOffer home) {
    return plan.assignments().stream()
        .anyMatch(
            a -> a instanceof Assignment.Stay s && s.shared() && s.dwelling().equals(home.id()));
  }

  private Set<Integer> days(String target, int free, int offset) {
    Set<Integer> days = new TreeSet<>();
    for (int day = offset; day < period.horizon(); day += period.bucketDays()) {
      days.add(day);
    }
    days.add(Math.max(0, period.dayOf(need.ready())));
    days.add(free);
    HouseholdNeed.Pin pin = need.pin();
    if (pin != null && pin.from() != null && pin.target().equals(target)) {
      days.add(period.dayOf(pin.from()));
    }
    days.removeIf(day -> day < 0 || day >= period.horizon());
    return days;
  }

  /// The planner's coarser days: a home that is left is free as from the first day of a bucket.
  private boolean turns(Assignment candidate) {
    if (!(candidate instanceof Assignment.Stay stay) || stay.shared()) {
      return true;
    }
    DwellingOffer home = planDays.dwelling(stay.dwelling());
    HouseholdNeed tenant = planDays.tenant(home);
    int from = period.dayOf(stay.from());
    boolean late =
        tenant == null || !kept.contains(tenant.id()) || from >= planDays.release(home, tenant);
    return late && others.stream().allMatch(a -> apart(home, stay, a));
  }

  private boolean apart(DwellingOffer home, Assignment.Stay stay, Assignment other) {
    if (!(other instanceof Assignment.Stay held) || !held.dwelling().equals(home.id())) {
      return true;
    }
    boolean first = stay.from().isBefore(held.from());
    Assignment.Stay before = first ? stay : held;
    Assignment.Stay after = first ? held : stay;
    if (before.until() == null || need(before.household()).stayDays() == null) {
      return true;
    }
    return period.dayOf(after.from())
        >= planDays.up(period.dayOf(before.until()) + planDays.turnaround(home));
  }

  /// The problem with the household and those kept only, and of everything limited what the rest
  /// leave.
  private Problem left() {
    List<Assignment> gone =
        plan.assignments().stream()
            .filter(a -> !kept.contains(a.household()) && !a.household().equals(need.id()))
            .toList();
    Limits limits = problem.limits();
    List<Integer> handovers = new ArrayList<>();
    for (int b = 0; b < period.buckets() && !limits.handovers().isEmpty(); b++) {
      int bucket = b;
      long moves =
          gone.stream().filter(a -> moveIn(a) != null && bucket(moveIn(a)) == bucket).count();
      handovers.add(limits.handoversIn(b) - (int) moves);
    }
    return new Problem(
        "left",
        period,
        problem.norms(),
        problem.weights(),
        problem.households().stream()
            .filter(h -> h.id().equals(need.id()) || kept.contains(h.id()))
            .toList(),
        problem.dwellings().stream().map(this::freed).toList(),
        problem.measures().stream().map(m -> unitsLeft(m, gone)).toList(),
        new Limits(
            minus(limits.operatingBudget(), gone.stream().mapToLong(this::operating).sum()),
            minus(limits.investmentBudget(), gone.stream().mapToLong(this::investment).sum()),
            handovers,
            limits.caps().stream().map(c -> capLeft(c, gone)).toList(),
            limits.mostChanges()));
  }

  private DwellingOffer freed(DwellingOffer home) {
    HouseholdNeed tenant = planDays.tenant(home);
    if (tenant == null || kept.contains(tenant.id()) || tenant.id().equals(need.id())) {
      return home;
    }
    int release = planDays.release(home, tenant);
    return release >= period.horizon()
        ? home
        : home.withTimes(
            period.dateOf(planDays.planned(home)), home.until(), home.turnaroundExtraDays());
  }

  private static @Nullable Long minus(@Nullable Long most, long used) {
    return most == null ? null : Long.valueOf(most - used);
  }

  private static @Nullable LocalDate moveIn(Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay s -> s.from();
      case Assignment.NewUnit u -> u.from();
      case Assignment.Leaving _, Assignment.Renewal _, Assignment.Unplaced _ -> null;
    };
  }

  private int bucket(@Nullable LocalDate day) {
    return period.bucketOf(period.dayOf(Objects.requireNonNull(day)));
  }

  private MeasureOffer measure(String id) {
    return problem.measures().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  private long operating(Assignment assignment) {
    HouseholdNeed one = need(assignment.household());
    int moving = one.home() == null ? 0 : problem.weights().movingCost();
    return switch (assignment) {
      case Assignment.Stay _ -> moving;
      case Assignment.NewUnit u -> {
        int days = Math.max(0, period.days() - period.dayOf(u.from()));
        yield moving + measure(u.measure()).operatingPerMonth() * 12L * days / 365;
      }
      case Assignment.Leaving l ->
          one.exits().stream()
              .filter(e -> e.day().equals(l.day()))
              .mapToLong(HouseholdNeed.Exit::cost)
              .min()
              .orElseThrow();
      case Assignment.Renewal _, Assignment.Unplaced _ -> 0;
    };
  }

  private long investment(Assignment assignment) {
    return assignment instanceof Assignment.NewUnit u ? measure(u.measure()).netInvestment() : 0;
  }

  private static MeasureOffer unitsLeft(MeasureOffer m, List<Assignment> gone) {
    long used =
        gone.stream()
            .filter(a -> a instanceof Assignment.NewUnit u && u.measure().equals(m.id()))
            .count();
    return new MeasureOffer(
        m.id(),
        m.kind(),
        m.bedrooms(),
        m.mostPersons(),
        m.features(),
        m.area(),
        m.units() - (int) used,
        m.leadDays(),
        m.rent(),
        m.operatingPerMonth(),
        m.investment(),
        m.grant(),
        100);
  }

  private GroupCap capLeft(GroupCap cap, List<Assignment> gone) {
    long used = gone.stream().filter(a -> counts(cap, a)).count();
    return new GroupCap(cap.scope(), cap.place(), cap.group(), cap.most() - (int) used);
  }

  private boolean counts(GroupCap cap, Assignment assignment) {
    String place = null;
    if (assignment instanceof Assignment.Stay s) {
      DwellingOffer home = planDays.dwelling(s.dwelling());
      place = cap.scope() == Scope.AREA ? home.area() : home.building();
    } else if (assignment instanceof Assignment.NewUnit u && cap.scope() == Scope.AREA) {
      place = measure(u.measure()).area();
    }
    return cap.place().equals(place)
        && (cap.group() == null || cap.group().equals(need(assignment.household()).group()));
  }
}
