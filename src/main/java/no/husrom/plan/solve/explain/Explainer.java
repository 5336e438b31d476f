package no.husrom.plan.solve.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Contradiction;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.explain.change.Change;
import no.husrom.plan.solve.explain.change.CheapestFirst;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.planner.Progress;
import no.husrom.plan.solve.planner.Settings;
import org.jspecify.annotations.Nullable;

/// Answers the three questions about a proposal: why this, why not that, and what must change. Made
/// once for a proposal; then every answer that needs no planning takes milliseconds.
public final class Explainer {
  /// How many of those who have the homes are named; [#obstacles] names all.
  private static final int MOST_HOMES = 3;

  private final Problem problem;
  private final Proposal proposal;
  private final Facts facts;
  private final Standing standing;
  private @Nullable Trials trials;
  private @Nullable Asked asked;

  /// All homes of the one without a home that was asked about last: its obstacles and what would
  /// change them are asked for together.
  private record Asked(String household, List<Slot> slots) {}

  public Explainer(Problem problem, Proposal proposal) {
    this.problem = problem;
    this.proposal = proposal;
    facts = new Facts(problem);
    standing = new Standing(facts, proposal);
  }

  /// Why the household got what it got, most important first; for one without a home what its pin
  /// contradicts and then its [#obstacles].
  ///
  /// @throws IllegalArgumentException when it is not in the problem or the proposal
  public List<Reason> reasons(String household) {
    Assignment assignment = assignment(household);
    if (!(assignment instanceof Assignment.Unplaced)) {
      return new PlacedReasons(facts, standing.assignments()).of(assignment);
    }
    List<Reason> reasons = new ArrayList<>();
    for (Contradiction contradiction : proposal.contradictions()) {
      if (contradiction.household().equals(household)) {
        reasons.addAll(contradiction.rules());
      }
    }
    Obstacles obstacles = obstacles(household);
    if (obstacles.free() != null) {
      reasons.add(obstacles.free());
    }
    if (!obstacles.households().isEmpty()) {
      reasons.add(new Reason.Choices(obstacles.households().size()));
    }
    reasons.addAll(obstacles.rules());
    reasons.addAll(obstacles.households().stream().limit(MOST_HOMES).toList());
    return List.copyOf(reasons);
  }

  /// The rules and the households that together keep one without a home from every home, of which
  /// none can be left out. What that means exactly is in the package.
  ///
  /// @throws IllegalArgumentException when it is not in the problem or the proposal, or has a home
  public Obstacles obstacles(String household) {
    return new SmallSet(facts, slots(household)).find();
  }

  private List<Slot> slots(String household) {
    if (!(assignment(household) instanceof Assignment.Unplaced)) {
      throw new IllegalArgumentException("has a home: " + household);
    }
    Asked last = asked;
    if (last == null || !last.household().equals(household)) {
      last = new Asked(household, new Slots(facts, standing).of(index(household)));
      asked = last;
    }
    return last.slots();
  }

  /// What would give an unplaced household a home without taking one from anybody, cheapest first:
  /// each holds with all others where they are, says the referee. Planning again may still give
  /// what is new to somebody else, see [#cheapestChange].
  public List<Change> changes(String household) {
    return tried(household).sorted(new CheapestFirst(problem)).toList();
  }

  /// Those of [#changes] that do not ask for all of a cheaper one and more.
  public List<Change> choices(String household) {
    List<Change> choices = new ArrayList<>();
    for (Change change : changes(household)) {
      if (choices.stream().noneMatch(change::includes)) {
        choices.add(change);
      }
    }
    return choices;
  }

  /// The first of [#changes], sooner than all of them; null when there is none.
  public @Nullable Change change(String household) {
    return tried(household).findFirst().orElse(null);
  }

  private Stream<Change> tried(String household) {
    if (trials == null) {
      trials = new Trials(problem, proposal);
    }
    Trials referee = trials;
    return new Changes(facts, standing)
        .of(index(household), slots(household)).stream()
            .map(referee::tried)
            .flatMap(Optional::stream);
  }

  /// The cheapest change that gives the household a home when all is planned again with it made: of
  /// [#changes], and of as many times what others may take as it needs. Null when none does, or
  /// when cancelled.
  ///
  /// @param settings how hard to plan again
  /// @param onTry told before each change is planned, from this thread
  /// @param cancelled asked often while planning
  public @Nullable Change cheapestChange(
      String household, Settings settings, Consumer<Change> onTry, BooleanSupplier cancelled) {
    return new Cheapest(problem, settings, onTry, cancelled).of(changes(household));
  }

  /// Why the household is not in this dwelling or measure: the rules that forbid it, or else who
  /// has it and what the plan would lose, by planning again with the household pinned there.
  ///
  /// @param settings how hard to plan again
  /// @param onProgress told some times a second while planning, from this thread
  /// @param cancelled asked often while planning
  public List<Reason> whyNot(
      String household,
      String target,
      Settings settings,
      Consumer<Progress> onProgress,
      BooleanSupplier cancelled) {
    assignment(household);
    return new Forced(problem, proposal, facts)
        .instead(index(household), target, settings, onProgress, cancelled);
  }

  /// The dwelling or measure a household has in the plan; null when it has none.
  public @Nullable String target(String household) {
    return targetOf(assignment(household));
  }

  private Assignment assignment(String household) {
    Assignment assignment = standing.assignment(household);
    if (assignment == null) {
      throw new IllegalArgumentException("not in the proposal: " + household);
    }
    return assignment;
  }

  private int index(String household) {
    Integer index = facts.householdOf(household);
    if (index == null) {
      throw new IllegalArgumentException("not in the problem: " + household);
    }
    return index;
  }

  /// The target a household has in a proposal; null when it has none.
  static @Nullable String targetOf(Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay stay -> stay.dwelling();
      case Assignment.NewUnit unit -> unit.measure();
      case Assignment.Renewal renewal -> renewal.dwelling();
      case Assignment.Leaving _, Assignment.Unplaced _ -> null;
    };
  }
}
