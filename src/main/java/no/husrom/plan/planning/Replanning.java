package no.husrom.plan.planning;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.husrom.household.Household;
import no.husrom.plan.Scenario;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.change.Happenings;
import no.husrom.plan.change.Places;
import no.husrom.plan.change.RegisterEvents;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.draft.Resumed;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.make.PlanMaker;
import no.husrom.plan.make.ProblemMaker;
import no.husrom.plan.make.SolverReasons;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.change.ChangeList;
import no.husrom.plan.solve.change.Replan;
import no.husrom.plan.solve.change.Replanner;
import no.husrom.plan.solve.change.Replanner.Replanned;
import no.husrom.plan.solve.change.Standing;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Progress;
import no.husrom.plan.solve.planner.Settings;

/// Plans again around a plan that stands, after something has happened. Reads and writes nothing.
public final class Replanning {
  private static final int PRICE_SECONDS = 20;

  private final Replanner replanner;
  private final Clock clock;

  public Replanning(Planner planner, Clock clock) {
    replanner = new Replanner(planner);
    this.clock = clock;
  }

  /// What is asked for.
  ///
  /// @param standing the plan that stands
  /// @param asked those who are told but may be asked to change all the same
  /// @param most how many who are not told may get another home
  public record Wish(Edition standing, Happenings happened, Set<String> asked, int most) {
    public Wish {
      asked = java.util.Collections.unmodifiableSet(new TreeSet<>(asked));
    }
  }

  /// What came out: the new edition, number 0 until it is saved, and what it changes.
  ///
  /// @param basis what it was made from, the events included
  /// @param events what can be written to the registers
  public record Made(
      Edition edition,
      Replanned replanned,
      ChangeList changes,
      Basis basis,
      RegisterEvents events) {}

  /// The draft that the standing plan would be made of today, for so many persons more.
  private static Draft draftOf(Basis basis, Edition standing, int morePersons) {
    Draft draft = Resumed.standing(basis, standing).draft();
    Scenario scenario = draft.scenario();
    return draft.withNumbers(
        draft.numbers().with(scenario, draft.numbers().of(scenario) + morePersons));
  }

  /// Those who have been told the home that a plan gives them, by id.
  public static Set<String> told(Basis basis, Edition standing) {
    Set<String> told = new TreeSet<>();
    for (Household household : basis.registers().households()) {
      if (household.state().promised() && standing.plan().placementOf(household.id()).isPresent()) {
        told.add(household.id());
      }
    }
    return told;
  }

  /// What the plan would lose, level by level, if a household kept the home it has; never better
  /// than nothing, since a better plan was to be found anyhow. Found by planning again by search.
  ///
  /// @return empty when it cannot keep it with so few changes
  public Optional<Levels> price(Made made, String household, BooleanSupplier cancelled) {
    Proposal kept =
        replanner.keeping(
            made.replanned().replan(),
            household,
            Settings.STANDARD.withEngine(false).withSeconds(PRICE_SECONDS),
            cancelled);
    return Optional.ofNullable(kept)
        .map(proposal -> proposal.values().minus(made.replanned().proposal().values()));
  }

  /// Plans again. Blocks until there is a plan.
  ///
  /// @param events the registers after what has happened; what could not be is left out
  public Made plan(
      RegisterEvents events,
      Wish wish,
      Settings settings,
      Consumer<Progress> onProgress,
      BooleanSupplier cancelled) {
    Edition standing = wish.standing();
    Basis after = events.basis().around(standing.plan());
    Draft draft = draftOf(after, standing, wish.happened().morePersons());
    Problem now = ProblemMaker.of(after, draft);
    Replanned made =
        replanner.solve(
            Replan.around(
                now,
                Standing.of(standing.proposal()).without(Places.others(standing, now)),
                wish.asked(),
                wish.most()),
            settings,
            onProgress,
            cancelled);
    Problem problem = made.replan().problem();
    Edition edition =
        PlanMaker.of(
            after,
            draft,
            problem,
            made.proposal(),
            new SolverReasons(problem, made.proposal()),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return new Made(edition, made, ChangeList.of(made, wish.happened().events()), after, events);
  }
}
