package no.husrom.plan.keep;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.household.Category;
import no.husrom.plan.Plan;
import no.husrom.plan.Plan.Adoption;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.StoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanStoreTest {
  private static final Adoption ADOPTION =
      new Adoption(Instant.parse("2025-12-10T12:00:00Z"), "Kari");
  private final PlanStore plans = new PlanStore();
  private final PinStore pins = new PinStore();

  private static Edition edition() {
    return Plans.of(
        new Town()
            .dwelling("B1", 2)
            .dwelling("B2", 1)
            .measure("T1", 2, 1, 30)
            .decided(4, 0)
            .household("H1", Category.REFUGEE, 2, 1)
            .household("H2", Category.REFUGEE, 2, 2)
            .basis());
  }

  @ParameterizedTest
  @EnumSource
  void anEditionComesBackAsItWasSaved(Engine engine) {
    try (Database database = engine.open()) {
      Edition first = database.write(tx -> plans.save(tx, edition()));
      Edition second = database.write(tx -> plans.save(tx, edition()));
      assertThat(first.plan().id()).isEqualTo("2026-1");
      assertThat(second.plan().id()).isEqualTo("2026-2");
      Optional<Edition> found = database.read(tx -> plans.find(tx, "2026-1"));
      assertThat(found).contains(first);
      List<PlanHead> heads = database.read(plans::list);
      assertThat(heads).extracting(PlanHead::id).containsExactly("2026-2", "2026-1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theNewestAdoptedEditionIsTheValidOneAndKeepsWhatIsDone(Engine engine) {
    try (Database database = engine.open()) {
      database.change(tx -> plans.save(tx, edition()));
      database.change(tx -> plans.save(tx, edition()));
      Plan first = database.write(tx -> plans.adopt(tx, "2026-1", ADOPTION));
      assertThat(first.tasks()).isNotEmpty();
      database.change(tx -> plans.setDone(tx, "2026-1", 0, day(1, 5)));
      Adoption later = new Adoption(ADOPTION.at().plusSeconds(3_600), "Ola");
      database.change(tx -> plans.adopt(tx, "2026-2", later));
      Plan valid = database.read(tx -> plans.adopted(tx, 2026)).orElseThrow();
      assertThat(valid.id()).isEqualTo("2026-2");
      assertThat(valid.adoption()).isEqualTo(later);
      Map<Integer, java.time.LocalDate> done = database.read(tx -> plans.done(tx, "2026-2"));
      assertThat(done).isEqualTo(Map.of(0, day(1, 5)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAdoptedPlanCanNeitherBeAdoptedAgainNorDeleted(Engine engine) {
    try (Database database = engine.open()) {
      database.change(tx -> plans.save(tx, edition()));
      database.change(tx -> plans.adopt(tx, "2026-1", ADOPTION));
      assertThatThrownBy(() -> database.change(tx -> plans.adopt(tx, "2026-1", ADOPTION)))
          .isInstanceOf(StoreException.class);
      assertThatThrownBy(() -> database.change(tx -> plans.delete(tx, "2026-1")))
          .isInstanceOf(StoreException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHouseholdHasOnePinAndAsManyForbiddenHomesAsNeeded(Engine engine) {
    try (Database database = engine.open()) {
      for (Pin pin :
          List.of(
              new Pin(2026, "H1", "B1", Pin.Kind.PIN, null, ""),
              new Pin(2026, "H1", "B3", Pin.Kind.FORBID, null, "Trapp"),
              new Pin(2026, "H1", "B4", Pin.Kind.FORBID, null, ""),
              new Pin(2026, "H1", "B2", Pin.Kind.PIN, day(3, 1), "Skule"))) {
        database.change(tx -> pins.save(tx, pin));
      }
      List<Pin> found = database.read(tx -> pins.of(tx, 2026));
      assertThat(found)
          .extracting(p -> p.kind() + " " + p.target())
          .containsExactly("PIN B2", "FORBID B3", "FORBID B4");
      database.change(tx -> pins.remove(tx, found.getFirst()));
      Basis basis = database.read(tx -> new BasisStore().read(tx, 2026, Town.NEW_YEAR));
      assertThat(basis.pins()).hasSize(2);
    }
  }
}
