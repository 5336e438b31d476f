package no.husrom.plan.solve.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Suitability;

/// A year to be planned again around a standing plan: those who are told keep home and day, unless
/// they are asked or cannot, and at most so many others get another home. Whose home is not ready
/// on the day any more, keeps it from the first day it is.
///
/// @param problem the facts as they are now, with the standing plan as everybody's previous home,
///   those who are told pinned, and the limit on changes
/// @param kept home and day of everybody who can keep its home
/// @param must who cannot keep home and day, and the rules that say so; none of them when another
///   household stands in the way
/// @param asked how many of those who are not told may get another home, as was asked for
/// @param most the same, or more when more of them must
public record Replan(
    Problem problem,
    Standing standing,
    Map<String, Pin> kept,
    Map<String, List<RuleBroken>> must,
    int asked,
    int most) {

  public Replan {
    kept = java.util.Collections.unmodifiableMap(new TreeMap<>(kept));
    must = java.util.Collections.unmodifiableMap(new TreeMap<>(must));
  }

  /// Around a plan.
  ///
  /// @param now the facts after what has happened; whom it calls told are told
  /// @param asked those among them who may be asked to change all the same
  /// @param most how many others may get another home
  public static Replan around(Problem now, Standing standing, Set<String> asked, int most) {
    List<HouseholdNeed> households = new ArrayList<>();
    for (HouseholdNeed need : now.households()) {
      households.add(standing(need, standing, asked.contains(need.id())));
    }
    Problem problem = now.withHouseholds(households);
    Map<String, Pin> kept = new HashMap<>();
    Map<String, List<RuleBroken>> must = new HashMap<>();
    for (HouseholdNeed need : households) {
      Pin pin = standing.pin(need.id(), now.period().start());
      if (need.previous() != null && pin != null) {
        kept.put(need.id(), pin);
      }
    }
    broken(problem, kept)
        .forEach(
            (id, rules) -> {
              must.put(id, rules);
              kept.computeIfPresent(id, (_, pin) -> later(now.period(), pin, rules));
            });
    kept.keySet().removeAll(broken(problem, kept).keySet());
    return limited(problem, standing, kept, must, most);
  }

  /// A tenant who can neither stay nor be moved goes by its own choice: it has nothing to keep.
  private static HouseholdNeed standing(HouseholdNeed need, Standing standing, boolean asked) {
    HouseholdNeed.Home home = need.home();
    boolean gone = home != null && !home.mayRenew() && !home.mayMove();
    String target = gone ? null : Standing.targetOf(standing.of(need.id()));
    boolean told = need.told() && target != null && !asked;
    Pin pin = need.pin();
    boolean asToldOnly = pin != null && pin.from() == null && pin.target().equals(target);
    return need.draft().previous(target, told).pin(asked && asToldOnly ? null : pin).done();
  }

  /// Those whose own home and day are against a rule, whoever else there is.
  private static Map<String, List<RuleBroken>> broken(Problem problem, Map<String, Pin> pins) {
    Facts facts =
        new Facts(
            problem.withHouseholds(
                problem.households().stream()
                    .map(need -> need.draft().pin(pins.get(need.id())).done())
                    .toList()));
    Suitability suitability = new Suitability(facts);
    Map<String, List<RuleBroken>> found = new HashMap<>();
    for (int h = 0; h < facts.households(); h++) {
      List<RuleBroken> rules = suitability.pinBroken(h);
      if (!rules.isEmpty()) {
        found.put(facts.household(h).id(), rules);
      }
    }
    return found;
  }

  /// The same home from the first day that these rules allow.
  private static Pin later(Period period, Pin pin, List<RuleBroken> rules) {
    long day =
        rules.stream()
            .filter(
                broken ->
                    switch (broken.rule()) {
                      case READY, AVAILABLE, LEAD_TIME -> true;
                      default -> false;
                    })
            .mapToLong(RuleBroken::allowed)
            .max()
            .orElse(0);
    LocalDate first = period.start().plusDays(day);
    LocalDate from = pin.from();
    return from == null || from.isAfter(first) ? pin : new Pin(pin.target(), first);
  }

  private static Replan limited(
      Problem problem,
      Standing standing,
      Map<String, Pin> kept,
      Map<String, List<RuleBroken>> must,
      int asked) {
    int told = 0;
    int others = 0;
    List<HouseholdNeed> households = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      boolean moves = need.previous() != null && !kept.containsKey(need.id());
      told += moves && need.told() ? 1 : 0;
      others += moves && !need.told() ? 1 : 0;
      households.add(need.told() ? need.draft().pin(kept.get(need.id())).done() : need);
    }
    int most = Math.max(asked, others);
    Problem limited =
        problem
            .withHouseholds(households)
            .withLimits(problem.limits().withMostChanges(most + told));
    return new Replan(limited, standing, kept, must, asked, most);
  }

  /// The same when these cannot keep their homes either, because of what others must do.
  Replan alsoMust(Set<String> others) {
    Map<String, List<RuleBroken>> more = new HashMap<>(must);
    others.forEach(id -> more.putIfAbsent(id, List.of()));
    Map<String, Pin> fewer = new HashMap<>(kept);
    fewer.keySet().removeAll(others);
    return limited(problem, standing, fewer, more, asked);
  }

  /// Home and day of those who are told and keep their home.
  Map<String, Pin> held() {
    Map<String, Pin> held = new HashMap<>(kept);
    held.keySet().retainAll(told());
    return held;
  }

  /// Those who are told, whether or not they can keep what they have.
  public Set<String> told() {
    Set<String> told = new TreeSet<>();
    problem.households().stream().filter(HouseholdNeed::told).forEach(h -> told.add(h.id()));
    return told;
  }
}
