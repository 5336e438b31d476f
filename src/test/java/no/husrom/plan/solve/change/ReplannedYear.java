package no.husrom.plan.solve.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.change.Replanner.Replanned;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;

/// A year planned, upset and planned again, through what everybody can call; judged by the referee
/// and by reading the two plans side by side, with nothing of what planned them.
record ReplannedYear(
    Problem before, Proposal standing, List<Event> events, Replanned made, int most) {

  static ReplannedYear of(Problem problem, Settings settings, long seed, int events, int most) {
    Planner planner = new Planner();
    Proposal standing = planner.solve(problem, settings, _ -> {}, () -> false);
    Upset upset = new Upset(problem, standing, seed);
    Problem told = upset.told();
    List<Event> happened = upset.events(events);
    Aftermath after = Aftermath.of(told, happened);
    assertThat(after.misfits()).isEmpty();
    Replan replan = Replan.around(after.problem(), Standing.of(standing), Set.of(), most);
    Replanned made = new Replanner(planner).solve(replan, settings, _ -> {}, () -> false);
    return new ReplannedYear(told, standing, happened, made, most);
  }

  /// Judges; returns who had to change though they were told.
  Set<String> judge() {
    assertThat(new Checker().check(made.replan().problem(), made.proposal()).breaches())
        .as("what the referee says")
        .isEmpty();
    Map<String, Assignment> now = new HashMap<>();
    made.proposal().assignments().forEach(a -> now.put(a.household(), a));
    Set<String> told = new TreeSet<>();
    before.households().stream()
        .filter(HouseholdNeed::told)
        .forEach(household -> told.add(household.id()));
    List<String> others = new ArrayList<>();
    Set<String> toldChanged = new TreeSet<>();
    for (Assignment was : standing.assignments()) {
      Assignment is = now.get(was.household());
      boolean home =
          was instanceof Assignment.Stay
              || was instanceof Assignment.NewUnit
              || was instanceof Assignment.Renewal;
      if (!home || is == null || gaveNotice(was)) {
        continue;
      }
      if (told.contains(was.household())) {
        if (!words(was).equals(words(is))) {
          toldChanged.add(was.household());
        }
      } else if (!words(was).substring(11).equals(words(is).substring(11))) {
        others.add(was.household());
      }
    }
    assertThat(toldChanged).as("told, changed").isSubsetOf(made.replan().must().keySet());
    assertThat(others).as("others, changed").hasSizeLessThanOrEqualTo(most);
    return toldChanged;
  }

  private boolean gaveNotice(Assignment was) {
    return was instanceof Assignment.Renewal renewal
        && events.stream()
            .anyMatch(e -> e instanceof Event.Notice n && n.dwelling().equals(renewal.dwelling()));
  }

  /// Day and home as text: the day first, eleven letters.
  private static String words(Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay s -> s.from() + " " + s.dwelling();
      case Assignment.NewUnit u -> u.from() + " " + u.measure();
      case Assignment.Renewal r -> "at home now" + r.dwelling();
      case Assignment.Leaving l -> l.day() + " out";
      case Assignment.Unplaced _ -> "-----------";
    };
  }
}
