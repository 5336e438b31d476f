package no.husrom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.LeaseStore;
import no.husrom.store.schema.SchemaVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database of an older version of the program is brought up to this one with all that is in it.
class UpgradeTest {
  private static final String FIRST =
      """
      insert into dwelling (id, address, kind, bedrooms, disposal) values ('B1', 'Lia 1', 'FLAT', 2, 'OWNED');
      insert into household (id, label, category, state) values ('H1', 'Bjørk 1', 'SITTING_TENANT', 'SETTLED');
      insert into lease (id, household_id, term, rent) values ('L1', 'H1', 'OPEN', 9000);
      insert into occupancy values ('L1', 'B1', date '2024-01-01', null, date '9999-12-31', null)
      """;

  @Test
  void keepsTheRegistersOfTheFirstVersion(@TempDir Path folder) {
    Location location = new Location.LocalFile(folder.resolve("old"));
    try (Database old = Database.openAt(location, 1, Clock.systemUTC())) {
      for (String statement : FIRST.split(";\n")) {
        old.change(tx -> tx.sql().execute(statement));
      }
    }
    try (Database now = Database.open(location, Clock.systemUTC())) {
      assertThat(SchemaVersion.NEWEST).isGreaterThan(1);
      now.read(
          tx -> {
            assertThat(new DwellingStore().all(tx)).hasSize(1);
            assertThat(new HouseholdStore().all(tx)).hasSize(1);
            assertThat(new LeaseStore().all(tx))
                .singleElement()
                .satisfies(lease -> assertThat(lease.rent()).isEqualTo(9000));
            return true;
          });
    }
  }
}
