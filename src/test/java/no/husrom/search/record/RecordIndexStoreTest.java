package no.husrom.search.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Secrecy;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.office.Decision;
import no.husrom.office.Office;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.search.Index;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordIndexStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static List<Found> found(Database database, String asked) {
    Index<Found> index = database.read(tx -> new RecordIndexStore().read(tx, DAY));
    return index.find(asked, 20).stream().map(Index.Hit::what).toList();
  }

  private static Dwelling dwelling(String id, String street) {
    Address address = new Address(street, "6856", "Sogndal", "4640", "H0101", "24/7");
    return Dwelling.of(id, address, DwellingKind.FLAT, 2);
  }

  private static Household household(String id, String label, Secrecy secrecy) {
    Household plain = Household.of(id, label, Category.SITTING_TENANT, List.of());
    return new Household(
        plain.id(),
        plain.version(),
        plain.label(),
        plain.category(),
        plain.legalGround(),
        plain.state(),
        plain.readyFrom(),
        plain.deadline(),
        plain.settledOn(),
        plain.members(),
        plain.bedrooms(),
        plain.needs(),
        plain.areas(),
        plain.economy(),
        plain.application(),
        plain.stay(),
        plain.weight(),
        secrecy,
        plain.verifiedOn(),
        "lever i skjul, kontakt Bakkevegen",
        plain.fields());
  }

  private static Lease lease(String id, String household, String dwelling) {
    return Lease.of(id, household, new Occupancy(dwelling, LocalDate.of(2025, 1, 1), null), 8000);
  }

  private static void fill(Database database) {
    Registers registers =
        new Registers(
            Office.PROPOSED,
            List.of(dwelling("B1", "Kyrkjevegen 4"), dwelling("B2", "Bakkevegen 7")),
            List.of(
                household("H1", "Familie bjørk 12", Secrecy.NONE),
                household("H2", "Familie osp 13", Secrecy.CONFIDENTIAL)),
            List.of(lease("L1", "H1", "B1"), lease("L2", "H2", "B2")),
            List.of(Decision.unknown(2027)));
    database.change(tx -> new RegisterStore().save(tx, registers));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfRecordIsFound(Engine engine) {
    try (Database database = engine.open()) {
      fill(database);
      assertThat(found(database, "kyrkjv. 4"))
          .containsExactly(
              new Found.Home("B1", "Kyrkjevegen 4, H0101", "6856 Sogndal", 2),
              new Found.Tenancy(
                  "L1",
                  "Familie bjørk 12",
                  "Kyrkjevegen 4, H0101",
                  LocalDate.of(2025, 1, 1),
                  null));
      assertThat(found(database, "bjork 12")).hasSize(2).first().isInstanceOf(Found.Family.class);
      assertThat(found(database, "24/7")).hasSize(2);
      assertThat(found(database, "2027")).containsExactly(new Found.Vote(2027, null));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingTiesASecretHouseholdToItsHome(Engine engine) {
    try (Database database = engine.open()) {
      fill(database);
      assertThat(found(database, "bakkevegen 7"))
          .containsExactly(new Found.Home("B2", "Bakkevegen 7, H0101", "6856 Sogndal", 2));
      assertThat(found(database, "osp"))
          .contains(
              new Found.Tenancy("L2", "Familie osp 13", null, LocalDate.of(2025, 1, 1), null));
      assertThat(found(database, "osp bakkevegen"))
          .noneMatch(f -> f.toString().contains("osp") && f.toString().contains("Bakkevegen"));
      assertThat(found(database, "skjul kontakt"))
          .as("a note is found, but not one that may tell where somebody hides")
          .singleElement()
          .isInstanceOfSatisfying(
              Found.Family.class, family -> assertThat(family.id()).isEqualTo("H1"));
    }
  }
}
