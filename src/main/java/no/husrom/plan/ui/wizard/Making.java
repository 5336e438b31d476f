package no.husrom.plan.ui.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureStore;
import no.husrom.office.DecisionStore;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.draft.Lost;
import no.husrom.plan.draft.Resumed;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.store.Transaction;
import org.jspecify.annotations.Nullable;

/// A plan in the making: what it is made from, how, the office's measures that it is made without,
/// and what the planner made of it, which is null until it has been at work on this very draft.
///
/// @param lost what was chosen for the plan before, and cannot be chosen now
public record Making(
    Basis basis, Draft draft, List<Measure> idle, List<Lost> lost, @Nullable Edition edition) {

  public Making {
    idle = List.copyOf(idle);
    lost = List.copyOf(lost);
  }

  /// The proposed draft over a basis.
  public static Making of(Basis basis) {
    return of(basis, new Resumed(Draft.propose(basis), List.of()));
  }

  /// The draft of an edition, to plan its year again: only what is changed becomes different.
  public static Making again(Basis basis, Edition edition) {
    return of(basis, Resumed.of(basis, edition));
  }

  private static Making of(Basis basis, Resumed resumed) {
    Draft draft = resumed.draft();
    List<Measure> idle = new ArrayList<>(basis.measures());
    draft.measures().forEach(used -> idle.removeIf(measure -> measure.id().equals(used.id())));
    return new Making(basis, draft, idle, resumed.lost(), null);
  }

  /// Another year, proposed from the start, but for the measures: they are the office's and of no
  /// year.
  Making inYear(Basis other) {
    return new Making(other, of(other).draft.withMeasures(draft.measures()), idle, List.of(), null);
  }

  Making with(Draft other) {
    return other.equals(draft) ? this : new Making(basis, other, idle, lost, null);
  }

  /// The same draft over a basis that has changed: nothing is made from it yet.
  Making over(Basis other) {
    return new Making(other, draft, idle, lost, null);
  }

  Making withNeed(UnaryOperator<NeedAssumptions> change) {
    return with(draft.withNeed(change.apply(draft.need())));
  }

  Making planned(Edition made) {
    return new Making(basis, draft, idle, lost, made);
  }

  /// All measures of the office, by id.
  List<Measure> measures() {
    List<Measure> all = new ArrayList<>(draft.measures());
    all.addAll(idle);
    all.sort(Comparator.comparing(Measure::id));
    return all;
  }

  /// Whether the plan may use the measure with this id.
  boolean uses(String measure) {
    return draft.measures().stream().anyMatch(used -> used.id().equals(measure));
  }

  /// With this measure among those that the plan may use, in the place of the one with its id.
  Making using(Measure measure) {
    List<Measure> used = new ArrayList<>(without(measure.id()).draft().measures());
    used.add(measure);
    used.sort(Comparator.comparing(Measure::id));
    return new Making(basis, draft, without(measure.id()).idle(), lost, edition)
        .with(draft.withMeasures(used));
  }

  /// With this measure among the office's, but not for the plan to use.
  Making notUsing(Measure measure) {
    Making without = without(measure.id());
    List<Measure> others = new ArrayList<>(without.idle());
    others.add(measure.withActive(false));
    return new Making(basis, without.draft(), others, lost, without.edition());
  }

  /// With no measure of this id.
  Making without(String measure) {
    List<Measure> used = new ArrayList<>(draft.measures());
    used.removeIf(m -> m.id().equals(measure));
    List<Measure> others = new ArrayList<>(idle);
    others.removeIf(m -> m.id().equals(measure));
    return new Making(basis, draft, others, lost, edition).with(draft.withMeasures(used));
  }

  /// Whether a wizard that was begun with `first` has anything to lose.
  boolean isAsBegun(Making first) {
    return edition == null && draft.equals(first.draft) && idle.equals(first.idle);
  }

  /// Keeps what was said and what was made of it: the decision, the office's measures, the plan.
  ///
  /// @throws NullPointerException when nothing has been planned
  public Edition save(Transaction tx) {
    Edition made = Objects.requireNonNull(edition, "edition");
    new DecisionStore().save(tx, draft.decision());
    List<Measure> kept = new ArrayList<>(idle);
    draft.measures().forEach(used -> kept.add(used.withActive(true)));
    new MeasureStore().keep(tx, basis.measures(), kept);
    return new PlanStore().save(tx, made);
  }
}
