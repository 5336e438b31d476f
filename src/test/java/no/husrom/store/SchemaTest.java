package no.husrom.store;

import static org.assertj.core.api.Assertions.assertThat;

import no.husrom.dwelling.DwellingStore;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.LeaseStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the schema refuses whoever writes to it, and what the refusal is called.
class SchemaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OVERLAPPING_LEASES    | insert into occupancy values ('L2', 'B1', date '2026-06-01', null, date '9999-12-31', null)
          OVERLAPPING_LEASES    | insert into occupancy values ('L2', 'B1', date '2026-06-01', date '2026-07-01', date '2026-07-01', null)
          OVERLAPPING_LEASES    | insert into occupancy values ('L2', 'B1', date '2026-06-01', date '2026-07-01', date '2026-07-01', date '2027-02-28')
          OVERLAPPING_LEASES    | insert into occupancy values ('L2', 'B1', date '2026-06-01', date '2026-07-01', date '2026-07-01', date '2026-05-01')
          OVERLAPPING_LEASES    | update occupancy set ends = date '2028-01-01', last_day = date '2028-01-01' where lease_id = 'L1'
          ENDS_BEFORE_STARTS    | insert into occupancy values ('L2', 'B2', date '2026-06-01', date '2026-05-01', date '2026-05-01', null)
          ENDS_BEFORE_STARTS    | update dwelling set leased_in_until = leased_in_from
          NOT_ALLOWED           | insert into occupancy values ('L2', 'B2', date '2026-06-01', date '2026-07-01', date '2026-06-15', null)
          DEADLINE_BEFORE_READY | update household set deadline = date '2020-01-01'
          RENT_NOT_POSITIVE     | update lease set rent = 0
          RENT_NOT_POSITIVE     | update dwelling set rent = -1
          RENT_NOT_POSITIVE     | update dwelling set leased_in_price = 0
          NOT_ALLOWED           | update dwelling set kind = 'CASTLE'
          NOT_ALLOWED           | update dwelling set address = ''
          NOT_ALLOWED           | update dwelling set bedrooms = -1
          NOT_ALLOWED           | update dwelling set bedrooms = 99999999999
          MISSING_FACT          | update dwelling set address = null
          UNKNOWN_DWELLING      | insert into occupancy values ('L2', 'B7', date '2026-06-01', null, date '9999-12-31', null)
          UNKNOWN_DWELLING      | update dwelling set part_of = 'B7' where id = 'B1'
          UNKNOWN_HOUSEHOLD     | update lease set household_id = 'H7'
          UNKNOWN_RECORD        | insert into dwelling_status values ('B7', date '2026-06-01', 'READY', '')
          DWELLING_HAS_LEASES   | delete from dwelling where id = 'B1'
          HOUSEHOLD_HAS_LEASES  | delete from household
          STILL_USED            | delete from occupancy where lease_id = 'L1'
          ALREADY_THERE         | insert into dwelling (id, address, kind, bedrooms, disposal) values ('B1', 'a', 'FLAT', 1, 'OWNED')
          """)
  void refusesWithAName(Refusal refusal, String sql) {
    for (Engine engine : Engine.values()) {
      try (Database database = engine.open()) {
        database.change(SchemaTest::fill);
        assertThat(Refused.by(() -> database.change(tx -> tx.sql().execute(sql))))
            .as(engine.name())
            .isEqualTo(refusal);
      }
    }
  }

  /// L1 holds B1 for a year, L3 the two years after it; L2 holds nothing.
  private static void fill(Transaction tx) {
    new DwellingStore().save(tx, Filled.dwelling("B1"));
    new DwellingStore().save(tx, Filled.dwelling("B2"));
    new HouseholdStore().save(tx, Filled.household("H1"));
    LeaseStore leases = new LeaseStore();
    leases.save(
        tx, Filled.lease("L1", "H1", "B1", Filled.DAY, Filled.DAY.plusYears(1).minusDays(1)));
    leases.save(
        tx, Filled.lease("L3", "H1", "B1", Filled.DAY.plusYears(1), Filled.DAY.plusYears(3)));
    tx.sql()
        .execute("insert into lease (id, household_id, term, rent) values ('L2', 'H1', 'OPEN', 1)");
  }
}
