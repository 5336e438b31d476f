package no.husrom.plan.keep;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.household.Category;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.lease.Occupancy;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.Plan.Adoption;
import no.husrom.plan.PlanTask;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndoStoreTest {
  private static final Instant ADOPTED = Instant.parse("2025-12-10T12:00:00Z");
  private final PlanStore plans = new PlanStore();
  private final UndoStore undo = new UndoStore();

  private static Town town() {
    return new Town()
        .dwelling("B1", 2)
        .dwelling("B2", 1)
        .decided(4, 0)
        .household("H1", Category.REFUGEE, 2, 1);
  }

  /// The first edition has only one household, the second two.
  private void twoAdopted(Database database) {
    Basis first = town().basis();
    Basis second = town().household("H2", Category.REFUGEE, 1, 0).basis();
    database.change(tx -> new RegisterStore().save(tx, fresh(second)));
    database.change(tx -> plans.save(tx, Plans.of(first)));
    database.change(tx -> plans.save(tx, Plans.of(second)));
    database.change(tx -> plans.adopt(tx, "2026-1", new Adoption(ADOPTED, "Kari")));
    database.change(tx -> plans.adopt(tx, "2026-2", new Adoption(ADOPTED.plusSeconds(60), "Ola")));
  }

  private static Registers fresh(Basis basis) {
    Registers all = basis.registers();
    return new Registers(
        all.office(),
        all.dwellings().stream().map(d -> d.withVersion(0)).toList(),
        all.households().stream().map(h -> h.withVersion(0)).toList(),
        List.of());
  }

  private static int place(Plan plan, PlanTask.What what, String household) {
    for (int place = 0; place < plan.tasks().size(); place++) {
      PlanTask task = plan.tasks().get(place);
      if (task.what() == what && household.equals(task.household())) {
        return place;
      }
    }
    throw new AssertionError(what + " of " + household);
  }

  private Undo undone(Database database, String id) {
    return database.write(tx -> undo.undo(tx, id));
  }

  private Plan plan(Database database, String id) {
    return database.read(tx -> plans.find(tx, id)).orElseThrow().plan();
  }

  @ParameterizedTest
  @EnumSource
  void theEditionBeforeIsValidAgainAndWhatWasDoneMeanwhileIsDone(Engine engine) {
    try (Database database = engine.open()) {
      twoAdopted(database);
      Plan second = plan(database, "2026-2");
      int signed = place(second, PlanTask.What.SIGN_LEASE, "H1");
      database.change(tx -> plans.setDone(tx, "2026-2", signed, day(1, 5)));
      assertThat(undone(database, "2026-2")).isEqualTo(new Undo.Undone("2026-1"));
      Plan valid = database.read(tx -> plans.adopted(tx, 2026)).orElseThrow();
      assertThat(valid.id()).isEqualTo("2026-1");
      Map<Integer, LocalDate> done = database.read(tx -> plans.done(tx, "2026-1"));
      assertThat(done).isEqualTo(Map.of(place(valid, PlanTask.What.SIGN_LEASE, "H1"), day(1, 5)));
      assertThat(plan(database, "2026-2").adoption()).isNull();
      database.change(
          tx -> plans.adopt(tx, "2026-2", new Adoption(ADOPTED.plusSeconds(90), "Ola")));
      Map<Integer, LocalDate> again = database.read(tx -> plans.done(tx, "2026-2"));
      assertThat(again).isEqualTo(Map.of(signed, day(1, 5)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheValidEditionIsTakenBackAndTheFirstLeavesTheYearWithNone(Engine engine) {
    try (Database database = engine.open()) {
      twoAdopted(database);
      assertThat(undone(database, "2026-1")).isEqualTo(new Undo.LaterAdopted("2026-2"));
      assertThat(undone(database, "2026-9")).isEqualTo(new Undo.NoPlan());
      assertThat(undone(database, "2026-2")).isEqualTo(new Undo.Undone("2026-1"));
      assertThat(undone(database, "2026-2")).isEqualTo(new Undo.NotAdopted());
      assertThat(undone(database, "2026-1")).isEqualTo(new Undo.Undone(null));
      Optional<Plan> none = database.read(tx -> plans.adopted(tx, 2026));
      assertThat(none).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTaskDoneThatOnlyThisEditionHasStandsInTheWay(Engine engine) {
    try (Database database = engine.open()) {
      twoAdopted(database);
      Plan second = plan(database, "2026-2");
      int place = place(second, PlanTask.What.SIGN_LEASE, "H2");
      database.change(tx -> plans.setDone(tx, "2026-2", place, day(1, 5)));
      assertThat(undone(database, "2026-2"))
          .isEqualTo(new Undo.TasksDone(List.of(second.tasks().get(place))));
      assertThat(database.read(tx -> plans.adopted(tx, 2026)).orElseThrow()).isEqualTo(second);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLeaseOfAHomeThatOnlyThisEditionGivesStandsInTheWay(Engine engine) {
    try (Database database = engine.open()) {
      twoAdopted(database);
      Placement placement = plan(database, "2026-2").placementOf("H2").orElseThrow();
      Occupancy home = new Occupancy(String.valueOf(placement.target()), day(2, 1), null);
      database.change(tx -> new LeaseStore().save(tx, Lease.of("L1", "H2", home, 9_000)));
      assertThat(undone(database, "2026-2")).isEqualTo(new Undo.LeasesMade(List.of(placement)));
    }
  }
}
