package no.husrom.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.DwellingStore;
import no.husrom.lease.LeaseStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.Refusal;
import no.husrom.store.Refused;
import no.husrom.store.StoreException.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseholdStoreTest {
  private final HouseholdStore households = new HouseholdStore();

  @ParameterizedTest
  @EnumSource
  void everyFactComesBack(Engine engine) {
    try (Database database = engine.open()) {
      Household saved = database.write(tx -> households.save(tx, Filled.household("H1")));
      assertThat(saved).isEqualTo(Filled.household("H1").withVersion(1));
      Optional<Household> found = database.read(tx -> households.find(tx, "H1"));
      assertThat(found).contains(saved);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theUnknownStaysUnknown(Engine engine) {
    try (Database database = engine.open()) {
      Household bare = Household.of("H1", "Nokon", Category.DISADVANTAGED, List.of());
      database.change(tx -> households.save(tx, bare));
      List<Household> found = database.read(households::all);
      assertThat(found).containsExactly(bare.withVersion(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChangeReplacesTheWholeRecord(Engine engine) {
    try (Database database = engine.open()) {
      database.change(
          tx -> households.save(tx, List.of(Filled.household("H1"), Filled.household("H2"))));
      Household bare =
          Household.of("H1", "Nokon", Category.REFUGEE, List.of(Member.of(2001, Part.MAIN)))
              .withVersion(1);
      database.change(tx -> households.save(tx, bare));
      List<Household> found = database.read(households::all);
      assertThat(found).containsExactly(bare.withVersion(2), Filled.household("H2").withVersion(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStaleVersionIsRefused(Engine engine) {
    try (Database database = engine.open()) {
      Household first = database.write(tx -> households.save(tx, Filled.household("H1")));
      database.change(tx -> households.save(tx, first));
      assertThat(Refused.trouble(() -> database.change(tx -> households.save(tx, first))))
          .isEqualTo(Trouble.CHANGED_BY_OTHER);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHouseholdWithALeaseIsNotDeleted(Engine engine) {
    try (Database database = engine.open()) {
      database.change(
          tx -> {
            new DwellingStore().save(tx, Filled.dwelling("B1"));
            households.save(tx, Filled.household("H1"));
            new LeaseStore().save(tx, Filled.lease("L1", "H1", "B1", Filled.DAY, null));
          });
      assertThat(Refused.by(() -> database.change(tx -> households.delete(tx, "H1"))))
          .isEqualTo(Refusal.HOUSEHOLD_HAS_LEASES);
      database.change(
          tx -> {
            new LeaseStore().delete(tx, "L1");
            households.delete(tx, "H1");
          });
      List<Household> found = database.read(households::all);
      assertThat(found).isEmpty();
    }
  }
}
