package no.husrom.dwelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.LeaseStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.Refusal;
import no.husrom.store.Refused;
import no.husrom.store.StoreException.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DwellingStoreTest {
  private final DwellingStore dwellings = new DwellingStore();

  @ParameterizedTest
  @EnumSource
  void everyFactComesBack(Engine engine) {
    try (Database database = engine.open()) {
      Dwelling saved = database.write(tx -> dwellings.save(tx, Filled.dwelling("B1")));
      assertThat(saved).isEqualTo(Filled.dwelling("B1").withVersion(1));
      Optional<Dwelling> found = database.read(tx -> dwellings.find(tx, "B1"));
      assertThat(found).contains(saved);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theUnknownStaysUnknown(Engine engine) {
    try (Database database = engine.open()) {
      Dwelling bare = Dwelling.of("B1", Address.of("Vegen 1"), DwellingKind.OTHER, 0);
      database.change(tx -> dwellings.save(tx, bare));
      List<Dwelling> found = database.read(dwellings::all);
      assertThat(found).containsExactly(bare.withVersion(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChangeReplacesTheWholeRecord(Engine engine) {
    try (Database database = engine.open()) {
      database.change(tx -> dwellings.save(tx, Filled.dwelling("B1")));
      Dwelling bare = Dwelling.of("B1", Address.of("Vegen 1"), DwellingKind.FLAT, 1).withVersion(1);
      database.change(tx -> dwellings.save(tx, bare));
      List<Dwelling> found = database.read(dwellings::all);
      assertThat(found).containsExactly(bare.withVersion(2));
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneStaleVersionStopsAllOfTheChange(Engine engine) {
    try (Database database = engine.open()) {
      Dwelling first = database.write(tx -> dwellings.save(tx, Filled.dwelling("B1")));
      database.change(tx -> dwellings.save(tx, first));
      assertThat(
              Refused.trouble(
                  () ->
                      database.change(
                          tx -> dwellings.save(tx, List.of(Filled.dwelling("B2"), first)))))
          .isEqualTo(Trouble.CHANGED_BY_OTHER);
      List<Dwelling> found = database.read(dwellings::all);
      assertThat(found).containsExactly(first.withVersion(2));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anIdIsGivenOnce(Engine engine) {
    try (Database database = engine.open()) {
      database.change(tx -> dwellings.save(tx, Filled.dwelling("B1")));
      assertThat(Refused.by(() -> database.change(tx -> dwellings.save(tx, Filled.dwelling("B1")))))
          .isEqualTo(Refusal.ALREADY_THERE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHouseAndItsRoomsAreSavedTogetherInAnyOrder(Engine engine) {
    try (Database database = engine.open()) {
      Dwelling house = Dwelling.of("B9", Address.of("Vegen 1"), DwellingKind.SHARED_HOUSE, 2);
      database.change(
          tx -> dwellings.save(tx, List.of(room("B9-1", "B9"), house, room("B9-2", "B9"))));
      assertThat(Refused.by(() -> database.change(tx -> dwellings.delete(tx, "B9"))))
          .isEqualTo(Refusal.DWELLING_HAS_ROOMS);
      assertThat(Refused.by(() -> database.change(tx -> dwellings.save(tx, room("B8-1", "B8")))))
          .isEqualTo(Refusal.UNKNOWN_DWELLING);
      database.change(
          tx -> {
            dwellings.delete(tx, "B9-1");
            dwellings.delete(tx, "B9-2");
            dwellings.delete(tx, "B9");
          });
      List<Dwelling> found = database.read(dwellings::all);
      assertThat(found).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDwellingWithALeaseIsNotDeleted(Engine engine) {
    try (Database database = engine.open()) {
      database.change(
          tx -> {
            dwellings.save(tx, Filled.dwelling("B1"));
            new HouseholdStore().save(tx, Filled.household("H1"));
            new LeaseStore().save(tx, Filled.lease("L1", "H1", "B1", Filled.DAY, null));
          });
      assertThat(Refused.by(() -> database.change(tx -> dwellings.delete(tx, "B1"))))
          .isEqualTo(Refusal.DWELLING_HAS_LEASES);
      Optional<Dwelling> found = database.read(tx -> dwellings.find(tx, "B1"));
      assertThat(found).contains(Filled.dwelling("B1").withVersion(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothEnginesSortIdsTheSameWay(Engine engine) {
    try (Database database = engine.open()) {
      List<String> ids = List.of("10", "9", "B-10", "B1", "B10", "Å1", "b1", "Ø1");
      database.change(
          tx -> dwellings.save(tx, ids.reversed().stream().map(Filled::dwelling).toList()));
      List<Dwelling> found = database.read(dwellings::all);
      assertThat(found)
          .extracting(Dwelling::id)
          .containsExactly("10", "9", "B-10", "B1", "B10", "b1", "Å1", "Ø1");
    }
  }

  private static Dwelling room(String id, String house) {
    Dwelling r = Dwelling.of(id, Address.of("Vegen 1"), DwellingKind.ROOM, 1);
    return new Dwelling(
        id,
        0,
        r.address(),
        r.kind(),
        house,
        r.size(),
        r.access(),
        r.holding(),
        r.rent(),
        null,
        r.surroundings(),
        r.meters(),
        r.approval(),
        r.letting(),
        null,
        "",
        List.of(),
        Map.of());
  }
}
