package no.husrom.plan.keep;

import static no.husrom.store.schema.Tables.PLAN;
import static no.husrom.store.schema.Tables.TASK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.plan.Plan;
import no.husrom.plan.Plan.Adoption;
import no.husrom.plan.Scenario;
import no.husrom.plan.solve.Proposal.Status;
import no.husrom.store.Refusal;
import no.husrom.store.Saving;
import no.husrom.store.StoreException;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.PlanRecord;
import no.husrom.store.schema.tables.records.TaskRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads and writes plans. An edition that is saved never changes; it can be adopted, and one that
/// is not adopted can be deleted. The newest adopted edition of a year is the valid one.
public final class PlanStore {

  /// Saves a new edition under the year's next number, and returns it with that number.
  public Edition save(Transaction tx, Edition edition) {
    int year = edition.plan().year();
    Integer last =
        tx.sql()
            .select(DSL.max(PLAN.EDITION))
            .from(PLAN)
            .where(PLAN.PLAN_YEAR.eq(year))
            .fetchOneInto(Integer.class);
    Edition numbered = edition.withPlan(edition.plan().withEdition(last == null ? 1 : last + 1));
    Plan plan = numbered.plan();
    PlanRecord row = new PlanRecord();
    row.setId(plan.id());
    row.setPlanYear(year);
    row.setEdition(plan.edition());
    row.setScenario(plan.scenario().name());
    row.setStatus(plan.status().name());
    row.setCreated(plan.created().atOffset(ZoneOffset.UTC));
    row.setInputDigest(plan.inputDigest());
    row.setProblem(EditionJson.problem(numbered));
    row.setDocument(EditionJson.document(numbered));
    Saving.insert(tx, List.of(row));
    return numbered;
  }

  /// Makes an edition the valid one and writes its placements and tasks as rows. What was done of
  /// the edition it takes over from stays done.
  ///
  /// @throws StoreException `REFUSED` when there is no such plan, or it is adopted already
  public Plan adopt(Transaction tx, String id, Adoption how) {
    Edition edition =
        find(tx, id).orElseThrow(() -> StoreException.refused(Refusal.UNKNOWN_RECORD, id, null));
    if (edition.plan().adoption() != null) {
      throw StoreException.refused(Refusal.NOT_ALLOWED, id, null);
    }
    Plan before = adopted(tx, edition.plan().year()).orElse(null);
    Map<Integer, LocalDate> done = before == null ? Map.of() : done(tx, before.id());
    Plan plan = edition.plan().adopted(how);
    PlanRecord adopted = new PlanRecord();
    adopted.setAdopted(how.at().atOffset(ZoneOffset.UTC));
    adopted.setAdoptedBy(how.by());
    Saving.update(tx, adopted, PLAN.ID.eq(id));
    Saving.insert(tx, PlanRows.placements(plan));
    Saving.insert(tx, PlanRows.tasks(plan, before == null ? List.of() : before.tasks(), done));
    return plan;
  }

  /// All plans, the newest year first and in it the newest edition.
  public List<PlanHead> list(Transaction tx) {
    return tx.sql()
        .select(
            PLAN.ID,
            PLAN.PLAN_YEAR,
            PLAN.EDITION,
            PLAN.SCENARIO,
            PLAN.STATUS,
            PLAN.CREATED,
            PLAN.ADOPTED,
            PLAN.ADOPTED_BY)
        .from(PLAN)
        .orderBy(PLAN.PLAN_YEAR.desc(), PLAN.EDITION.desc())
        .fetch(
            r ->
                new PlanHead(
                    r.value1(),
                    r.value2(),
                    r.value3(),
                    Scenario.valueOf(r.value4()),
                    Status.valueOf(r.value5()),
                    r.value6().toInstant(),
                    instant(r.value7()),
                    r.value8()));
  }

  public Optional<Edition> find(Transaction tx, String id) {
    return editions(tx, PLAN.ID.eq(id)).stream().findFirst();
  }

  /// The valid plan of a year: its newest adopted edition.
  public Optional<Plan> adopted(Transaction tx, int year) {
    String newest =
        tx.sql()
            .select(PLAN.ID)
            .from(PLAN)
            .where(PLAN.PLAN_YEAR.eq(year))
            .and(PLAN.ADOPTED.isNotNull())
            .orderBy(PLAN.ADOPTED.desc(), PLAN.EDITION.desc())
            .limit(1)
            .fetchOne(PLAN.ID);
    return newest == null ? Optional.empty() : find(tx, newest).map(Edition::plan);
  }

  private static List<Edition> editions(Transaction tx, Condition condition) {
    return tx.sql().selectFrom(PLAN).where(condition).fetch(PlanStore::read);
  }

  private static Edition read(PlanRecord r) {
    Edition edition = EditionJson.read(r.getProblem(), r.getDocument());
    Instant at = instant(r.getAdopted());
    String by = r.getAdoptedBy();
    return at == null
        ? edition
        : edition.withPlan(edition.plan().adopted(new Adoption(at, by == null ? "" : by)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  /// Deletes a plan that is not adopted.
  ///
  /// @throws StoreException `REFUSED` when it is adopted, or not there
  public void delete(Transaction tx, String id) {
    int deleted = Saving.delete(tx, PLAN, PLAN.ID.eq(id).and(PLAN.ADOPTED.isNull()));
    if (deleted != 1) {
      throw StoreException.refused(Refusal.STILL_USED, id, null);
    }
  }

  /// Which of an adopted plan's tasks are done and when, by their place in the plan's list.
  public Map<Integer, LocalDate> done(Transaction tx, String id) {
    return tx.sql()
        .select(TASK.PLACE, TASK.DONE_ON)
        .from(TASK)
        .where(TASK.PLAN_ID.eq(id))
        .and(TASK.DONE_ON.isNotNull())
        .fetchMap(TASK.PLACE, TASK.DONE_ON);
  }

  /// Says that a task is done, or with null that it is not.
  public void setDone(Transaction tx, String id, int place, @Nullable LocalDate day) {
    TaskRecord done = new TaskRecord();
    done.setDoneOn(day);
    Saving.update(tx, done, TASK.PLAN_ID.eq(id).and(TASK.PLACE.eq(place)));
  }
}
