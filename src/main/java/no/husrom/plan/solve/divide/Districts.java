package no.husrom.plan.solve.divide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.model.Facts;
import org.jspecify.annotations.Nullable;

/// Divides a large problem into districts of about equal size. Dwellings go by area, those of one
/// building or shared house together; a tenant goes with its home, and who is decided or planned
/// for a dwelling with that; everybody else, the most urgent first, to the district where fewest
/// others want what it needs, rather than not one with an area it prefers.
public final class Districts {
  /// How much fuller a district with a preferred area may be.
  private static final double PREFERENCE = 0.7;

  private static final int MIXING = 0x9E3779B9;

  private static final Comparator<HouseholdNeed> URGENT =
      Comparator.comparing(
              (HouseholdNeed need) -> need.deadline() == null ? LocalDate.MAX : need.deadline())
          .thenComparing(need -> -need.weight());

  private final Problem problem;
  private final int count;
  private final int round;
  private final Map<String, Assignment> plan = new HashMap<>();
  private final Map<String, String> meant = new HashMap<>();
  private final Map<String, Integer> households = new HashMap<>();
  private final Map<String, Integer> dwellings = new HashMap<>();
  private final List<Want> wants = new ArrayList<>();
  private final List<Set<String>> areas = new ArrayList<>();

  private Districts(Problem problem, int count, List<Assignment> plan, int round) {
    this.problem = problem;
    this.count = count;
    this.round = round;
    for (Assignment assignment : plan) {
      this.plan.put(assignment.household(), assignment);
      switch (assignment) {
        case Assignment.Stay stay -> meant.put(stay.household(), stay.dwelling());
        case Assignment.NewUnit unit -> meant.put(unit.household(), unit.measure());
        case Assignment.Renewal _, Assignment.Leaving _, Assignment.Unplaced _ -> {}
      }
    }
    for (int part = 0; part < count; part++) {
      wants.add(new Want());
      areas.add(new HashSet<>());
    }
  }

  /// @param count how many districts there may be, at least one; there are fewer when few dwellings
  ///   can be given apart
  /// @param plan one to begin with, which can go on in the districts; empty: none
  /// @param round 0: by area; each other number mixes the buildings of all areas in another way, so
  ///   that what could not meet in one round does in another
  public static Division<Integer> of(Problem problem, int count, List<Assignment> plan, int round) {
    return new Districts(problem, count, plan, round).divide();
  }

  private Division<Integer> divide() {
    Set<String> offered = offered();
    dealDwellings(offered);
    List<HouseholdNeed> free = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      Integer bound = boundTo(need);
      if (bound == null) {
        free.add(need);
      } else {
        put(need, bound);
      }
    }
    free.sort(URGENT);
    free.forEach(need -> put(need, emptiest(need)));
    Map<Integer, Integer> weights = new HashMap<>();
    for (HouseholdNeed need : problem.households()) {
      if (seeks(need)) {
        weights.merge(households.getOrDefault(need.id(), 0), 1, Integer::sum);
      }
    }
    if (weights.isEmpty()) {
      households.values().forEach(part -> weights.merge(part, 1, Integer::sum));
    }
    return new Division<>(
        problem,
        households,
        dwellings,
        units(weights),
        new DividedLimits<>(problem, households, dwellings, weights, used()));
  }

  private static boolean seeks(HouseholdNeed need) {
    HouseholdNeed.Home home = need.home();
    return home == null || home.mayMove();
  }

  /// Dwellings that can become free without anybody needing another instead.
  private Set<String> offered() {
    Set<String> offered = new HashSet<>();
    for (DwellingOffer offer : problem.dwellings()) {
      if (offer.available() != null) {
        offered.add(offer.id());
      }
    }
    for (HouseholdNeed need : problem.households()) {
      HouseholdNeed.Home home = need.home();
      if (home != null && !need.exits().isEmpty()) {
        offered.add(home.dwelling());
      }
    }
    return offered;
  }

  private void dealDwellings(Set<String> offered) {
    Collection<List<DwellingOffer>> blocks = blocks();
    int done = 0;
    for (List<DwellingOffer> block : blocks) {
      int supply = (int) block.stream().filter(d -> offered.contains(d.id())).count();
      long middle = 2L * done + supply;
      int part = (int) Math.min(count - 1, middle * count / Math.max(1, 2L * offered.size()));
      done += supply;
      for (DwellingOffer offer : block) {
        dwellings.put(offer.id(), part);
        areas.get(part).add(offer.area());
        if (offered.contains(offer.id())) {
          wants.get(part).offer(offer);
        }
      }
    }
  }

  /// Dwellings that must stay together, area by area.
  private Collection<List<DwellingOffer>> blocks() {
    Groups groups = new Groups();
    Set<String> ids = new HashSet<>();
    for (DwellingOffer offer : problem.dwellings()) {
      ids.add(offer.id());
      groups.join(offer.id(), offer.building().isEmpty() ? null : "building " + offer.building());
      groups.join(offer.id(), offer.house() == null ? null : "house " + offer.house());
    }
    for (HouseholdNeed need : problem.households()) {
      HouseholdNeed.Home home = need.home();
      String target = target(need);
      if (home != null && target != null && ids.contains(target)) {
        groups.join(home.dwelling(), target);
      }
    }
    Map<String, List<DwellingOffer>> blocks = new TreeMap<>();
    Map<String, String> keys = new HashMap<>();
    for (DwellingOffer offer : problem.dwellings()) {
      String root = groups.of(offer.id());
      String key = keys.computeIfAbsent(root, r -> key(offer, r));
      blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(offer);
    }
    return blocks.values();
  }

  /// Buildings that stand side by side in the list may be alike; a district should have some of
  /// each.
  private String key(DwellingOffer offer, String root) {
    String mixed = Integer.toHexString((root.hashCode() + round) * MIXING);
    return (round == 0 ? offer.area() : "") + "\n" + mixed + "\n" + root;
  }

  /// The district that a household cannot or should not leave; null: any.
  private @Nullable Integer boundTo(HouseholdNeed need) {
    HouseholdNeed.Home home = need.home();
    if (home != null) {
      return dwellings.get(home.dwelling());
    }
    String decided = target(need);
    String target = decided == null ? need.previous() : decided;
    return target == null ? null : dwellings.get(target);
  }

  /// The dwelling or measure that is decided or planned for a household.
  private @Nullable String target(HouseholdNeed need) {
    HouseholdNeed.Pin pin = need.pin();
    return pin == null ? meant.get(need.id()) : pin.target();
  }

  private void put(HouseholdNeed need, int part) {
    households.put(need.id(), part);
    if (seeks(need)) {
      wants.get(part).want(need);
    }
  }

  private int emptiest(HouseholdNeed need) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int part = 0; part < count; part++) {
      Set<String> here = areas.get(part);
      boolean liked = need.preferredAreas().stream().anyMatch(here::contains);
      boolean allowed = need.forbiddenAreas().isEmpty() || !need.forbiddenAreas().containsAll(here);
      double full = wants.get(part).fullness(need) * (liked ? PREFERENCE : 1);
      if (allowed && full < least) {
        least = full;
        best = part;
      }
    }
    return best;
  }

  /// What the districts use in the plan to begin with.
  private Map<Integer, Use> used() {
    Map<Integer, List<Assignment>> parts = new HashMap<>();
    plan.values()
        .forEach(
            assignment ->
                parts
                    .computeIfAbsent(
                        households.getOrDefault(assignment.household(), 0), _ -> new ArrayList<>())
                    .add(assignment));
    Facts facts = new Facts(problem);
    Map<Integer, Use> used = new HashMap<>();
    parts.forEach((part, assignments) -> used.put(part, Use.of(facts, assignments)));
    return used;
  }

  private Map<String, Map<Integer, Integer>> units(Map<Integer, Integer> weights) {
    Map<String, Map<Integer, Integer>> units = new HashMap<>();
    for (MeasureOffer measure : problem.measures()) {
      Map<Integer, Integer> taken = new HashMap<>();
      Map<Integer, Integer> wanting = new HashMap<>();
      for (HouseholdNeed need : problem.households()) {
        int part = households.getOrDefault(need.id(), 0);
        if (measure.id().equals(target(need))) {
          taken.merge(part, 1, Integer::sum);
        } else if (seeks(need) && need.bedrooms() == measure.bedrooms()) {
          wanting.merge(part, 1, Integer::sum);
        }
      }
      Map<Integer, Integer> parts = new HashMap<>();
      int left = measure.units();
      for (Map.Entry<Integer, Integer> entry : new TreeMap<>(taken).entrySet()) {
        int given = Math.min(left, entry.getValue());
        parts.put(entry.getKey(), given);
        left -= given;
      }
      Shares.of(left, wanting.isEmpty() ? weights : wanting)
          .forEach((part, more) -> parts.merge(part, Math.toIntExact(more), Integer::sum));
      units.put(measure.id(), parts);
    }
    return units;
  }

  /// What a district has and who wants it, by bedrooms and whether a wheelchair must get in.
  private static final class Want {
    private final Map<Integer, Integer> has = new HashMap<>();
    private final Map<Integer, Integer> wanted = new HashMap<>();

    void offer(DwellingOffer offer) {
      boolean wheelchair = offer.features().contains(Feature.WHEELCHAIR);
      has.merge(key(offer.bedrooms(), false), 1, Integer::sum);
      if (wheelchair) {
        has.merge(key(offer.bedrooms(), true), 1, Integer::sum);
      }
    }

    void want(HouseholdNeed need) {
      wanted.merge(key(need), 1, Integer::sum);
    }

    /// A home one bedroom too large counts half.
    double fullness(HouseholdNeed need) {
      int key = key(need);
      double homes = has.getOrDefault(key, 0) + 0.5 * has.getOrDefault(key + 2, 0);
      return (wanted.getOrDefault(key, 0) + 1) / (homes + 0.25);
    }

    private static int key(HouseholdNeed need) {
      return key(need.bedrooms(), need.needs().contains(Feature.WHEELCHAIR));
    }

    private static int key(int bedrooms, boolean wheelchair) {
      return 2 * bedrooms + (wheelchair ? 1 : 0);
    }
  }
}
