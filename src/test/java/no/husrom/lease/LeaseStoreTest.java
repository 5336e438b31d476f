package no.husrom.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.Refusal;
import no.husrom.store.Refused;
import no.husrom.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeaseStoreTest {
  private final LeaseStore leases = new LeaseStore();

  @ParameterizedTest
  @EnumSource
  void aLeaseComesBackAsItWasSaved(Engine engine) {
    try (Database database = withDwellingsAndHousehold(engine)) {
      Lease lease = lease("L1", "B1", 2025, 2027);
      database.change(tx -> leases.save(tx, lease));
      List<Lease> found = database.read(leases::all);
      assertThat(found).containsExactly(lease.withVersion(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFactComesBack(Engine engine) {
    try (Database database = withDwellingsAndHousehold(engine)) {
      Lease fixed = Filled.lease("L1", "H1", "B1", Filled.DAY, Filled.DAY.plusYears(3));
      Lease open = Filled.lease("L2", "H1", "B2", Filled.DAY, null);
      database.change(tx -> leases.save(tx, List.of(open, fixed)));
      List<Lease> found = database.read(tx -> leases.ofHousehold(tx, "H1"));
      assertThat(found).containsExactly(fixed.withVersion(1), open.withVersion(1));
      Optional<Lease> one = database.read(tx -> leases.find(tx, "L2"));
      assertThat(one).contains(open.withVersion(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoLeasesOfOneDwellingCanChangeTurns(Engine engine) {
    try (Database database = withDwellingsAndHousehold(engine)) {
      database.change(
          tx ->
              leases.save(
                  tx, List.of(lease("L1", "B1", 2021, 2022), lease("L2", "B1", 2023, 2024))));
      database.change(
          tx ->
              leases.save(
                  tx,
                  List.of(
                      lease("L1", "B1", 2023, 2024).withVersion(1),
                      lease("L2", "B1", 2021, 2022).withVersion(1))));
      List<Lease> found = database.read(tx -> leases.ofDwelling(tx, "B1"));
      assertThat(found).extracting(Lease::id).containsExactly("L2", "L1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLeaseOfWhatIsNotInTheRegistersIsRefused(Engine engine) {
    try (Database database = withDwellingsAndHousehold(engine)) {
      assertThat(
              Refused.by(() -> database.change(tx -> leases.save(tx, lease("L1", "B7", 2025, 0)))))
          .isEqualTo(Refusal.UNKNOWN_DWELLING);
      Lease nobodys = Filled.lease("L1", "H7", "B1", Filled.DAY, null);
      assertThat(Refused.by(() -> database.change(tx -> leases.save(tx, nobodys))))
          .isEqualTo(Refusal.UNKNOWN_HOUSEHOLD);
      List<Lease> found = database.read(leases::all);
      assertThat(found).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLeaseCanBePlacedBetweenTwoOthers(Engine engine) {
    try (Database database = withDwellingsAndHousehold(engine)) {
      database.change(
          tx ->
              leases.save(tx, List.of(lease("L1", "B1", 2021, 2022), lease("L3", "B1", 2025, 0))));
      database.change(tx -> leases.save(tx, lease("L2", "B1", 2023, 2024)));
      List<Lease> found = database.read(tx -> leases.ofDwelling(tx, "B1"));
      assertThat(found).extracting(Lease::id).containsExactly("L1", "L2", "L3");
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoLeasesNeverOverlapInOneDwelling(Engine engine) {
    try (Database database = withDwellingsAndHousehold(engine)) {
      database.change(tx -> leases.save(tx, lease("L1", "B1", 2025, 0)));
      assertThatThrownBy(
              () -> database.change(tx -> leases.save(tx, lease("L2", "B1", 2026, 2027))))
          .isInstanceOf(StoreException.class)
          .hasMessage("REFUSED OVERLAPPING_LEASES: B1: L1, L2");
      List<Lease> found = database.read(leases::all);
      assertThat(found).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLeaseCanMoveToAnotherDwellingAndBeDeleted(Engine engine) {
    try (Database database = withDwellingsAndHousehold(engine)) {
      database.change(tx -> leases.save(tx, lease("L1", "B1", 2025, 0)));
      database.change(tx -> leases.save(tx, lease("L1", "B2", 2025, 0).withVersion(1)));
      database.change(tx -> leases.save(tx, lease("L2", "B1", 2025, 0)));
      database.change(tx -> leases.delete(tx, "L1"));
      List<Lease> found = database.read(leases::all);
      assertThat(found).extracting(Lease::dwellingId).containsExactly("B1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStaleVersionIsRefused(Engine engine) {
    try (Database database = withDwellingsAndHousehold(engine)) {
      Lease lease = lease("L1", "B1", 2025, 2027);
      database.change(tx -> leases.save(tx, lease));
      database.change(tx -> leases.save(tx, lease.withVersion(1)));
      assertThatThrownBy(() -> database.change(tx -> leases.save(tx, lease.withVersion(1))))
          .isInstanceOf(StoreException.class)
          .hasMessage("CHANGED_BY_OTHER: L1");
    }
  }

  private static Lease lease(String id, String dwelling, int fromYear, int toYear) {
    @Nullable LocalDate ends = toYear == 0 ? null : LocalDate.of(toYear, 12, 31);
    return Lease.of(id, "H1", new Occupancy(dwelling, LocalDate.of(fromYear, 1, 1), ends), 9_000);
  }

  private static Database withDwellingsAndHousehold(Engine engine) {
    Database database = engine.open();
    database.change(
        tx -> {
          new DwellingStore()
              .save(
                  tx,
                  List.of(
                      Dwelling.of("B1", Address.of("Kyrkjevegen 4"), DwellingKind.FLAT, 2),
                      Dwelling.of("B2", Address.of("Kyrkjevegen 6"), DwellingKind.FLAT, 2)));
          new HouseholdStore()
              .save(
                  tx,
                  Household.of(
                      "H1", "Familie 1", Category.REFUGEE, List.of(Member.of(1990, Part.MAIN))));
        });
    return database;
  }
}
