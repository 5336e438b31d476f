package no.husrom.plan.solve.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Reason.WouldHelp;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.check.Breach;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.check.Verdict;
import no.husrom.plan.solve.explain.change.Change;

/// Holds changes against the referee: with the change made and everybody else where they are, the
/// household can have its home and no rule is broken.
final class Trials {
  private final Problem problem;
  private final Proposal proposal;
  private final List<Breach> before;

  Trials(Problem problem, Proposal proposal) {
    this.problem = problem;
    this.proposal = proposal;
    before = breaches(new Checker().check(problem, proposal));
  }

  /// The change with the levels of the plan it leads to; empty when it does not do.
  Optional<Change> tried(Changes.Idea idea) {
    Problem changed = idea.change().applied(problem);
    String target = idea.anew() ? changed.dwellings().getLast().id() : idea.slot().target();
    Assignment given = given(changed, idea, target);
    Verdict verdict = new Checker().check(changed, with(given));
    List<Breach> added = breaches(verdict);
    added.removeAll(before);
    return added.isEmpty() ? Optional.of(then(idea.change(), verdict.levels())) : Optional.empty();
  }

  private static Change then(Change change, Levels levels) {
    return new Change(
        change.household(),
        change.steps().stream()
            .map(s -> new WouldHelp(s.rule(), s.target(), s.amount(), levels))
            .toList());
  }

  private static List<Breach> breaches(Verdict verdict) {
    return new ArrayList<>(
        verdict.breaches().stream().filter(b -> b.rule() != Rule.STATED_LEVELS).toList());
  }

  private Assignment given(Problem changed, Changes.Idea idea, String target) {
    String household = idea.change().household();
    Slot slot = idea.slot();
    LocalDate from = problem.period().dateOf(slot.day());
    return switch (slot.kind()) {
      case STAY, SHARE -> {
        HouseholdNeed need =
            changed.households().stream()
                .filter(h -> h.id().equals(household))
                .findFirst()
                .orElseThrow();
        DwellingOffer offer =
            changed.dwellings().stream()
                .filter(d -> d.id().equals(target))
                .findFirst()
                .orElseThrow();
        Integer days = need.stayDays();
        LocalDate until = days == null ? offer.until() : from.plusDays(days);
        boolean shared = slot.kind() == no.husrom.plan.solve.model.Kind.SHARE;
        yield new Assignment.Stay(household, target, from, until, shared, Levels.ZERO);
      }
      case UNIT -> new Assignment.NewUnit(household, target, from, Levels.ZERO);
      case RENEW -> new Assignment.Renewal(household, target, Levels.ZERO);
      case EXIT -> new Assignment.Leaving(household, from, Levels.ZERO);
      case NONE -> new Assignment.Unplaced(household, Levels.ZERO);
    };
  }

  private Proposal with(Assignment given) {
    return new Proposal(
        proposal.status(),
        proposal.inputDigest(),
        proposal.levels(),
        proposal.assignments().stream()
            .map(a -> a.household().equals(given.household()) ? given : a)
            .toList(),
        proposal.contradictions(),
        proposal.engine());
  }
}
