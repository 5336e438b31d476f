package no.husrom.plan.keep;

import static no.husrom.store.schema.Tables.PLACEMENT;
import static no.husrom.store.schema.Tables.PLAN;
import static no.husrom.store.schema.Tables.TASK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.plan.Placement;
import no.husrom.plan.Placement.InDwelling;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.PlanRecord;
import org.jspecify.annotations.Nullable;

/// Takes a whole adoption back: the edition goes back to being a proposal, and the one that was
/// valid before is valid again with its placements and tasks. What has been done meanwhile of tasks
/// that both have, is done. Refused when something that was done rests on this edition alone.
public final class UndoStore {
  private final PlanStore plans = new PlanStore();

  /// Takes the adoption back, or says why not and changes nothing.
  public Undo undo(Transaction tx, String id) {
    Undo obstacle = obstacle(tx, id);
    if (obstacle != null) {
      return obstacle;
    }
    Plan plan = plans.find(tx, id).map(Edition::plan).orElseThrow();
    Plan before = before(tx, plan);
    if (before != null) {
      Map<Integer, LocalDate> done = plans.done(tx, id);
      PlanRows.shared(plan.tasks(), before.tasks())
          .forEach((here, there) -> plans.setDone(tx, before.id(), there, done.get(here)));
    }
    takeBack(tx, id);
    return new Undo.Undone(before == null ? null : before.id());
  }

  /// Why the adoption cannot be taken back; null when it can.
  public @Nullable Undo obstacle(Transaction tx, String id) {
    Plan plan = plans.find(tx, id).map(Edition::plan).orElse(null);
    if (plan == null) {
      return new Undo.NoPlan();
    } else if (plan.adoption() == null) {
      return new Undo.NotAdopted();
    }
    Plan valid = plans.adopted(tx, plan.year()).orElse(plan);
    if (!valid.id().equals(id)) {
      return new Undo.LaterAdopted(valid.id());
    }
    Plan before = before(tx, plan);
    List<Placement> leased = leased(tx, plan, before);
    if (!leased.isEmpty()) {
      return new Undo.LeasesMade(leased);
    }
    Map<Integer, Integer> shared =
        before == null ? Map.of() : PlanRows.shared(plan.tasks(), before.tasks());
    Map<Integer, LocalDate> done = plans.done(tx, id);
    List<PlanTask> alone =
        done.keySet().stream()
            .filter(place -> !shared.containsKey(place))
            .sorted()
            .map(plan.tasks()::get)
            .toList();
    return alone.isEmpty() ? null : new Undo.TasksDone(alone);
  }

  private static void takeBack(Transaction tx, String id) {
    Saving.delete(tx, TASK, TASK.PLAN_ID.eq(id));
    Saving.delete(tx, PLACEMENT, PLACEMENT.PLAN_ID.eq(id));
    PlanRecord proposal = new PlanRecord();
    proposal.setAdopted(null);
    proposal.setAdoptedBy(null);
    Saving.update(tx, proposal, PLAN.ID.eq(id));
  }

  /// The edition that was valid before this one was.
  private @Nullable Plan before(Transaction tx, Plan plan) {
    String id =
        tx.sql()
            .select(PLAN.ID)
            .from(PLAN)
            .where(PLAN.PLAN_YEAR.eq(plan.year()))
            .and(PLAN.ADOPTED.isNotNull())
            .and(PLAN.ID.ne(plan.id()))
            .orderBy(PLAN.ADOPTED.desc(), PLAN.EDITION.desc())
            .limit(1)
            .fetchOne(PLAN.ID);
    return id == null ? null : plans.find(tx, id).map(Edition::plan).orElseThrow();
  }

  /// The placements with a registered lease that the edition before does not have.
  private static List<Placement> leased(Transaction tx, Plan plan, @Nullable Plan before) {
    Map<String, List<String>> leases =
        new LeaseStore()
            .all(tx).stream()
                .filter(lease -> !lease.starts().isBefore(plan.starts()))
                .collect(
                    Collectors.groupingBy(
                        Lease::householdId,
                        Collectors.mapping(Lease::dwellingId, Collectors.toList())));
    List<Placement> found = new ArrayList<>();
    for (Placement placement : plan.placements()) {
      String household = placement.who().id();
      if (placement.home() instanceof InDwelling in
          && leases.getOrDefault(household, List.of()).contains(in.dwelling())
          && !had(before, household, in.dwelling())) {
        found.add(placement);
      }
    }
    return found;
  }

  private static boolean had(@Nullable Plan before, String household, String dwelling) {
    return before != null
        && before.placementOf(household).filter(p -> dwelling.equals(p.target())).isPresent();
  }
}
