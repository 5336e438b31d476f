package no.husrom.plan.solve.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Contradiction;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.planner.Settings;
import org.jspecify.annotations.Nullable;

/// Answers the three questions about a proposal: why this, why not that, and what must change.
public final class Explainer {
  private final Problem problem;
  private final Proposal proposal;
  private final Facts facts;
  private final Map<String, Assignment> assignments = new HashMap<>();

  public Explainer(Problem problem, Proposal proposal) {
    this.problem = problem;
    this.proposal = proposal;
    facts = new Facts(problem);
    proposal.assignments().forEach(a -> assignments.put(a.household(), a));
  }

  /// Why the household got what it got, most important first; read from the facts, at once.
  ///
  /// @throws IllegalArgumentException when it is not in the problem or the proposal
  public List<Reason> reasons(String household) {
    Assignment assignment = assignment(household);
    if (!(assignment instanceof Assignment.Unplaced)) {
      return new PlacedReasons(facts, assignments).of(assignment);
    }
    List<Reason> reasons = new ArrayList<>();
    for (Contradiction contradiction : proposal.contradictions()) {
      if (contradiction.household().equals(household)) {
        reasons.addAll(contradiction.rules());
      }
    }
    reasons.addAll(new UnplacedReasons(facts, proposal).of(index(household)));
    return List.copyOf(reasons);
  }

  /// What would give an unplaced household a home without taking one from anybody, best first. Each
  /// has been tried on the plan. Takes from milliseconds to some seconds, by the problem's size.
  public List<Reason> changes(String household) {
    assignment(household);
    return new Changes(problem, proposal, facts).of(index(household));
  }

  /// The first of [#changes]; null when no single change helps.
  public @Nullable Reason cheapestChange(String household) {
    List<Reason> changes = changes(household);
    return changes.isEmpty() ? null : changes.getFirst();
  }

  /// Why the household is not in this dwelling or measure: the rules that forbid it, or else who
  /// has it and what the plan would lose, by planning again with the household pinned there.
  ///
  /// @param settings how hard to plan again
  /// @param cancelled asked often while planning
  public List<Reason> whyNot(
      String household, String target, Settings settings, BooleanSupplier cancelled) {
    assignment(household);
    return new Forced(problem, proposal, facts)
        .instead(index(household), target, settings, cancelled);
  }

  private Assignment assignment(String household) {
    Assignment assignment = assignments.get(household);
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
