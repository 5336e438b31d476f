package no.husrom.cli.bench.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import no.husrom.household.Category;
import no.husrom.plan.Placement;
import no.husrom.plan.Unplaced;
import no.husrom.plan.Who;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.model.Facts;

/// A plan for a made-up municipality, and a draw of whom and what to ask about: the same every
/// time. Those with a secret address are left out, since nothing is told of them.
final class Town {
  private static final long SEED = 11;

  private final Problem problem;
  private final Map<String, HouseholdNeed> needs = new HashMap<>();
  private final Map<String, Assignment> assignments = new HashMap<>();
  private final List<String> placed = new ArrayList<>();
  private final List<String> without = new ArrayList<>();
  private final List<String> homes = new ArrayList<>();
  private final List<String> offered = new ArrayList<>();

  Town(Problem problem, Proposal proposal) {
    this.problem = problem;
    problem.households().forEach(need -> needs.put(need.id(), need));
    problem.dwellings().stream().map(DwellingOffer::id).forEach(homes::add);
    problem.measures().stream().map(MeasureOffer::id).forEach(homes::add);
    Facts facts = new Facts(problem);
    homes.stream().filter(home -> isOffered(facts, home)).forEach(offered::add);
    for (Assignment assignment : proposal.assignments()) {
      assignments.put(assignment.household(), assignment);
      if (need(assignment.household()).secrecy() == HouseholdNeed.Secrecy.NONE) {
        sort(assignment);
      }
    }
  }

  private static boolean isOffered(Facts facts, String home) {
    Integer dwelling = facts.dwellingOf(home);
    return dwelling == null || facts.free(dwelling) < facts.horizon();
  }

  private void sort(Assignment assignment) {
    switch (assignment) {
      case Assignment.Stay _, Assignment.NewUnit _, Assignment.Renewal _ ->
          placed.add(assignment.household());
      case Assignment.Unplaced _ -> without.add(assignment.household());
      case Assignment.Leaving _ -> {}
    }
  }

  private HouseholdNeed need(String household) {
    HouseholdNeed need = needs.get(household);
    if (need == null) {
      throw new IllegalArgumentException("not in the problem: " + household);
    }
    return need;
  }

  /// So many who have a home.
  List<String> placed(int most) {
    return drawn(placed, most);
  }

  /// So many who have none, or all when they are fewer.
  List<String> without(int most) {
    return drawn(without, most);
  }

  /// So many of both.
  List<String> households(int most) {
    List<String> all = new ArrayList<>(placed);
    all.addAll(without);
    return drawn(all, most);
  }

  /// So many of those that somebody may move into in the year.
  List<String> offered(int most) {
    return drawn(offered, most);
  }

  /// Every dwelling and measure.
  List<String> homes() {
    return homes;
  }

  private static List<String> drawn(List<String> from, int most) {
    List<String> drawn = new ArrayList<>(from);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = drawn.size() - 1; i > 0; i--) {
      Collections.swap(drawn, i, random.nextInt(i + 1));
    }
    return List.copyOf(drawn.subList(0, Math.min(most, drawn.size())));
  }

  LocalDate starts() {
    return problem.period().start();
  }

  private static Who who(HouseholdNeed need) {
    return new Who(need.id(), Category.DISADVANTAGED, true, false, need.persons(), need.bedrooms());
  }

  /// As it stands in a plan.
  Placement placement(String household, List<Reason> reasons) {
    HouseholdNeed need = need(household);
    Assignment assignment = assignments.get(household);
    return switch (assignment) {
      case Assignment.Stay stay ->
          placement(
              need,
              new Placement.InDwelling(stay.dwelling(), need.bedrooms(), stay.shared()),
              stay.from(),
              reasons);
      case Assignment.NewUnit unit ->
          placement(
              need, new Placement.InUnit(unit.measure(), need.bedrooms()), unit.from(), reasons);
      case Assignment.Renewal renewal ->
          placement(
              need, new Placement.Renewed(renewal.dwelling(), need.bedrooms()), starts(), reasons);
      case null, default -> throw new IllegalArgumentException("has no home: " + household);
    };
  }

  private Placement placement(
      HouseholdNeed need, Placement.Home home, LocalDate from, List<Reason> reasons) {
    return new Placement(who(need), home, from, null, false, 0, 0, reasons);
  }

  Unplaced unplaced(String household) {
    HouseholdNeed need = need(household);
    return new Unplaced(who(need), need.ready(), need.deadline(), false, List.of(), null);
  }
}
