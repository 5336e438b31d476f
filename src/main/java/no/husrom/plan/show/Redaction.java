package no.husrom.plan.show;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.husrom.plan.EndingLease;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.Unplaced;
import no.husrom.plan.Who;
import no.husrom.plan.solve.Reason;

/// Takes out of a plan where households with a secret address live: their dwelling or measure, the
/// reasons that name or suggest it, theirs and those of others.
public final class Redaction {
  private final Set<String> hidden = new HashSet<>();

  private Redaction(Plan plan) {
    plan.placements().forEach(p -> note(p.who()));
    plan.unplaced().forEach(u -> note(u.who()));
    plan.endingLeases().forEach(l -> note(l.who()));
  }

  /// The plan for everyone in the office.
  public static Plan internal(Plan plan) {
    Redaction redaction = new Redaction(plan);
    return redaction.hidden.isEmpty() ? plan : redaction.of(plan);
  }

  private void note(Who who) {
    if (who.hidden()) {
      hidden.add(who.id());
    }
  }

  private Plan of(Plan plan) {
    return new Plan(
        plan.year(),
        plan.edition(),
        plan.scenario(),
        plan.created(),
        plan.adoption(),
        plan.starts(),
        plan.status(),
        plan.inputDigest(),
        plan.levels(),
        plan.persons(),
        plan.placements().stream().map(this::placement).toList(),
        plan.unplaced().stream().map(this::unplaced).toList(),
        plan.endingLeases().stream().map(this::lease).toList(),
        plan.measures(),
        plan.balance(),
        plan.costs(),
        plan.tasks().stream().map(this::task).toList(),
        plan.rates());
  }

  private Placement placement(Placement p) {
    boolean secret = p.who().hidden();
    return new Placement(
        p.who(),
        secret ? new Placement.NotShown() : p.home(),
        p.from(),
        p.until(),
        p.pinned(),
        p.lateDays(),
        p.temporaryDays(),
        secret ? List.of() : told(p.reasons()));
  }

  private Unplaced unplaced(Unplaced u) {
    boolean secret = u.who().hidden();
    Reason change = u.cheapestChange();
    boolean tell = change != null && !secret && mayTell(change);
    return new Unplaced(
        u.who(),
        u.ready(),
        u.deadline(),
        u.pinned(),
        secret ? List.of() : told(u.reasons()),
        tell ? change : null);
  }

  private EndingLease lease(EndingLease l) {
    return new EndingLease(
        l.who().hidden() ? "" : l.lease(),
        l.who(),
        l.who().hidden() ? null : l.dwelling(),
        l.ends(),
        l.outcome());
  }

  private PlanTask task(PlanTask t) {
    String household = t.household();
    return household != null && hidden.contains(household)
        ? new PlanTask(t.what(), t.unit(), t.due(), household, null, null)
        : t;
  }

  private List<Reason> told(List<Reason> reasons) {
    return reasons.stream().filter(this::mayTell).toList();
  }

  private boolean mayTell(Reason reason) {
    return switch (reason) {
      case Reason.FreedBy r -> !hidden.contains(r.household());
      case Reason.TakenBy r -> !hidden.contains(r.household());
      case Reason.Pinned _,
          Reason.Kept _,
          Reason.Bedrooms _,
          Reason.Accessible _,
          Reason.Starts _,
          Reason.Late _,
          Reason.Temporary _,
          Reason.Area _,
          Reason.Rent _,
          Reason.Choices _,
          Reason.Opened _,
          Reason.BestForAll _,
          Reason.RuleBroken _,
          Reason.Worse _,
          Reason.AsGood _,
          Reason.Excluded _,
          Reason.WouldHelp _,
          Reason.Together _,
          Reason.Free _ ->
          true;
    };
  }
}
